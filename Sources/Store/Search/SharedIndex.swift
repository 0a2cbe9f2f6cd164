import Gazetteer
import GRDB
import SearchIndex
import Synchronization

/// What a search needs in memory, read when something is first looked for and not when the guide starts.
final class SharedIndex: Sendable {
  let parsedHours = ParsedHoursShelf()
  private let memory = Mutex<IndexMemory<EntryNames>?>(nil)
  private let reading = Mutex<SearchWords?>(nil)

  func file(_ rows: IndexRows) throws -> IndexFile<IndexRows> {
    IndexFile(rows, try memory.withLock { known in try Self.made(&known) { try IndexMemory(rows) } })
  }

  func words(_ db: Database) throws -> SearchWords {
    try reading.withLock { known in try Self.made(&known) { try SearchWords(db) } }
  }

  private static func made<Value>(_ known: inout Value?, _ make: () throws -> Value) rethrows -> Value {
    if let known { return known }
    let value = try make()
    known = value
    return value
  }
}

/// The vocabulary as a search reads it.
struct SearchWords: Sendable {
  let kinds: [Kind]
  let intents: IntentWords

  init(_ db: Database) throws {
    kinds = try EntryRows.kinds(db)
    intents = IntentWords(kinds: kinds, communes: try TableRows.communes(db))
  }

  /// By number of the kind: whether it is the kind, or of the category, or, unless one of both goes by that name, of
  /// the group.
  func kinds(of id: String) -> [Bool] {
    let narrow = kinds.map { $0.category == id || $0.id.rawValue == id }
    if narrow.contains(true) { return narrow }
    // Cash comes from a bank where no machine is listed.
    if let other = Self.aliases[id] { return kinds(of: other) }
    return kinds.map { $0.group.rawValue == id }
  }

  private static let aliases = ["atm": "bank"]

  func kinds(in group: Group) -> [Bool] { kinds.map { $0.group == group } }
}
