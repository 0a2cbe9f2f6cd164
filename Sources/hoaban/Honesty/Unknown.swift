import ArgumentParser
import Gazetteer
import Itinerary
import Screens
import Store

/// `hoaban unknown`: what the guide does not know, and asks for.
struct Unknown: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "unknown", abstract: "List what is not known, and ask for it.")

  @OptionGroup var global: GlobalOptions

  @Option(help: "At most so many records of each kind.")
  var limit: Int = 12

  func perform(_ session: Session) throws {
    let limit = try Values.number(limit, in: 0...200, field: "limit")
    let gazetteer = try session.gazetteer()
    let honesty = Honesty(version: try gazetteer.version(), gaps: try gazetteer.gaps(), credits: [])
    let gaps = honesty.gaps.map { gap in
      JSONText.members([
        "kind": .string(gap.kind.rawValue), "count": .integer(gap.count),
        "records": .array(gap.entries.prefix(limit).map { PlaceDocument.brief($0, session.language) }),
      ])
    }
    try session.answer(
      .members(["gazetteer": .string(honesty.version.date), "gaps": .array(gaps)]),
      people: UnknownPage(language: session.language, width: 78).lines(honesty, named: limit).map(\.text))
  }
}
