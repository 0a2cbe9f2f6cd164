import CivilTime
import Gazetteer
import Geography
import SyntheticGazetteer
import Testing

/// Invented records to hide the real ones among: names, other names, summaries, kinds and pins as the generator writes
/// them.
///
/// They lie in no commune. The generator gives real ones, and whoever asks for one would rightly get the invented
/// records too.
///
/// They are read line by line and not with `GazetteerText`: the whole reader with its checks needs minutes for so many
/// in a debug build, and what it checks has tests of its own.
struct Distractors {
  private let world: SyntheticGazetteer
  private let kinds: [String: Kind]
  private let provenance: Provenance

  /// - Parameter places: The other sections have some hundredths of that.
  init(seed: UInt64, places: Int, among real: GazetteerSnapshot) throws {
    world = SyntheticGazetteer(seed: seed, places: places, communes: real.communes)
    kinds = Dictionary(real.kinds.map { ($0.id.rawValue, $0) }) { first, _ in first }
    provenance = Provenance(
      confidence: .low, date: nil, seen: try #require(CivilDate(iso: "2026-01-02")), sources: ["generated"])
  }

  var count: Int { world.count }

  func entry(_ index: Int) throws -> Entry {
    let file = world.record(index)
    let lines = RecordLines(file.text)
    let header = EntryHeader(
      id: try #require(lines["id"].flatMap(EntryID.init)), section: Self.section(file.path),
      kind: try #require(lines["kind"].flatMap { kinds[$0] }), names: lines.texts("names"),
      position: Self.position(lines),
      importance: lines["importance"].flatMap { Int($0) } ?? 0)
    return Entry(
      header: header, formerIDs: [], otherNames: lines.items("other_names"), summary: lines.texts("summary"),
      story: LocalizedText(), commune: CommuneNames(now: nil, before: nil),
      facts: [], places: [], provenance: provenance)
  }

  private static func section(_ path: String) -> Section {
    switch path.split(separator: "/").first {
    case "homestays": .homestay
    case "routes": .route
    case "festivals": .festival
    case "specialities": .speciality
    case "transport": .transport
    case "practical": .practical
    default: .place
    }
  }

  private static func position(_ lines: RecordLines) -> Position? {
    guard let latitude = lines["position.lat"].flatMap({ Double($0) }),
      let longitude = lines["position.lon"].flatMap({ Double($0) }),
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else { return nil }
    return Position(coordinate: coordinate, accuracyMetres: 400, basis: .estimate)
  }
}

/// The values of a generated record by `key` or `key.key`. Only what the generator writes is understood.
private struct RecordLines {
  private var values: [String: [String]] = [:]

  init(_ text: String) {
    var (outer, inner) = ("", "")
    for line in text.split(separator: "\n") {
      let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      let words = line.dropFirst(indent)
      if indent > 2 {
        values[inner, default: []].append(String(words))
      } else if words.hasPrefix("- ") {
        values[outer, default: []].append(String(words.dropFirst(2)))
      } else if let colon = words.firstIndex(of: ":") {
        let key = words[..<colon]
        if indent == 0 { outer = String(key) }
        inner = indent == 0 ? outer : outer + "." + key
        let value = words[words.index(after: colon)...].drop { $0 == " " }
        // A block begins; its lines follow.
        if !value.isEmpty, value != ">-", value != "|-" { values[inner] = [String(value)] }
      }
    }
  }

  subscript(key: String) -> String? { values[key]?.joined(separator: " ") }

  func items(_ key: String) -> [String] { values[key] ?? [] }

  func texts(_ key: String) -> LocalizedText {
    var texts = LocalizedText()
    for language in Language.allCases { texts[language] = self[key + "." + language.rawValue] }
    return texts
  }
}
