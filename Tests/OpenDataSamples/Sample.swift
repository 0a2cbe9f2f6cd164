import CivilTime
package import Gazetteer
import Geography

/// Records made by hand, as hostile as a text can be.
package enum Sample {
  package struct Unreadable: Error {}

  private static func need<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Unreadable() }
    return value
  }

  /// Everything that some format could trip over.
  package static let hostile = [
    "]]>", "<&>\"'", "=cmd()|'/c calc'!A1", "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn", "'quoted", "''twice",
    "!remove",
    "'!remove", "a\nb", "a\r\nb", "a\u{2028}b", "🙂🇻🇳", "Đie\u{302}\u{323}n Bie\u{302}n", "\u{301}mark", "a;b", "a\\;b\\",
    " blanks ", "\"", "\"\"", ",", ";", "\\", "null", "{}", "[]", "%s", "\u{0}nul", "\u{1B}[31m", "\u{FFFE}",
    "\u{FEFF}bom",
    "</description><script>alert(1)</script>", "${x}", "＝1", String(repeating: "rất dài ", count: 4_000),
  ]

  package static func provenance(_ confidence: Confidence = .high, _ sources: [String] = ["a sign"]) throws
    -> Provenance
  {
    Provenance(
      confidence: confidence, date: nil, seen: try need(CivilDate(iso: "2026-11-23")), sources: sources)
  }

  package static let kind = Kind(
    id: KindID(rawValue: "museum"), group: .heritage, category: "museum", names: LocalizedText([.vi: "bảo tàng"]))

  package static func position(_ lat: Double, _ lon: Double, basis: PositionBasis = .compiled) throws -> Position {
    Position(
      coordinate: try need(Coordinate(latitude: lat, longitude: lon)), accuracyMetres: 60, basis: basis)
  }

  package static func entry(
    _ id: String, section: Section = .place, names: LocalizedText = LocalizedText([.vi: "Tên"]),
    position: Position? = nil,
    summary: LocalizedText = LocalizedText([.vi: "Một nơi."]), otherNames: [String] = [], facts: [Fact] = [],
    places: [String] = [], sources: [String] = ["a sign"]
  ) throws -> Entry {
    Entry(
      header: EntryHeader(
        id: try need(EntryID(rawValue: id)), section: section, kind: kind, names: names, position: position,
        importance: 50),
      formerIDs: [], otherNames: otherNames, summary: summary, story: LocalizedText(),
      commune: CommuneNames(now: nil, before: nil), facts: facts, places: places.compactMap(EntryID.init(rawValue:)),
      provenance: try provenance(.high, sources))
  }

  package static func snapshot(_ entries: [Entry]) -> GazetteerSnapshot {
    var tables = GazetteerTables()
    tables.kinds = [kind]
    return GazetteerSnapshot(
      version: GazetteerVersion(date: "2026-11-23", digest: "0"), tables: tables, entries: entries)
  }

  /// One record a hostile text, in all its places at once.
  package static func hostileSnapshot() throws -> GazetteerSnapshot {
    snapshot(
      try hostile.enumerated().map { index, text in
        let fact = Fact(
          key: .access, value: text, text: LocalizedText([.vi: text, .fr: text]),
          provenance: Provenance(
            confidence: .low, date: text, seen: try provenance().seen, sources: [text, text + "2"]))
        return try entry(
          "x-\(100 + index)", names: LocalizedText([.vi: text, .en: text]),
          position: try position(21 + Double(index) / 1_000, 103), summary: LocalizedText([.en: text]),
          otherNames: [text, "b" + text], facts: [fact], sources: [text])
      })
  }
}
