import CivilTime
import Gazetteer
import Itinerary
import TextShaping

/// A way, for scripts and for people.
struct RouteAnswer {
  let from: RouteEnd
  let to: RouteEnd
  let travel: Travel
  let network: TravelNetwork
  let names: [EntryID: String]
  let hazards: [RouteHazard]

  var document: JSONText {
    .members([
      "from": .string(from.text), "from_name": .string(from.name), "to": .string(to.text), "to_name": .string(to.name),
      "mode": .string(travel.mode.rawValue),
      "metres": .optional(travel.metres), "minutes": .optional(travel.minutes),
      "certainty": .string(travel.certainty.rawValue),
      "legs": .array(legs.map(leg)),
      "hazards": .array(hazards.map(\.document)),
    ])
  }

  /// Each leg in the direction of the way.
  private var legs: [(from: EntryID, to: EntryID, leg: Leg)] {
    zip(zip(travel.places, travel.places.dropFirst()), travel.legs).map { ($0.0, $0.1, $1) }
  }

  private func minutes(_ from: EntryID, _ to: EntryID) -> Int? {
    network.travel(from: from, to: to, mode: travel.mode).minutes
  }

  private func leg(_ step: (from: EntryID, to: EntryID, leg: Leg)) -> JSONText {
    .members([
      "from": .string(step.from.rawValue), "to": .string(step.to.rawValue), "road": .string(step.leg.road),
      "metres": .integer(step.leg.metres), "minutes": .optional(minutes(step.from, step.to)),
      "basis": .string(step.leg.basis.rawValue),
      "confidence": .string(step.leg.provenance.confidence.rawValue),
      "seen": .string(step.leg.provenance.seen.description), "note": .string(step.leg.note),
      "sources": PlaceDocument.strings(step.leg.provenance.sources),
    ])
  }

  func people(_ language: Language) -> [String] {
    let measures = Measures(language)
    func say(_ vi: String, _ en: String, _ fr: String, _ ja: String) -> String {
      Wording(vi: vi, en: en, fr: fr, ja: ja)[language]
    }
    var lines = Fitting.wrap("\(from.name) - \(to.name)", to: 80)
    if let metres = travel.metres, let minutes = travel.minutes {
      let sure =
        travel.certainty == .published
        ? say("theo tài liệu", "as published", "publié", "公表値") : say("ước tính", "estimated", "estimation", "推定")
      lines.append(language.list([measures.distance(Double(metres)), measures.duration(minutes)]) + " (\(sure))")
    } else {
      lines.append(say("Chưa rõ đường đi.", "The way is not known.", "Chemin inconnu.", "道は不明です。"))
    }
    for step in legs {
      let name = names[step.to] ?? step.to.rawValue
      let note = step.leg.note.isEmpty ? "" : " (\(step.leg.note))"
      let colon = say(": ", ": ", "\u{A0}: ", "：")
      let text =
        "- \(name)\(colon)" + language.list([measures.distance(Double(step.leg.metres)), step.leg.road]) + note
      lines += Fitting.wrap(text, to: 80)
    }
    for hazard in hazards {
      let mind = say("Lưu ý", "Mind", "Attention", "注意")
      lines += Fitting.wrap("\(mind) (\(hazard.name))" + say(": ", ": ", "\u{A0}: ", "：") + hazard.text, to: 80)
    }
    return lines
  }
}

/// A warning that a touring route of the gazetteer gives for a stretch of this way.
struct RouteHazard {
  let route: EntryID
  let name: String
  let text: String
  let provenance: Provenance

  var document: JSONText {
    .members([
      "route": .string(route.rawValue), "name": .string(name), "text": .string(text),
      "confidence": .string(provenance.confidence.rawValue), "sources": PlaceDocument.strings(provenance.sources),
    ])
  }

  /// From every touring route that joins two places of the way, one after the other.
  static func along(_ travel: Travel, in gazetteer: any GazetteerReading, language: Language) throws -> [RouteHazard] {
    let routes = try gazetteer.search(SearchQuery(group: .route, limit: 2_000)).hits
    return try routes.compactMap { hit in
      guard let entry = try gazetteer.entry(hit.header.id), let fact = entry.fact(.hazards),
        travel.follows(entry.places)
      else { return nil }
      return RouteHazard(
        route: entry.id, name: entry.header.names.name(language), text: fact.words(language),
        provenance: fact.provenance)
    }
  }
}
