import Booking
import Courier
import Foundation
import Gazetteer
import Screens
import SyncProtocol

/// What is said, line by line as it happens.
enum Console {
  static func write(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  static func warn(_ line: String) { FileHandle.standardError.write(Data(("hoaban-sync: " + line + "\n").utf8)) }

  static func line(_ value: some Encodable) {
    if let bytes = try? WireJSON.bytes(value) { write(String(decoding: bytes, as: UTF8.self)) }
  }

  static func line(_ value: some JSONWriting) { write(String(decoding: WireJSON.bytes(value), as: UTF8.self)) }

  /// An event in words; nil where it says nothing to people.
  ///
  /// - Parameter stopped: What it means that the hub does not know who speaks.
  static func words(_ event: CourierEvent, stopped: String) -> String? {
    switch event {
    case .busy: nil
    case .began(let waiting): "\(waiting) waiting"
    case .delivered(let settled, let left): bar(settled, of: settled + left)
    case .refused(let operation, let problem):
      "refused: \(operation), \(problem); \(words.attention(problem.name).happened)"
    case .answerRefused(let booking, let step, let problem): "refused: \(step.rawValue) of \(booking), \(problem)"
    case .clock(let offset): "this device's clock is \(abs(offset)) s \(offset < 0 ? "fast" : "slow")"
    case .waits(let seconds): "again in \(seconds) s"
    case .ended(.done(let done)): "done: \(done.settled) settled, \(done.refused) refused, \(done.changes) news"
    case .ended(.later(let failure)):
      (failure.isReached ? "try later: " : "the hub cannot be reached: ") + failure.why
    case .ended(.stopped(let problem)):
      switch problem.kind {
      case .clientTooOld: "update needed: the hub no longer speaks this version"
      default: "\(stopped): \(problem)"
      }
    }
  }

  /// What became of a damaged file of requests.
  static func words(_ recovery: Recovery) -> String { words.recovered(recovery) }

  private static let words = RequestWords(.en, by: .commands)

  static func bar(_ part: Int, of whole: Int) -> String {
    let width = 30
    let full = whole == 0 ? width : part * width / whole
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
      + "] \(part)/\(whole)"
  }
}
