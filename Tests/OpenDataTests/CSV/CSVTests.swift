import Gazetteer
import Geography
import OpenDataSamples
import Testing

@testable import OpenData

/// Cells and rows there and back again.
@Suite struct CSVTests {
  @Test(arguments: Sample.hostile) func cellsComeBack(text: String) {
    let rows = CSVText("id," + CSVCell.encode(.text(text)) + "\r\n").rows
    #expect(rows.count == 1)
    #expect(
      rows.first.map { CSVCell.unguarded($0.fields[1]).unicodeScalars.elementsEqual(text.unicodeScalars) } == true)
  }

  @Test func listsComeBack() {
    let texts = Sample.hostile.filter { $0.utf8.count < 1_000 }
    for first in texts {
      for second in texts {
        let rows = CSVText(CSVCell.encode(.list([first, second]))).rows
        let items = rows.first.map { CSVCell.split(CSVCell.unguarded($0.fields[0])) } ?? []
        #expect(items.map { Array($0.utf8) } == [first, second].map { Array($0.utf8) })
      }
    }
  }

  @Test(arguments: ["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a"])
  func nothingBeginsAsAFormula(text: String) {
    let cell = CSVText(CSVCell.encode(.text(text))).rows.first?.fields.first
    #expect(cell == "'" + text)
  }

  /// What a person writes with an apostrophe that guards nothing stays.
  @Test(arguments: ["'s", "'", "a'=1"]) func apostrophesOfTheirOwnStay(text: String) {
    #expect(CSVCell.unguarded(text) == text)
  }

  @Test func listsAreReadAsPeopleWriteThem() {
    #expect(CSVCell.split("a;b ; c;") == ["a", "b", "c"])
    #expect(CSVCell.split("a\\;b; \\ c\\ ") == ["a;b", " c "])
    #expect(CSVCell.split("a;;b") == ["a", "", "b"])
    #expect(CSVCell.split("") == [])
  }

  @Test func rowsKnowTheirLines() {
    let table = CSVText("\u{FEFF}a,b\r\n\"1\r\n2\",3\n\n4,\"5\"\"\"\r6,7")
    #expect(table.rows.map(\.line) == [1, 2, 5, 6])
    #expect(table.rows.map(\.fields) == [["a", "b"], ["1\r\n2", "3"], ["4", "5\""], ["6", "7"]])
    #expect(table.flaws.isEmpty)
  }

  @Test func brokenQuotesAreTold() {
    #expect(CSVText("a\n\"b").flaws.map(\.line) == [2])
    #expect(CSVText("a\"b\"\n").flaws.count == 1)
    #expect(CSVText("\"a\"b\n").flaws.count == 1)
  }

  /// A quote or comma with a combining mark behind it is still a quote or comma.
  @Test func combiningMarksHideNothing() {
    #expect(CSVText("a,\u{301}b,\"\u{301}c\"").rows.map(\.fields) == [["a", "\u{301}b", "\u{301}c"]])
  }

  @Test func everyHostileRecordComesBack() throws {
    let snapshot = try Sample.hostileSnapshot()
    let imported = CSVImport.read(OpenFormat.csv.text(snapshot, language: .en))
    try expectSame(imported, snapshot)
  }

  @Test func everyHostileRecordComesBackFromGeoJSON() throws {
    let snapshot = try Sample.hostileSnapshot()
    let imported = GeoJSONImport.read(OpenFormat.geojson.text(snapshot, language: .en))
    try expectSame(imported, snapshot)
  }

  private func said(_ cell: ImportCell) -> String? {
    cell.path.isInside("position") ? cell.text.map(Degrees.canonical) : cell.text
  }

  private func expectSame(_ imported: ImportedRows, _ snapshot: GazetteerSnapshot) throws {
    #expect(imported.faults.isEmpty, "\(imported.faults)")
    let records = FlatGazetteer(snapshot).records
    #expect(imported.rows.count == records.count)
    for (row, record) in zip(imported.rows, records) {
      for field in record.fields where field.path != "id" {
        guard case .text(let text) = field.value else { continue }
        let cell = row.cells.first { $0.path == field.path }
        #expect(cell.map(said) == LineBreaks.unified(text), "\(record.id) \(field.path)")
      }
    }
  }
}
