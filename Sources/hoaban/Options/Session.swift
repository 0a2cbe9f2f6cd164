import CivilTime
import Gazetteer
import Itinerary
import Screens
import Store

/// One run of a command: what it reads, what it writes to, what time it is.
final class Session {
  let global: GlobalOptions
  let language: Language
  let now: CivilDateTime
  private var opened: GazetteerStore?

  init(_ global: GlobalOptions) {
    self.global = global
    language = global.language
    now = global.fixedNow ?? Clock.now()
  }

  var json: Bool { global.json }

  func gazetteer() throws -> GazetteerStore {
    if let opened { return opened }
    let store = try global.openGazetteer()
    opened = store
    return store
  }

  func places() throws -> PlaceFinder { PlaceFinder(gazetteer: try gazetteer(), language: language) }

  /// What has to be kept with everything that is taken out of the gazetteer.
  func attribution() throws -> Attribution { Attribution(try gazetteer().version()) }

  func traveller() throws -> TravellerStore { try TravellerStore(path: global.travellerPath) }

  func outbox() throws -> OutboxStore { try OutboxStore(path: global.outboxPath) }

  /// What is said of requests.
  var requestWords: RequestWords { RequestWords(language, by: .commands) }

  func say(vi: String, en: String, fr: String, ja: String) -> String {
    Wording(vi: vi, en: en, fr: fr, ja: ja)[language]
  }

  /// Prints the JSON document or the lines for people.
  func answer(_ document: @autoclosure () throws -> JSONText, people: @autoclosure () throws -> [String]) throws {
    if json { return try Console.write(try document().pretty + "\n") }
    let lines = try people()
    try Console.write(lines.map { $0 + "\n" }.joined())
  }
}
