import ArgumentParser
import CivilTime
import Foundation
import Itinerary
import OpeningHours

/// `hoaban hours`: what an `opening_hours` value says.
struct Hours: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Evaluate an OpenStreetMap opening_hours value.",
    discussion: """
      Times are on the clock of --tz. Without --holidays the public holidays of Viet Nam hold; without --lat and --lon \
      the sun rises at 06:00 and sets at 18:00.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The value, such as \"Mo-Fr 08:00-17:00; PH off\".")
  var value: String?

  @Option(help: ArgumentHelp("From this moment; default today.", valueName: "iso"))
  var from: String?

  @Option(help: ArgumentHelp("Until before this moment; default a week after --from.", valueName: "iso"))
  var to: String?

  @Option(help: ArgumentHelp("State, rule and next change at this moment; default now.", valueName: "iso"))
  var at: String?

  @Option(help: "Another value to compare with.")
  var other: String?

  @Option(help: ArgumentHelp("Days on which PH and SH hold, as JSON.", valueName: "file"))
  var holidays: String?

  @Option(help: "ranges, points or both.")
  var mode: String = "ranges"

  @Option(help: "Time zone of the value, for the sun.")
  var tz: String?

  @Option(parsing: .unconditional, help: "Latitude, for sunrise and sunset.")
  var lat: Double?

  @Option(parsing: .unconditional, help: "Longitude, for sunrise and sunset.")
  var lon: Double?

  @Option(help: "Country of the holidays; only those of vn are known.")
  var country: String?

  @Option(help: "Region of the holidays; all of Viet Nam has the same.")
  var region: String?

  @Option(help: "Language of names and explanations: vi, en, fr or ja.")
  var locale: String?

  @Option(help: ArgumentHelp("Answer one JSON object a line from this file (- is standard input).", valueName: "file"))
  var batch: String?

  func validate() throws {
    if value == nil, batch == nil { throw ValidationError("Give a value, or --batch -") }
  }

  func perform(_ session: Session) throws {
    let calendar = try holidays.map(HolidayList.init(file:))
    let defaults = HoursRequest(
      id: nil, value: value ?? "", from: from, to: to, at: at, other: other, mode: mode, holidays: calendar, tz: tz,
      lat: lat, lon: lon, country: country, locale: locale)
    if let batch { return try HoursBatch(defaults: defaults, now: session.now).run(batch, session.language) }
    do {
      let answer = try HoursAnswer(defaults, now: session.now)
      try session.answer(answer.document, people: answer.people(session.language))
    } catch let error as InvalidHours {
      if session.json { try Console.write(error.document.pretty + "\n") }
      Console.warn(error.sentence(session.language))
      throw ExitCode(2)
    }
  }
}

/// One question about a value, as typed.
struct HoursRequest {
  var id: JSONText?
  var value: String
  var from: String?
  var to: String?
  var at: String?
  var other: String?
  var mode: String
  /// Nil where nobody said which days are holidays.
  var holidays: HolidayList?
  var tz: String?
  var lat: Double?
  var lon: Double?
  var country: String?
  var locale: String?
}
