import CivilTime
import Gazetteer
import Testing

@testable import Itinerary

/// Public holidays, of which most opening hours say nothing.
struct HolidayTests {
  private func holidays(_ hours: [String?], _ date: String?) throws -> [String] {
    let places = try hours.enumerated().map { try Fixtures.place("p\($0.offset)", hours: $0.element) }
    return try Fixtures.day(places, date: date).ownProblems.compactMap {
      if case .publicHoliday(let name) = $0 { name.en } else { nil }
    }
  }

  @Test(arguments: [
    ("2027-02-06", ["Lunar New Year (day 1)"]), ("2026-09-02", ["National Day"]), ("2026-12-05", []),
  ])
  func areToldOnce(date: String, told: [String]) throws {
    #expect(try holidays(["08:00-17:00", nil, "07:00-18:00"], date) == told)
  }

  @Test(arguments: [["24/7"], ["Mo-Su,PH 08:00-17:00"], ["08:00-17:00; PH off", "24/7"], []])
  func areNoMatterWhereHoursNameThem(hours: [String]) throws { #expect(try holidays(hours, "2027-02-06").isEmpty) }

  @Test func areUnknownWithoutADate() throws { #expect(try holidays(["08:00-17:00"], nil).isEmpty) }

  /// It stands in the way of nothing; every export tells it in its language.
  @Test func areTold() throws {
    var trip = try Fixtures.trip(start: "2027-02-06")
    let place = try Fixtures.place("a", hours: "08:00-17:00")
    trip = try trip.applying(.add(place.header.id, day: 0, at: nil))
    let schedule = Schedule.make(
      trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:]))
    #expect(schedule.conflicts.isEmpty)
    for (language, words) in [
      (Language.vi, "Tết Nguyên đán (mùng 1)"), (.en, "Lunar New Year (day 1)"), (.fr, "Nouvel An lunaire (1ᵉʳ jour)"),
      (.ja, "テト（旧暦1月1日）"),
    ] {
      // Lines are broken at blanks.
      let pages = [
        TripExport.text(schedule, language: language), TripExport.markdown(schedule, language: language),
        TripExport.json(schedule, language: language).pretty,
      ].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      for page in pages { #expect(page.contains(words), "\(language): \(page)") }
      #expect(pages[2].contains("public_holiday"))
    }
  }
}
