internal import Foundation
internal import FoundationNetworking
internal import Synchronization

/// Hands over answers in pieces as they come. Nothing is followed elsewhere.
final class PieceReceiver: NSObject, URLSessionDataDelegate, Sendable {
  /// Status and fields, and then the body.
  struct Answer: Sendable {
    let status: Int
    let date: String?
    let range: String?
    let pieces: AsyncThrowingStream<[UInt8], any Error>
    let stop: @Sendable () -> Void
  }

  private struct Exchange {
    var head: CheckedContinuation<Answer, any Error>?
    let body: AsyncThrowingStream<[UInt8], any Error>.Continuation
    let stream: AsyncThrowingStream<[UInt8], any Error>
  }

  /// By the numbers of their tasks: the end of one that was given up may be told after the next has begun.
  private let exchanges = Mutex<[Int: Exchange]>([:])

  func answer(to task: URLSessionDataTask) async throws -> Answer {
    try await withCheckedThrowingContinuation { head in
      let (stream, body) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
      exchanges.withLock { $0[task.taskIdentifier] = Exchange(head: head, body: body, stream: stream) }
      task.resume()
    }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    let exchange = exchanges.withLock { exchanges in
      let found = exchanges[dataTask.taskIdentifier]
      exchanges[dataTask.taskIdentifier]?.head = nil
      return found
    }
    if let exchange, let head = exchange.head {
      let response = response as? HTTPURLResponse
      head.resume(
        returning: Answer(
          status: response?.statusCode ?? 0, date: response?.value(forHTTPHeaderField: "Date"),
          range: response?.value(forHTTPHeaderField: "Content-Range"), pieces: exchange.stream,
          stop: { dataTask.cancel() }))
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let exchange = exchanges.withLock { $0[dataTask.taskIdentifier] }
    exchange?.body.yield(Array(data))
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    let ended = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    let failure = error.map(LineFailure.init)
    ended?.head?.resume(throwing: failure ?? LineFailure(why: "no answer"))
    ended?.body.finish(throwing: failure)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
  ) { completionHandler(nil) }
}
