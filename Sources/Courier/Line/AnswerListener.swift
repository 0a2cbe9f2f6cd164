internal import Foundation
internal import FoundationNetworking
internal import Synchronization
internal import SyncProtocol

/// Gathers answers as they come, and hangs up on one that does not end: what a hub, or whoever stands in its place, can
/// make a device hold in memory is bounded. URLSession has decoded gzip by then.
final class AnswerListener: NSObject, URLSessionDataDelegate {
  private struct Heard {
    let answer: CheckedContinuation<(Data, URLResponse?), any Error>
    var data = Data()
    var isTooLarge = false
  }

  private let heard = Mutex<[Int: Heard]>([:])

  /// - Throws: `LineFailure` for an answer that is too large, and what the session throws.
  func answer(to task: URLSessionDataTask) async throws -> (Data, URLResponse?) {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { answer in
        heard.withLock { $0[task.taskIdentifier] = Heard(answer: answer) }
        task.resume()
      }
    } onCancel: {
      task.cancel()
    }
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLarge = heard.withLock { heard in
      // What still comes of an answer that was given up is not kept.
      guard var one = heard[dataTask.taskIdentifier], !one.isTooLarge else { return false }
      one.data.append(data)
      if one.data.count > SyncLimits.answer {
        one.isTooLarge = true
        one.data = Data()
      }
      heard[dataTask.taskIdentifier] = one
      return one.isTooLarge
    }
    if isTooLarge { dataTask.cancel() }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let one = heard.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
    if one.isTooLarge {
      one.answer.resume(throwing: LineFailure(why: "the answer does not end"))
    } else if let error {
      one.answer.resume(throwing: error)
    } else {
      one.answer.resume(returning: (one.data, task.response))
    }
  }

  /// What was signed for the hub goes nowhere else, and another place's word is not the hub's.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
