import Gazetteer
import Geography
import Itinerary

/// Places as JSON, in the words of the contract.
enum PlaceDocument {
  static func brief(_ header: EntryHeader, _ language: Language) -> JSONText {
    .members(["id": .string(header.id.rawValue), "name": .string(header.names.name(language))])
  }

  static func texts(_ text: LocalizedText) -> JSONText {
    .object(text.inOrder.map { .init($0.language.rawValue, .string($0.text)) })
  }

  static func latitude(_ header: EntryHeader) -> JSONText { number(header.position?.coordinate.latitude) }

  static func longitude(_ header: EntryHeader) -> JSONText { number(header.position?.coordinate.longitude) }

  static func number(_ number: Double?) -> JSONText { number.map(JSONText.number) ?? .null }

  /// Metres are told to the metre: no pin is better.
  static func metres(_ metres: Double?) -> JSONText { metres.map { .integer(Int($0.rounded())) } ?? .null }

  static func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

  static func spot(_ spot: Spot, _ language: Language) -> JSONText {
    .members([
      "id": .optional(spot.header?.id.rawValue), "name": .optional(spot.header?.names.name(language)),
      "lat": .number(spot.coordinate.latitude), "lon": .number(spot.coordinate.longitude),
    ])
  }

  /// A neighbour with distance and bearing.
  static func nearby(_ near: Nearby, _ language: Language) -> JSONText {
    .members([
      "id": .string(near.header.id.rawValue), "name": .string(near.header.names.name(language)),
      "kind": .string(near.header.kind.id.rawValue), "category": .string(near.header.kind.category),
      "lat": latitude(near.header), "lon": longitude(near.header), "distance_m": metres(near.metres),
      "bearing": .integer(Int(near.bearing.rounded()) % 360), "compass": .string(Compass(bearing: near.bearing).sign),
    ])
  }
}

extension Compass {
  /// `N`, `NE`, …
  var sign: String {
    let signs = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    return signs[rawValue]
  }
}
