import CivilTime
import Gazetteer
import Testing

struct CorrectionTests {
  private func correction(
    name: String = "Đồi A1", note: String = "", source: String = "", changes: [Correction.Change] = []
  ) throws -> Correction {
    Correction(
      record: try #require(EntryID(rawValue: "a1-hill")), name: name,
      gazetteer: GazetteerVersion(date: "2026-11-23", digest: "0123456789abcdef"),
      date: try #require(CivilDate(iso: "2026-11-24")), language: .vi, changes: changes, note: note, source: source)
  }

  @Test func isASmallFileThatAPersonCanRead() throws {
    let text = try correction(
      note: "bảng ghi 7:30", source: "bảng ở cổng",
      changes: [.init(field: "facts.hours.value", was: "Mo-Su 07:00-11:00", becomes: "Mo-Su 07:30-11:00")]
    ).text
    #expect(
      text == """
        # A correction for the gazetteer of Hoa Ban: Đồi A1.
        # A keeper reads it, and applies its changes with: hoaban-gazetteer import THIS_FILE --apply
        report: 1
        record: a1-hill
        gazetteer: "2026-11-23 0123456789abcdef"
        date: 2026-11-24
        language: vi
        changes:
          # now: Mo-Su 07:00-11:00
          facts.hours.value: "Mo-Su 07:30-11:00"
        note: "bảng ghi 7:30"
        source: "bảng ở cổng"

        """)
  }

  /// Nothing that a reader types can end the quotes, the line or the comment.
  @Test(arguments: ["a\"b", "a\\b", "a\nrecord: other", "#", "- x", "{a: b}", "\u{1B}[31mred", "tab\there", ": ", "🏔"])
  func whatIsTypedStaysInItsQuotes(typed: String) throws {
    let text = try correction(
      name: typed, note: typed, source: typed,
      changes: [.init(field: "names.vi", was: typed, becomes: typed)]
    ).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    #expect(lines.count == 12)
    #expect(lines.count { $0.hasPrefix("record: ") } == 1)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func theFileNameTellsRecordAndDay() throws {
    #expect(try correction().fileName == "report-a1-hill-2026-11-24.yaml")
  }
}
