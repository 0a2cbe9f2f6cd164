import CivilTime
import Geography
import Testing

@testable import Gazetteer

/// Things that tests are made of. A text that is no id or date fails the test that uses it.
enum Fixtures {
  static func id(_ text: String) throws -> EntryID { try #require(EntryID(rawValue: text)) }

  static func provenance(_ confidence: Confidence = .high) throws -> Provenance {
    Provenance(
      confidence: confidence, date: nil, seen: try #require(CivilDate(iso: "2026-11-23")), sources: ["a sign"])
  }

  static func header(
    _ id: String, _ name: String, importance: Int = 50, at: (Double, Double)? = nil
  ) throws -> EntryHeader {
    let position = try at.map { at in
      Position(
        coordinate: try #require(Coordinate(latitude: at.0, longitude: at.1)), accuracyMetres: 60, basis: .compiled)
    }
    return EntryHeader(
      id: try Self.id(id), section: .place,
      kind: Kind(id: KindID(rawValue: "museum"), group: .heritage, category: "museum", names: LocalizedText()),
      names: LocalizedText([.vi: name]), position: position, importance: importance)
  }
}
