/// What is different between two gazetteers, record by record and field by field.
public struct GazetteerDifference: Hashable, Sendable {
  public let changes: [RecordChange]

  public var isEmpty: Bool { changes.isEmpty }

  public init(from old: FlatGazetteer, to new: FlatGazetteer) {
    changes = FlatGazetteer.Table.allCases.flatMap { table in
      Self.changes(table, old.tables[table] ?? [], new.tables[table] ?? [])
    }
  }

  private init(_ changes: [RecordChange]) { self.changes = changes }

  public func without(_ kind: RecordChange.Kind) -> GazetteerDifference {
    GazetteerDifference(changes.filter { $0.kind != kind })
  }

  public func count(_ kind: RecordChange.Kind) -> Int { changes.count { $0.kind == kind } }

  private static func changes(
    _ table: FlatGazetteer.Table, _ old: [FlatRecord], _ new: [FlatRecord]
  ) -> [RecordChange] {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    let gone = old.filter { after[$0.id] == nil }
    let changes = new.compactMap { record -> RecordChange? in
      let former = before[record.id]
      let change = RecordChange(table, id: record.id, from: former, to: record)
      return former == nil || !change.fields.isEmpty ? change : nil
    }
    return (changes + gone.map { RecordChange(table, id: $0.id, from: $0, to: nil) }).sorted { $0.id < $1.id }
  }
}

/// One record that was added, removed or changed.
public struct RecordChange: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case added, removed, changed
  }

  public struct Field: Hashable, Sendable {
    public let path: FieldPath
    public let old: FlatValue?
    public let new: FlatValue?
  }

  public let table: FlatGazetteer.Table
  public let id: String
  public let kind: Kind
  /// Those that differ, in the order of the new record; then those that are gone.
  public let fields: [Field]

  init(_ table: FlatGazetteer.Table, id: String, from old: FlatRecord?, to new: FlatRecord?) {
    self.table = table
    self.id = id
    kind = old == nil ? .added : new == nil ? .removed : .changed
    let present = new?.fields.filter { !isSame(old?[$0.path], $0.value) } ?? []
    let gone = old?.fields.filter { new?[$0.path] == nil } ?? []
    fields =
      present.map { Field(path: $0.path, old: old?[$0.path], new: $0.value) }
      + gone.map { Field(path: $0.path, old: $0.value, new: nil) }
  }
}

/// Equal to the last byte: to Swift, an accent that is composed and one that is not are the same text.
private func isSame(_ old: FlatValue?, _ new: FlatValue) -> Bool {
  switch (old, new) {
  case (.text(let old), .text(let new)): old.utf8.elementsEqual(new.utf8)
  case (.list(let old), .list(let new)):
    old.count == new.count && zip(old, new).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  default: false
  }
}
