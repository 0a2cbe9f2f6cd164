import CivilTime
import Store
import ArgumentParser
import Gazetteer
import Geography
import Itinerary
import TextShaping

/// `hoaban near`: what lies around a point.
struct Near: OneShot {
  static let configuration = CommandConfiguration(abstract: "List what lies around a place, nearest first.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Place, or LAT,LON.")
  var place: String

  @Option(help: ArgumentHelp("Metres around it.", valueName: "m"))
  var radius: Double = 5_000

  @Option(help: "Only this kind, category or group.")
  var kind: String?

  @Option(help: "At most so many rows.")
  var limit: Int = 20

  func perform(_ session: Session) throws {
    let limit = try Values.number(limit, in: 0...2_000, field: "limit")
    // Half the way around the earth.
    guard radius.isFinite, radius >= 0, radius <= 20_100_000 else {
      throw CommandFailure(
        .invalidValue, vi: "--radius là số mét từ 0 trở lên.", en: "--radius is a number of metres from 0 on.",
        fr: "--radius est un nombre de mètres, 0 ou plus.", ja: "--radiusは0以上のメートル数です。",
        field: "radius")
    }
    let gazetteer = try session.gazetteer()
    let centre = try session.places().spot(place, field: "place")
    let filter = try kind.map { try KindFilter($0, of: gazetteer.kinds(), field: "kind") }
    let found = try gazetteer.near(centre.coordinate, radius: radius, group: nil, limit: .max)
      .filter { $0.header.id != centre.header?.id && filter?.admits($0.header.kind) ?? true }
      .prefix(limit)
    try session.answer(
      .members([
        "center": PlaceDocument.spot(centre, session.language), "radius_m": .number(radius),
        "results": .array(found.map { PlaceDocument.nearby($0, session.language) }),
      ]),
      people: people(Array(found), session))
  }

  private func people(_ found: [Nearby], _ session: Session) -> [String] {
    guard !found.isEmpty else {
      return [
        session.say(
          vi: "Không có gì trong bán kính này.", en: "There is nothing within this radius.",
          fr: "Il n’y a rien dans ce rayon.", ja: "この半径の中には何もありません。")
      ]
    }
    return found.map { near in
      let name = Fitting.pad(near.header.names.name(session.language), to: 38)
      let kind = Fitting.pad(near.header.kind.names.text(session.language), to: 22)
      let distance = Measures(session.language).distance(near.metres)
      return "\(name) \(kind) \(distance) \(Compass(bearing: near.bearing).sign)"
    }
  }
}
