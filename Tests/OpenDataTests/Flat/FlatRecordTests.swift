import Gazetteer
import Geography
import OpenDataSamples
import Testing

@testable import OpenData

@Suite struct FlatRecordTests {
  @Test func everyPathIsInTheSchema() throws {
    for record in FlatGazetteer(try Sample.hostileSnapshot()).records {
      for field in record.fields {
        let shape = try #require(FieldSchema.shape(field.path), "\(field.path)")
        if case .list = field.value { #expect(shape == .list) } else { #expect(shape != .list) }
      }
      let ranks = record.fields.map { FieldSchema.rank($0.path) }
      #expect(ranks == ranks.sorted())
    }
  }

  @Test func factsLeaveOutWhatTheyInherit() throws {
    let own = Fact(key: .hours, value: "24/7", text: LocalizedText(), provenance: try Sample.provenance(.low, ["b"]))
    let shared = Fact(key: .ticket, value: "0", text: LocalizedText(), provenance: try Sample.provenance())
    let record = FlatRecord(try Sample.entry("a", facts: [own, shared]), hosts: Hosts([]))
    #expect(record.text("facts.hours.confidence") == "low")
    #expect(record["facts.hours.sources"] == .list(["b"]))
    #expect(record["facts.ticket.confidence"] == nil && record["facts.ticket.sources"] == nil)
  }

  @Test func aHostIsNamed() throws {
    let host = try Sample.entry("host", position: try Sample.position(21.5, 103))
    let guest = try Sample.entry("guest", position: try Sample.position(21.5, 103, basis: .host))
    let records = FlatGazetteer(Sample.snapshot([host, guest])).records
    #expect(records.map { $0.text("position.host") } == [nil, "host"])
  }

  @Test(arguments: [
    (103.01768, "103.01768"), (0, "0"), (-0.00000004, "0"), (-0.5, "-0.5"), (21.123456789, "21.1234568"),
    (0.0000001, "0.0000001"), (180, "180"), (.nan, ""),
  ])
  func degreesHaveSevenDecimalsAtMost(degrees: Double, text: String) {
    #expect(Degrees.text(degrees) == text)
  }

  @Test func differencesAreToldFieldByField() throws {
    let old = FlatGazetteer(Sample.snapshot([try Sample.entry("a", otherNames: ["x"]), try Sample.entry("b")]))
    let new = FlatGazetteer(
      Sample.snapshot([try Sample.entry("a", summary: LocalizedText([.en: "New."])), try Sample.entry("c")]))
    let difference = GazetteerDifference(from: old, to: new)
    #expect(difference.changes.map(\.kind) == [.changed, .removed, .added])
    #expect(
      difference.changes.first?.fields.map(\.path.description) == ["summary.en", "other_names", "summary.vi"])
    #expect(GazetteerDifference(from: old, to: old).isEmpty)
    #expect(
      difference.changes.flatMap(DifferenceWords.lines).prefix(4) == [
        "~ a", "  summary.en: + New.", "  other_names: - x", "  summary.vi: - Một nơi.",
      ])
  }

  /// To Swift both spellings are equal; to whoever compares files they are not.
  @Test func spellingsInUnicodeAreADifference() throws {
    let composed = FlatGazetteer(Sample.snapshot([try Sample.entry("a", otherNames: ["\u{E9}"])]))
    let loose = FlatGazetteer(Sample.snapshot([try Sample.entry("a", otherNames: ["e\u{301}"])]))
    #expect(!GazetteerDifference(from: composed, to: loose).isEmpty)
  }
}
