import CivilTime
import Foundation
import OpeningHours
import Testing

/// The public cases of the contract for `hoaban hours`, as they were given.
@Suite struct PublicCaseTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    struct Interval: Decodable, Sendable {
      let start, end, state: String
      let comment: String?
    }

    struct Expected: Decodable, Sendable {
      let valid: Bool
      let intervals: [Interval]?
      let weekStable: Bool?
    }

    struct Span: Decodable, Sendable {
      let from, to, name: String
    }

    let id, value: String
    let from, to: String?
    let lat, lon: Double?
    let holidays: [String: [Span]]?
    /// For times of the sun, in minutes.
    let toleranceMin: Int?
    let expected: Expected

    var testDescription: String { id + " " + value }
  }

  static let cases: [Case] = {
    guard let url = Bundle.module.url(forResource: "public", withExtension: "jsonl", subdirectory: "Cases"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return text.split(separator: "\n").compactMap { try? decoder.decode(Case.self, from: Data($0.utf8)) }
  }()

  @Test func allAreRead() { #expect(Self.cases.count == 61) }

  @Test(arguments: cases)
  func isAnsweredAsExpected(one: Case) throws {
    guard one.expected.valid else {
      #expect(throws: OpeningHoursError.self) { try OpeningHours(one.value) }
      return
    }
    let hours = try OpeningHours(one.value)
    let wanted = one.expected.intervals ?? []
    let from = try #require(one.from.flatMap(CivilDateTime.init(iso:)))
    let to = try #require(one.to.flatMap(CivilDateTime.init(iso:)))
    let found = hours.intervals(from: from, to: to, calendar(one))
    #expect(found.count == wanted.count)
    for (interval, expected) in zip(found, wanted) {
      #expect(isNear(interval.start, expected.start, one) && isNear(interval.end, expected.end, one))
      #expect(expected.state == "any" || interval.state.rawValue == expected.state)
      // An open end has no comment of its own.
      if let comment = expected.comment, !interval.isOpenEnd { #expect(interval.comment == comment) }
    }
    #expect(hours.isWeekStable(knowsSun: one.lat != nil) == one.expected.weekStable)
  }

  private func calendar(_ one: Case) -> OpeningCalendar {
    let place = one.lat.flatMap { latitude in one.lon.map { (latitude: latitude, longitude: $0) } }
    guard let lists = one.holidays else { return .vietNam(2025...2028, at: place) }
    func name(_ kind: String) -> @Sendable (CivilDate) -> String? {
      let spans = lists[kind] ?? []
      return { date in spans.first { $0.from <= date.description && date.description <= $0.to }?.name }
    }
    return OpeningCalendar(publicHoliday: name("PH"), schoolHoliday: name("SH")).under(sunAt: place)
  }

  private func isNear(_ moment: CivilDateTime, _ text: String, _ one: Case) -> Bool {
    guard let wanted = CivilDateTime(iso: text) else { return false }
    return abs(moment.unixSeconds - wanted.unixSeconds) <= (one.toleranceMin ?? 0) * 60
  }
}
