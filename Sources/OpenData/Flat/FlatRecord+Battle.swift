import CivilTime
import Gazetteer
import Geography

/// The chronology of 1954 as flat records: for differences only, it is neither exported nor imported.
extension FlatRecord {
  init(_ strongpoint: Strongpoint) {
    self.init(id: strongpoint.id.rawValue)
    add("names", strongpoint.names)
    add("other_names", strongpoint.otherNames)
    add("number", strongpoint.number)
    add("complex", strongpoint.complex)
    add("kind", strongpoint.kind.rawValue)
    if let position = strongpoint.position {
      add("position.lat", Degrees.text(position.coordinate.latitude))
      add("position.lon", Degrees.text(position.coordinate.longitude))
      add("position.accuracy_m", String(position.accuracyMetres))
    }
    add("height_m", strongpoint.heightMetres.map { String($0) })
    add("garrison", strongpoint.garrison)
    add("note", strongpoint.note)
    add("place", strongpoint.place?.rawValue)
    add("confidence", strongpoint.provenance.confidence.rawValue)
    add("seen", strongpoint.provenance.seen.description)
    add("sources", strongpoint.provenance.sources)
  }

  /// A strongpoint has one state a moment, so the two name it.
  init(_ change: HolderChange) {
    let time = change.time.map { " \($0)" } ?? ""
    self.init(id: "\(change.strongpoint.rawValue) \(change.date)\(time)")
    add("holder", change.holder.rawValue)
    add("event", change.event)
    add("certainty", change.certainty.rawValue)
    add("sources", change.sources)
  }

  /// Events of a day are told apart by their titles.
  init(_ event: BattleEvent) {
    self.init(id: "\(event.date) \(event.title.text(.en))")
    add("until", event.until?.description)
    add("about", event.about ? "true" : nil)
    add("time", event.time?.description)
    add("title", event.title)
    add("text", event.text)
    add("kinds", event.kinds.map(\.rawValue))
    add("places", event.places.map(\.rawValue))
    add("strongpoints", event.strongpoints.map(\.rawValue))
    add("attacks", event.attacks.map { "\($0.strongpoint.rawValue) \($0.from.code)" })
    add("figures", event.figures.map { "\($0.side.rawValue): \($0.text.text(.vi)) / \($0.text.text(.en))" })
    add("certainty", event.certainty.rawValue)
    add("sources", event.sources)
  }

  init(_ figure: BattleFigure, number: Int) {
    self.init(id: "\(figure.topic) \(figure.side.rawValue)" + (number == 1 ? "" : " (\(number))"))
    add("label", figure.label)
    add("value", figure.value)
    add("sources", figure.sources)
  }
}
