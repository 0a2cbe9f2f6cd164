import CivilTime
import Foundation
import Gazetteer
import Itinerary

/// `hoaban hours --batch`: a question a line, an answer a line.
struct HoursBatch {
  /// What the command line says holds for every line that does not say otherwise.
  let defaults: HoursRequest
  let now: CivilDateTime

  func run(_ path: String, _ language: Language) throws {
    try JSONLines.each(of: path, language: language) { line in
      let object = try JSONLines.object(line)
      let id = JSONLines.value(object["id"])
      do {
        return try HoursAnswer(try request(object, id), now: now).document
      } catch let error as InvalidHours {
        return error.document
      } catch {
        return .object([.init("id", id), CommandFailure(wrapping: error).member(language)])
      }
    }
  }

  private func request(_ object: [String: Any], _ id: JSONText) throws -> HoursRequest {
    var request = defaults
    request.id = id
    request.value = try JSONLines.string(object, "value") ?? defaults.value
    request.from = try JSONLines.string(object, "from") ?? defaults.from
    request.to = try JSONLines.string(object, "to") ?? defaults.to
    request.at = try JSONLines.string(object, "at") ?? defaults.at
    request.other = try JSONLines.string(object, "other") ?? defaults.other
    request.mode = try JSONLines.string(object, "mode") ?? defaults.mode
    request.tz = try JSONLines.string(object, "tz") ?? defaults.tz
    request.lat = try JSONLines.number(object, "lat") ?? defaults.lat
    request.lon = try JSONLines.number(object, "lon") ?? defaults.lon
    request.country = try JSONLines.string(object, "country") ?? defaults.country
    request.locale = try JSONLines.string(object, "locale") ?? defaults.locale
    if let holidays = object["holidays"], !(holidays is NSNull) { request.holidays = try HolidayList(holidays) }
    return request
  }
}
