import Store
import ArgumentParser
import Gazetteer
import Geography
import Itinerary
import TextShaping

/// `hoaban route`: how to get from one place to another.
struct Route: OneShot {
  static let configuration = CommandConfiguration(abstract: "Tell the way between two places, and how sure it is.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Place, or LAT,LON.")
  var from: String

  @Argument(help: "Place, or LAT,LON.")
  var to: String

  @Option(help: "walk, bicycle, motorbike or car.")
  var mode: TravelMode = .motorbike

  func perform(_ session: Session) throws {
    let ends = [
      try end(from, field: "from", named: "point-from", session), try end(to, field: "to", named: "point-to", session),
    ]
    let gazetteer = try session.gazetteer()
    let positions = ends.reduce(into: [EntryID: Position]()) { $0[$1.id] = $1.position }
    let network = TravelNetwork(legs: try gazetteer.legs(), positions: positions)
    let travel = network.travel(from: ends[0].id, to: ends[1].id, mode: mode)
    let answer = RouteAnswer(
      from: ends[0], to: ends[1], travel: travel, network: network,
      names: try names(travel, gazetteer.headers(travel.places), session.language),
      hazards: try RouteHazard.along(travel, in: gazetteer, language: session.language))
    try session.answer(answer.document, people: answer.people(session.language))
  }

  private func end(_ text: String, field: String, named: String, _ session: Session) throws -> RouteEnd {
    switch try session.places().find(text, field: field) {
    case .entry(let header):
      return RouteEnd(
        id: header.id, text: header.id.rawValue, name: header.names.name(session.language), position: header.position)
    case .coordinate(let coordinate):
      // The network knows places by id; this one stands for the point during this run alone.
      guard let id = EntryID(rawValue: named) else { throw CommandFailure.notAMoment(text, field: field) }
      let spot = Spot(coordinate: coordinate, header: nil)
      return RouteEnd(
        id: id, text: spot.text, name: spot.text,
        position: Position(coordinate: coordinate, accuracyMetres: 1, basis: .compiled))
    }
  }

  private func names(_ travel: Travel, _ headers: [EntryHeader], _ language: Language) -> [EntryID: String] {
    headers.reduce(into: [:]) { $0[$1.id] = $1.names.name(language) }
  }
}

/// One end of a way.
struct RouteEnd {
  let id: EntryID
  /// The id, or the coordinate as it was understood.
  let text: String
  let name: String
  let position: Position?
}
