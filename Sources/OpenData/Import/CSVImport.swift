/// Rows of a table that `CSVExport` wrote and somebody changed, or that was made after its columns.
public enum CSVImport {
  public static func read(_ text: String) -> ImportedRows {
    var result = ImportedRows()
    let table = CSVText(text)
    for flaw in table.flaws { result.fault(flaw.line, flaw.message) }
    guard let head = table.rows.first else {
      result.fault(1, "the table is empty: the first row must name the columns")
      return result
    }
    guard let columns = columns(head, &result) else { return result }
    for row in table.rows.dropFirst() {
      // Spreadsheets leave rows without a word behind.
      if row.fields.allSatisfy(\.isEmpty) { continue }
      guard row.fields.count == columns.count else {
        result.fault(row.line, "\(row.fields.count) fields where the head has \(columns.count)")
        continue
      }
      read(row, columns, &result)
    }
    result.refuseDoubles()
    return result
  }

  /// The path of every column, nil for those of the licence; nil where the table as a whole cannot be read.
  private static func columns(_ head: CSVText.Row, _ result: inout ImportedRows) -> [FieldPath?]? {
    guard head.fields.contains("id") else {
      let semicolons = head.fields.count == 1 && head.fields.first?.contains(";") == true
      result.fault(
        head.line,
        semicolons
          ? "the columns are separated by `;`: save the table with commas" : "the column `id` is missing")
      return nil
    }
    var seen: Set<String> = []
    for name in head.fields {
      if !seen.insert(name).inserted { result.fault(head.line, "the column `\(name)` stands twice") }
      if FieldSchema.shape(FieldPath(name)) == nil, !CSVExport.licenceColumns.contains(name) {
        result.fault(head.line, "unknown column `\(name)`; docs/gazetteer.md lists them")
      }
    }
    return head.fields.map { FieldSchema.shape(FieldPath($0)) == nil ? nil : FieldPath($0) }
  }

  private static func read(_ row: CSVText.Row, _ columns: [FieldPath?], _ result: inout ImportedRows) {
    var id = ""
    var cells: [ImportCell] = []
    for (column, field) in zip(columns, row.fields) where !field.isEmpty {
      guard let path = column else { continue }
      if path == "id" {
        id = field
      } else if field == ImportCell.removal {
        cells.append(ImportCell(path: path, request: .remove, line: row.line))
      } else {
        let text = LineBreaks.unified(CSVCell.unguarded(field))
        let value: FlatValue = FieldSchema.shape(path) == .list ? .list(CSVCell.split(text)) : .text(text)
        cells.append(ImportCell(path: path, request: .set(value), line: row.line))
      }
    }
    guard !id.isEmpty else {
      result.fault(row.line, "the row names no `id`")
      return
    }
    result.rows.append(ImportRow(id: id, line: row.line, cells: cells))
  }
}

/// Spreadsheets write line breaks in their own way.
enum LineBreaks {
  static func unified(_ text: String) -> String {
    var unified = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" {
        unified.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        unified.append(scalar)
      }
      previous = scalar
    }
    return String(unified)
  }
}
