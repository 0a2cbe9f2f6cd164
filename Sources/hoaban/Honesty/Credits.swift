import ArgumentParser
import Gazetteer
import Itinerary
import Screens
import Store

/// `hoaban credits`: every source by name.
struct Credits: OneShot {
  static let configuration = CommandConfiguration(abstract: "List every source of the data.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let gazetteer = try session.gazetteer()
    let honesty = Honesty(version: try gazetteer.version(), gaps: [], credits: try gazetteer.credits())
    let rows = honesty.credits.map { credit in
      JSONText.members([
        "source": .string(credit.name), "records": .integer(credit.records), "facts": .integer(credit.facts),
        "rows": .integer(credit.rows),
      ])
    }
    try session.answer(
      .members([
        "gazetteer": .string(honesty.version.date), "licence": .string("CC-BY-4.0"), "sources": .array(rows),
      ]),
      people: CreditsPage(language: session.language, width: 78).lines(honesty).map(\.text))
  }
}
