import CaseTables
import CivilTime
import Gazetteer
import Geography
import OpeningHours
import Testing

@testable import Screens

@Suite("What is said of opening hours")
struct OpenPhraseTests {
  /// As the columns of the table are.
  private static let languages: [Language] = [.en, .vi, .fr, .ja]

  @Test("the table is found") func tableIsFound() throws {
    #expect(try CaseTable.rows("phrases", in: .module).count >= 40)
  }

  @Test(arguments: CaseTable.arguments("phrases", in: .module))
  func phrases(_ row: [String]) throws {
    try #require(row.count == 2 + Self.languages.count)
    let now = try #require(CivilDateTime(iso: row[1]))
    for (language, wanted) in zip(Self.languages, row.dropFirst(2)) {
      let calendar = OpeningCalendar.of(try Self.a1(), language)
      let phrase = OpenPhrase(row[0] == "-" ? nil : row[0], at: now, calendar)
      #expect(phrase.text(language).replacing("\u{A0}", with: "_") == wanted)
    }
  }

  /// Whatever is asked when, what is said of open and closed agrees with the value itself.
  @Test func agreesWithTheValue() throws {
    let calendar = OpeningCalendar.of(try Self.a1())
    let monday = try #require(CivilDateTime(iso: "2026-02-16T00:00"))
    for value in Set(CaseTable.arguments("phrases", in: .module).map { $0[0] }) {
      guard let hours = try? OpeningHours(value) else { continue }
      for minutes in stride(from: 0, to: 7 * 1_440, by: 45) {
        let now = monday.adding(minutes: minutes)
        let phrase = OpenPhrase(hours, at: now, calendar)
        let state = hours.state(at: now, calendar)
        switch phrase.state {
        case .always, .closing: #expect(state == .open, "\(value) \(now)")
        case .open(let end, _), .openAllDay(let end):
          #expect(state == .open && now < end && hours.state(at: end, calendar) != .open, "\(value) \(now)")
        case .closed(let opens, _):
          #expect(state == .closed && opens.map { now < $0 } ?? true, "\(value) \(now)")
          #expect(opens.map { hours.state(at: $0, calendar) != .closed } ?? true, "\(value) \(now)")
        case .openEnd, .uncertain: #expect(state != .open, "\(value) \(now)")
        case .unknown: Issue.record("\(value) \(now)")
        }
      }
    }
  }

  static func a1() throws -> EntryHeader {
    let coordinate = try #require(Coordinate(latitude: 21.38288, longitude: 103.01768))
    return EntryHeader(
      id: try #require(EntryID(rawValue: "a1-hill")), section: .place,
      kind: Kind(id: KindID(rawValue: "museum"), group: .heritage, category: "museum", names: LocalizedText()),
      names: LocalizedText(), position: Position(coordinate: coordinate, accuracyMetres: 60, basis: .compiled),
      importance: 50)
  }
}
