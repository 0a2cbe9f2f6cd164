import Gazetteer

/// A row a record, a column a path; only the columns that some record needs. The last three columns are the licence.
enum CSVExport {
  static let licenceColumns = ["licence", "attribution", "version"]

  static func text(_ records: [FlatRecord], _ attribution: Attribution) -> String {
    let used = Set(records.flatMap { $0.fields.map(\.path) })
    let columns = FieldSchema.fields.map(\.path).filter { used.contains($0) }
    let licence = [Attribution.licence, attribution.credit, attribution.date].map(CSVCell.quote)
    var rows = [(columns.map(\.description) + licenceColumns).joined(separator: ",")]
    for record in records {
      let cells = columns.map { path in record[path].map(CSVCell.encode) ?? "" }
      rows.append((cells + licence).joined(separator: ","))
    }
    return rows.map { $0 + "\r\n" }.joined()
  }
}
