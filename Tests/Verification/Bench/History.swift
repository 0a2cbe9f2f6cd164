import Foundation
import Glibc
import Synchronization

/// What was done and seen, a JSON object a line, in the order in which it happened here.
final class History: Sendable {
  private let file: Int32
  private let turn = Mutex(())
  private let start = ContinuousClock.now

  init(path: String) throws {
    file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Trouble("cannot write \(path)") }
  }

  deinit { close(file) }

  func add(_ event: String, _ members: [String: String] = [:]) {
    var members = members
    members["event"] = event
    members["ms"] = "\(Int((ContinuousClock.now - start) / .milliseconds(1)))"
    guard var line = try? JSONSerialization.data(withJSONObject: members, options: .sortedKeys) else { return }
    line.append(10)
    turn.withLock { _ in _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } }
  }
}

/// Ids of which somebody was told that they are kept.
final class Acknowledged: Sendable {
  private let held = Mutex<Set<String>>([])
  private let history: History

  init(_ history: History) { self.history = history }

  func add(_ ids: [String], by who: String) {
    guard !ids.isEmpty else { return }
    held.withLock { $0.formUnion(ids) }
    history.add("acknowledged", ["by": who, "ids": ids.joined(separator: " ")])
  }

  var ids: Set<String> { held.withLock { $0 } }
}
