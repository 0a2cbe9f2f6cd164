import OpenData
import Testing

@testable import GazetteerText

/// Fields changed in place: every line that is not theirs stays as it is.
@Suite struct SourceEditorTests {
  private static let record = """
    # About the fort
    id: old-fort
    kind: museum  # not a monument
    names:
      vi: Thành Cũ
      # the name on the sign
      en: Old Fort

    other_names:
      - Fort  # in French
      # of 1954
      - "24h fort"
      - Thành
    summary:
      vi: >-
        Một thành
        cũ.
      # later: fr
      en: |-
        An old fort.
        # no comment
    position: {lat: 21.38, lon: 103.01, accuracy_m: 60, basis: compiled}
    confidence: "high"   # said "# high"

    seen: 2026-11-23
    sources:
    - a sign
    - a map

    """

  private func edited(_ path: FieldPath, _ value: FlatValue?, _ text: String = record) throws -> String {
    var editor = SourceEditor(text)
    if let value { try editor.set(path, value) } else { try editor.remove(path) }
    return editor.text
  }

  private func expect(
    _ path: FieldPath, _ value: FlatValue?, _ old: String, becomes new: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let parts = Self.record.components(around: old)
    let wanted = try #require(parts, "`\(old)` is not in the record once", sourceLocation: sourceLocation)
    #expect(try edited(path, value) == wanted.0 + new + wanted.1, sourceLocation: sourceLocation)
  }

  @Test func scalarsKeepTheirComments() throws {
    try expect("kind", .text("temple"), "kind: museum  #", becomes: "kind: temple  #")
    try expect("confidence", .text("low"), "confidence: \"high\"   #", becomes: "confidence: low  #")
    try expect("names.en", .text("Fort: old"), "en: Old Fort", becomes: "en: \"Fort: old\"")
    try expect("seen", .text("2026-12-01"), "2026-11-23", becomes: "2026-12-01")
  }

  @Test func foldedAndLiteralTextsAreReplacedAsWholes() throws {
    try expect("summary.vi", .text("Mới."), "vi: >-\n    Một thành\n    cũ.", becomes: "vi: Mới.")
    try expect("summary.en", .text("New."), "en: |-\n    An old fort.\n    # no comment", becomes: "en: New.")
    try expect("summary.vi", .text("A\nB"), "vi: >-\n    Một thành\n    cũ.", becomes: "vi: |-\n    A\n    B")
  }

  @Test func newFieldsStandInTheOrderOfFields() throws {
    try expect("names.fr", .text("Fort"), "  en: Old Fort\n", becomes: "  en: Old Fort\n  fr: Fort\n")
    try expect(
      "former_ids", .list(["a", "b"]), "id: old-fort\n", becomes: "id: old-fort\nformer_ids:\n  - a\n  - b\n")
    try expect(
      "story.en", .text("Once."), "    # no comment\n", becomes: "    # no comment\nstory:\n  en: Once.\n")
    try expect(
      "facts.hours.value", .text("24/7"), "basis: compiled}\n",
      becomes: "basis: compiled}\nfacts:\n  hours:\n    value: \"24/7\"\n")
  }

  @Test func listsKeepTheItemsThatStay() throws {
    try expect(
      "other_names", .list(["Fort", "New", "24h fort"]), "  # of 1954\n  - \"24h fort\"\n  - Thành\n",
      becomes: "  # of 1954\n  - New\n  - \"24h fort\"\n")
    try expect("sources", .list(["a map"]), "- a sign\n- a map", becomes: "- a map")
    try expect("sources", .list(["a sign", "a map", "x: y"]), "- a map", becomes: "- a map\n- \"x: y\"")
  }

  @Test func fieldsInBracesAreWrittenOutFirst() throws {
    try expect(
      "position.lat", .text("21.4"), "position: {lat: 21.38, lon: 103.01, accuracy_m: 60, basis: compiled}",
      becomes: "position:\n  lat: 21.4\n  lon: 103.01\n  accuracy_m: 60\n  basis: compiled")
  }

  @Test func whatIsTakenOutTakesItsEmptyGroupAlong() throws {
    try expect("names.en", nil, "  en: Old Fort\n", becomes: "")
    try expect(
      "position", nil, "position: {lat: 21.38, lon: 103.01, accuracy_m: 60, basis: compiled}\n", becomes: "")
    let once = try edited("names.en", nil)
    #expect(try edited("names.vi", nil, once).contains("\nnames:") == false)
    #expect(try edited("story.en", nil) == Self.record)
  }

  @Test func lineEndingsOfWindowsStay() throws {
    let windows = Self.record.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    let text = try edited("names.fr", .text("Fort"), windows)
    #expect(
      text
        == (try edited("names.fr", .text("Fort"))).split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: "\r\n"))
  }

  @Test func whatIsNoRecordIsRefused() {
    for text in ["", "- a\n", "word", "a: [", "\u{0}"] {
      #expect(throws: SourceEditor.Failure.self) { try edited("names.en", .text("a"), text) }
    }
  }
}

extension String {
  /// What stands before and behind a text that occurs exactly once.
  func components(around text: String) -> (String, String)? {
    let ranges = ranges(of: text)
    guard ranges.count == 1, let range = ranges.first else { return nil }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
