import CivilTime
import Gazetteer
import Geography
import Itinerary
import Screens

/// Days of the battle as JSON.
enum BattleDocument {
  static func day(_ day: BattleDay, of chronicle: BattleChronicle) -> JSONText {
    .members([
      "date": .string(day.date.description), "day_of_56": .optional(day.number), "phase": .string(day.phase.rawValue),
      "airfield": .optional(day.airfield?.rawValue), "moon": moon(day),
      "holders": .object(
        Holder.allCases.map { holder in
          .init(holder.rawValue, PlaceDocument.strings(day.posts(of: holder).map(\.strongpoint.id.rawValue)))
        }),
      "strongpoints": .array(day.posts.map(post)), "changes": .array(day.changes.map(change)),
      "events": .array(day.events.map(event)), "figures": .array(day.figures.joined().map(figure)),
    ])
  }

  private static func figure(_ figure: BattleFigure) -> JSONText {
    .members([
      "topic": .string(figure.topic), "label": PlaceDocument.texts(figure.label), "side": .string(figure.side.rawValue),
      "value": PlaceDocument.texts(figure.value), "sources": PlaceDocument.strings(figure.sources),
    ])
  }

  /// A day with the titles of what begins on it.
  static func row(_ date: CivilDate, of chronicle: BattleChronicle) -> JSONText {
    let day = chronicle.day(date)
    let titles = day.events.filter { $0.date == date }.map { PlaceDocument.texts($0.title) }
    return .members([
      "date": .string(date.description), "day_of_56": .optional(day.number), "phase": .string(day.phase.rawValue),
      "titles": .array(titles), "changes": .array(day.changes.map(change)),
    ])
  }

  static func place(
    _ header: EntryHeader, _ days: [CivilDate], of chronicle: BattleChronicle, _ language: Language
  ) -> JSONText {
    .members([
      "place": PlaceDocument.brief(header, language),
      "strongpoints": PlaceDocument.strings(
        chronicle.strongpoints.filter { $0.place == header.id }.map(\.id.rawValue)),
      "days": .array(
        days.map { date in
          let items = BattleItem.all(chronicle.day(date)).filter { $0.isAbout(header.id, in: chronicle) }
          return .members([
            "date": .string(date.description), "day_of_56": .optional(chronicle.day(date).number),
            "events": .array(items.compactMap { if case .event(let event) = $0 { self.event(event) } else { nil } }),
            "changes": .array(
              items.compactMap { if case .change(let change) = $0 { self.change(change) } else { nil } }),
          ])
        }),
    ])
  }

  /// The age counts whole days since the new moon; both are computed by today's rules.
  private static func moon(_ day: BattleDay) -> JSONText {
    guard let lunar = day.lunar, let age = day.moonAge else { return .null }
    return .members([
      "age_days": .integer(age), "computed": .bool(true), "lunar_year": .integer(lunar.year),
      "lunar_month": .integer(lunar.month), "lunar_day": .integer(lunar.day), "leap": .bool(lunar.isLeapMonth),
    ])
  }

  private static func post(_ post: BattlePost) -> JSONText {
    let strongpoint = post.strongpoint
    return .members([
      "id": .string(strongpoint.id.rawValue), "names": PlaceDocument.texts(strongpoint.names),
      "number": .optional(strongpoint.number.isEmpty ? nil : strongpoint.number),
      "complex": .string(strongpoint.complex), "kind": .string(strongpoint.kind.rawValue),
      "holder": .string(post.holder.rawValue), "since": .string(post.state.date.description),
      "changed": .bool(post.isChanged), "certainty": .string(post.state.certainty.rawValue),
      "lat": PlaceDocument.number(strongpoint.position?.coordinate.latitude),
      "lon": PlaceDocument.number(strongpoint.position?.coordinate.longitude),
      "accuracy_m": .optional(strongpoint.position?.accuracyMetres),
      "place_id": .optional(strongpoint.place?.rawValue),
    ])
  }

  private static func change(_ change: HolderChange) -> JSONText {
    .members([
      "date": .string(change.date.description), "time": .optional(change.time?.description),
      "strongpoint": .string(change.strongpoint.rawValue), "holder": .string(change.holder.rawValue),
      "event": PlaceDocument.texts(change.event), "certainty": .string(change.certainty.rawValue),
      "sources": PlaceDocument.strings(change.sources),
    ])
  }

  private static func event(_ event: BattleEvent) -> JSONText {
    .members([
      "date": .string(event.date.description), "until": .optional(event.until?.description),
      "about": .bool(event.about), "time": .optional(event.time?.description),
      "title": PlaceDocument.texts(event.title), "text": PlaceDocument.texts(event.text),
      "kinds": PlaceDocument.strings(event.kinds.map(\.rawValue)),
      "places": PlaceDocument.strings(event.places.map(\.rawValue)),
      "strongpoints": PlaceDocument.strings(event.strongpoints.map(\.rawValue)),
      "figures": .array(
        event.figures.map { figure in
          .members(["side": .string(figure.side.rawValue), "text": PlaceDocument.texts(figure.text)])
        }),
      "certainty": .string(event.certainty.rawValue), "sources": PlaceDocument.strings(event.sources),
    ])
  }
}
