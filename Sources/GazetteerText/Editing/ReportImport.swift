public import OpenData

/// A correction that a reader wrote with `hoaban report`, as an import of one record.
public enum ReportImport {
  private static let fields: Set<String> = [
    "report", "record", "gazetteer", "date", "language", "changes", "note", "source",
  ]

  /// A report, and what it says to the keeper in words.
  public struct Letter: Sendable {
    public let rows: ImportedRows
    /// The reader's note and how the reader knows, for the keeper to weigh; empty where nothing was written.
    public let words: [String]
  }

  public static func read(_ source: SourceFile) -> Letter {
    var told: [Fault] = []
    guard let node = SourceNode.compose(source, &told),
      let reader = FieldReader(node, file: source.path, faults: &told)
    else { return Letter(rows: ImportedRows(faults: told.map(Self.fault)), words: []) }
    reader.checkKeys(fields, &told)
    if reader.required("report", &told).map({ $0 != "1" }) == true {
      told.append(reader.fault("report", "this program reads reports of form 1 only"))
    }
    let record = reader.required("record", &told)
    var cells: [ImportCell] = []
    if let node = reader.node("changes"), let changes = FieldReader(node, file: source.path, faults: &told) {
      for key in changes.keys {
        guard let text = changes.text(key, &told) else { continue }
        let path = FieldPath(key)
        guard let shape = FieldSchema.shape(path), path != "id" else {
          told.append(changes.fault(key, "unknown field `\(key)`; docs/gazetteer.md lists them"))
          continue
        }
        let value: FlatValue = shape == .list ? .list(items(text)) : .text(text)
        let request = text == ImportCell.removal ? ImportCell.Request.remove : .set(value)
        cells.append(ImportCell(path: path, request: request, line: changes.line(of: key)))
      }
    }
    let words = ["note", "source"].compactMap { key in reader.text(key, &told).map { "\(key): \($0)" } }
    let rows = record.map { [ImportRow(id: $0, line: reader.line(of: "record"), cells: cells)] } ?? []
    return Letter(rows: ImportedRows(rows: rows, faults: told.map(Self.fault)), words: words)
  }

  private static func items(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init)
  }

  private static func fault(_ fault: Fault) -> ImportFault { ImportFault(line: fault.line, message: fault.message) }
}
