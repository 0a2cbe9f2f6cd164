import Synchronization

/// The statements that a store ran.
final class Tape: Sendable {
  private let tape = Mutex<[String]>([])

  /// Transactions are the store's own business; the shell has one a statement.
  func record(_ sql: String) {
    let words = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.hasPrefix("SELECT") { tape.withLock { $0.append(words) } }
  }

  func clear() { tape.withLock { $0 = [] } }

  var statements: [String] { tape.withLock { $0 } }
}
