import CivilTime
import Foundation
import Gazetteer
import OpeningHours

/// The holidays and the sun that a question is answered with.
struct HoursCalendar {
  let calendar: OpeningCalendar
  /// The sun is that of a place.
  let knowsSun: Bool
  /// No holidays are known: a country other than Viet Nam.
  let lacksHolidays: Bool

  /// - Throws: `CommandFailure` where the zone or the coordinates are none.
  init(_ request: HoursRequest, _ years: ClosedRange<Int>) throws {
    let place = try Self.place(request)
    let offset = try Self.offset(request.tz)
    let language = request.locale.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .vi
    knowsSun = place != nil
    let isHome = request.country.map { $0.lowercased() == "vn" } ?? true
    lacksHolidays = request.holidays == nil && !isHome
    let holidays =
      request.holidays?.calendar
      ?? (isHome ? .vietNam(years, name: { $0.text(language) }) : .ordinary)
    calendar = holidays.under(sunAt: place, offset: offset)
  }

  private static func place(_ request: HoursRequest) throws -> (latitude: Double, longitude: Double)? {
    guard let latitude = request.lat, let longitude = request.lon else { return nil }
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else {
      throw CommandFailure(
        .invalidValue, vi: "Vĩ độ từ -90 đến 90, kinh độ từ -180 đến 180.",
        en: "Latitude is -90 to 90, longitude -180 to 180.", fr: "Latitude de -90 à 90, longitude de -180 à 180.",
        ja: "緯度は-90〜90、経度は-180〜180です。", field: "lat")
    }
    return (latitude, longitude)
  }

  /// Minutes from UTC. Viet Nam has no summer time; of a zone that has it, winter's counts.
  private static func offset(_ name: String?) throws -> Int {
    guard let name, name != "Asia/Ho_Chi_Minh" else { return CivilDateTime.offsetMinutes }
    guard let zone = TimeZone(identifier: name) else {
      throw CommandFailure(
        .invalidValue, vi: "Không có múi giờ “\(name)”; ví dụ Asia/Ho_Chi_Minh.",
        en: "There is no time zone “\(name)”; for example Asia/Ho_Chi_Minh.",
        fr: "Fuseau horaire « \(name) » inconnu ; par exemple Asia/Ho_Chi_Minh.",
        ja: "タイムゾーン「\(name)」はありません。例: Asia/Ho_Chi_Minh", field: "tz")
    }
    // 2026-01-01.
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: 1_767_225_600)) / 60
  }
}
