import OpenData
import TextShaping

/// A CSV table (RFC 4180) whose rows know their line.
struct Table {
  struct Row {
    let line: Int
    let fields: [String: String]
    func text(_ key: String) -> String { fields[key] ?? "" }
    func list(_ key: String) -> [String] {
      text(key).split(separator: ";").map(String.init).map(Self.trim).filter { !$0.isEmpty }
    }
    private static func trim(_ text: String) -> String {
      var text = Substring(text)
      while text.first == " " { text.removeFirst() }
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  let rows: [Row]

  init(_ source: SourceFile, columns: [String], faults: inout [Fault]) {
    let csv = CSVText(source.text)
    for flaw in csv.flaws { faults.append(Fault(file: source.path, line: flaw.line, message: flaw.message)) }
    guard let header = csv.rows.first else {
      faults.append(Fault(file: source.path, line: 1, message: "the table is empty"))
      rows = []
      return
    }
    for column in columns where !header.fields.contains(column) {
      faults.append(Fault(file: source.path, line: 1, message: "the column `\(column)` is missing"))
    }
    var rows: [Row] = []
    for record in csv.rows.dropFirst() {
      guard record.fields.count == header.fields.count else {
        let message = "\(record.fields.count) fields where the head has \(header.fields.count)"
        faults.append(Fault(file: source.path, line: record.line, message: message))
        continue
      }
      for (column, field) in zip(header.fields, record.fields)
      where Composition.sanitize(field, keepingLineBreaks: true) != Composition.compose(field) {
        let message = "`\(column)` holds characters that a terminal would obey or cannot show"
        faults.append(Fault(.characters, file: source.path, line: record.line, message: message))
      }
      for (column, field) in zip(header.fields, record.fields)
      where !Composition.compose(field).unicodeScalars.elementsEqual(field.unicodeScalars) {
        let message = "`\(column)` is not in the composed spelling (NFC)"
        faults.append(Fault(.nfc, file: source.path, line: record.line, message: message))
      }
      let clean = record.fields.map { Composition.sanitize($0, keepingLineBreaks: true) }
      let fields = Dictionary(zip(header.fields, clean)) { first, _ in first }
      rows.append(Row(line: record.line, fields: fields))
    }
    self.rows = rows
  }
}
