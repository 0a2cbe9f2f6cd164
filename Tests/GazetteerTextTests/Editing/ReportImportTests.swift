import CivilTime
import Gazetteer
import GazetteerText
import OpenData
import Testing

/// A correction that a reader wrote is read and applied by the keeper, and nothing but what it asks for changes.
@Suite struct ReportImportTests {
  private func correction(_ changes: [Correction.Change], note: String = "", source: String = "") throws -> String {
    Correction(
      record: try #require(EntryID(rawValue: "old-fort")), name: "Thành Cũ",
      gazetteer: GazetteerVersion(date: "2026-11-23", digest: "0"), date: try #require(CivilDate(iso: "2026-11-24")),
      language: .vi, changes: changes, note: note, source: source
    ).text
  }

  private func apply(_ text: String) -> (change: SourceChange, words: [String]) {
    let letter = ReportImport.read(SourceFile(path: "report.yaml", text: text))
    return (SourceChange(letter.rows, named: "report.yaml", into: SampleSource.source(), folder: "Data"), letter.words)
  }

  @Test func whatIsReportedIsApplied() throws {
    let text = try correction(
      [.init(field: "facts.hours.value", was: "Mo-Su 08:00-17:00", becomes: "Mo-Fr 08:00-11:30")],
      note: "a \"board\": new hours", source: "the gate")
    let (change, words) = apply(text)
    #expect(change.faults.isEmpty, "\(change.faults)")
    #expect(change.files.map(\.path) == ["Data/places/old-fort.yaml"])
    #expect(change.files.first?.new == SampleSource.fort.replacing("Mo-Su 08:00-17:00", with: "Mo-Fr 08:00-11:30"))
    #expect(words == ["note: a \"board\": new hours", "source: the gate"])
  }

  @Test func aNoteAloneChangesNothing() throws {
    let (change, words) = apply(try correction([], note: "closed for good"))
    #expect(change.files.isEmpty && change.faults.isEmpty)
    #expect(words == ["note: closed for good"])
  }

  @Test(arguments: [
    ("facts.hours.value", "some day", "opening hours"), ("facts.color.value", "red", "unknown field"),
    ("importance", "much", "whole number"), ("id", "other", "unknown field"),
  ])
  func whatCannotBeIsTold(field: String, value: String, part: String) throws {
    let (change, _) = apply(try correction([.init(field: field, was: nil, becomes: value)]))
    #expect(change.files.isEmpty || !change.faults.isEmpty)
    #expect(change.faults.contains { $0.file == "report.yaml" && $0.message.contains(part) }, "\(change.faults)")
  }

  @Test(arguments: [
    "", "report: 2\nrecord: old-fort\n", "record: old-fort\n",
    "report: 1\nrecord: nowhere\nchanges:\n  importance: \"1\"\n", "- a\n",
  ])
  func whatIsNoReportIsRefused(text: String) {
    #expect(!apply(text).change.faults.isEmpty)
  }

  /// Warnings are told and keep nothing from being written.
  @Test func warningsDoNotStopAnImport() throws {
    let (change, _) = apply(
      try correction([.init(field: "summary.en", was: nil, becomes: "An old fort. It stands on a hill.")]))
    #expect(change.faults.isEmpty && change.files.count == 1)
    #expect(change.warnings.map(\.rule) == [.summary])
  }
}
