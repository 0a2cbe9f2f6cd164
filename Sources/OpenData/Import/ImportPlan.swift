public import Gazetteer
import Geography
import TextShaping

/// What an imported file asks of the records: only what differs from what they say already.
public struct ImportPlan: Sendable {
  public private(set) var edits: [RecordEdit] = []
  public private(set) var faults: [ImportFault] = []
  private let records: [String: FlatRecord]
  private let former: [String: String]

  public init(_ imported: ImportedRows, onto gazetteer: FlatGazetteer) {
    records = Dictionary(gazetteer.records.map { ($0.id, $0) }) { first, _ in first }
    let names = gazetteer.records.flatMap { record in (record["former_ids"]?.items ?? []).map { ($0, record.id) } }
    former = Dictionary(names) { first, _ in first }
    faults = imported.faults
    for row in imported.rows {
      do {
        let edit = try edit(row)
        if edit.isNew || !edit.steps.isEmpty { edits.append(edit) }
      } catch { faults.append(error) }
    }
    faults.sort { $0.line < $1.line }
  }

  private func edit(_ row: ImportRow) throws(ImportFault) -> RecordEdit {
    guard EntryID(rawValue: row.id) != nil else {
      throw ImportFault(line: row.line, message: "`\(row.id)` is no id: lower-case letters, digits and hyphens")
    }
    if let today = former[row.id], records[row.id] == nil {
      throw ImportFault(line: row.line, message: "`\(row.id)` is a former id; today it is `\(today)`")
    }
    let record = records[row.id]
    let section = try section(row, record)
    let cells = row.cells.filter { $0.path != "section" }.map(Self.canonical)
    var steps = cells.filter { !$0.path.isInside("position") && Self.differs($0, record) }
    steps += try PinRequest(cells.filter { $0.path.isInside("position") }, record, line: row.line).steps
    return RecordEdit(
      id: row.id, section: section, isNew: record == nil, line: row.line,
      steps: Self.withoutEmptyStatements(steps, record))
  }

  private func section(_ row: ImportRow, _ record: FlatRecord?) throws(ImportFault) -> Section {
    let asked = row.cells.first { $0.path == "section" }
    let today = record?.text("section")
    guard let name = asked?.text ?? today else {
      throw ImportFault(line: row.line, message: "`\(row.id)` is new: its `section` is needed")
    }
    guard let section = Section(rawValue: name) else {
      let all = Section.allCases.map(\.rawValue).joined(separator: ", ")
      throw ImportFault(line: row.line, message: "unknown section `\(name)`; known: \(all)")
    }
    if let today, today != name {
      throw ImportFault(
        line: row.line, message: "the section is the folder (`\(today)`): move the file, an import does not")
    }
    return section
  }

  static func differs(_ cell: ImportCell, _ record: FlatRecord?) -> Bool {
    switch (cell.request, record?[cell.path]) {
    case (.remove, let today): today != nil
    case (.set(let value), let today?): value != today
    case (.set, nil): true
    }
  }

  /// Texts as the sources are read: composed, and degrees with seven decimals at most.
  private static func canonical(_ cell: ImportCell) -> ImportCell {
    guard case .set(let value) = cell.request else { return cell }
    let degrees = cell.path == "position.lat" || cell.path == "position.lon"
    let canonical: FlatValue =
      switch value {
      case .text(let text): .text(degrees ? Degrees.canonical(text) : Composition.compose(text))
      case .list(let items): .list(items.map(Composition.compose))
      }
    return ImportCell(path: cell.path, request: .set(canonical), line: cell.line)
  }

  /// A statement without a value and without words says nothing, whatever date it had: it goes as a whole.
  private static func withoutEmptyStatements(_ steps: [ImportCell], _ record: FlatRecord?) -> [ImportCell] {
    guard let record else { return steps }
    let removed = Set(steps.filter { $0.request == .remove }.map(\.path))
    let groups = Set(removed.compactMap { FieldSchema.isInStatement($0) ? $0.parent : nil })
    let emptied = groups.filter { group in
      let said = record.fields.map(\.path).filter { $0.isInside(group) && !FieldSchema.worth.contains($0.last) }
      return said.allSatisfy(removed.contains) && !steps.contains { $0.path.isInside(group) && $0.request != .remove }
    }
    guard !emptied.isEmpty else { return steps }
    var done: Set<FieldPath> = []
    return steps.compactMap { step in
      guard let group = step.path.parent, emptied.contains(group) else { return step }
      return done.insert(group).inserted ? ImportCell(path: group, request: .remove, line: step.line) : nil
    }
  }
}

/// What is to be written into the file of one record.
public struct RecordEdit: Hashable, Sendable {
  public let id: String
  public let section: Section
  public let isNew: Bool
  public let line: Int
  /// In order. A removal may name a group and then means all that is in it.
  public let steps: [ImportCell]
}

extension ImportCell {
  var text: String? {
    if case .set(.text(let text)) = request { text } else { nil }
  }
}
