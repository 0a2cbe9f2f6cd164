import Canvas
import CivilTime
import Foundation
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// What the Trip tab and the map say of a trip where there is little room, and that they say it once.
@Suite struct TripWordingTests {
  static let usual = Size(columns: 80, rows: 24)
  static let wide = Size(columns: 120, rows: 40)

  /// A trip of two days, with two stops on the first and one on the second.
  private func guide(_ size: Size, _ language: Language = .en, tier: GlyphTier = .braille) throws -> TestGuide {
    let guide = try TestGuide(size: size, language: language, tier: tier)
    let runtime = guide.runtime
    runtime.type("3n")
    runtime.type("Weekend")
    runtime.press(.enter)
    runtime.type("a")
    for name in ["doi a1", "bao tang chien thang", "de castries"] {
      runtime.type("p")
      runtime.type(name)
      runtime.press(.enter)
    }
    runtime.type("J")
    return guide
  }

  private func count(_ text: String, _ guide: TestGuide) -> Int {
    guide.screen.split(separator: "\n").count { $0.contains(text) }
  }

  /// A budget of 1,000 dong for four, and a day that ends at nine.
  @Test(arguments: [usual, wide, Size(columns: 60, rows: 20)], Language.allCases)
  func whatItCostsAndThatItIsTooMuch(size: Size, language: Language) throws {
    let guide = try guide(size, language)
    let trip = try #require(guide.runtime.model.trips.current)
    guide.runtime.send(
      .tripSaved(
        of: .undoTrip(trip.id),
        .success(
          TripHistory(
            try trip.applying(.setWishes(Wishes(party: 4, budget: 1_000))).applying(
              .setHours(dayStart: trip.dayStart, dayEnd: .init(hour: 9, minute: 0)))))))
    let cost = TripCost(try #require(guide.runtime.model.trips.schedule))
    let over = try #require(cost.overBudget)
    let line = try #require(guide.screen.replacing("\u{A0}", with: " ").split(separator: "\n").dropFirst(2).first)
    func digits(_ number: Int) -> String {
      let mark = [.vi: ".", .fr: " "][language] ?? ","
      return "\(number / 1_000)\(mark)" + String(number % 1_000 + 1_000).dropFirst()
    }
    #expect(line.contains(digits(cost.total)), "\(line)")
    #expect(line.contains(digits(over)), "\(line)")
    #expect(!line.contains("…") && guide.runtime.model.trips.schedule?.conflicts.isEmpty == false, "\(line)")
  }

  @Test(arguments: [usual, wide]) func thatThereIsNoDateOnceADay(size: Size) throws {
    let guide = try guide(size)
    let days = try #require(guide.runtime.model.trips.schedule).days.count { $0.awaitsDate }
    #expect(days == 2 && guide.runtime.model.trips.schedule?.days[0].stops.count == 2)
    guide.runtime.press(.home)
    let lines = guide.screen.split(separator: "\n").joined()
    #expect(lines.components(of: "Opening not check") == 2, "\(guide.screen)")
  }

  @Test(arguments: [(GlyphTier.braille, "−15 min"), (.ascii, "-15 min")])
  func differencesHaveOneSign(tier: GlyphTier, sign: String) throws {
    let guide = try guide(Self.usual, tier: tier)
    guide.runtime.press(.home)
    guide.runtime.press(.down)
    guide.runtime.type("-")
    #expect(guide.screen.contains(sign), "\(guide.screen)")
    guide.runtime.type("v")
    #expect(guide.screen.contains("(" + sign + ")"), "\(guide.screen)")
  }

  @Test(arguments: [usual, wide]) func japaneseListsHaveTheirOwnComma(size: Size) throws {
    let guide = try guide(size, .ja)
    let ways = guide.screen.split(separator: "\n").filter { $0.contains(" m、") || $0.contains("km、") }
    #expect(!ways.isEmpty, "\(guide.screen)")
    #expect(!guide.screen.contains("m, "), "\(guide.screen)")
    #expect(guide.runtime.model.plainText().contains { $0.hasPrefix("[") && $0.contains("、") && !$0.contains(", ") })
  }

  @Test(arguments: Language.allCases) func theMapNamesTheKeyThatAddsAPlace(language: Language) throws {
    let guide = try TestGuide(size: Self.usual, language: language)
    guide.runtime.type("2")
    guide.runtime.press(.tab)
    let footer = try #require(guide.screen.split(separator: "\n").last)
    #expect(footer.contains(" p "), "\(footer)")
  }

  /// A place that the trip has already is added all the same, and not in silence.
  @Test func aPlaceAddedTwiceIsTold() throws {
    let guide = try guide(Self.usual)
    guide.runtime.type("1/de castries")
    guide.runtime.press(.enter)
    guide.runtime.type("p")
    #expect(guide.runtime.model.toast?.text == "Added; it is in Weekend more than once: day 2, day 2.")
    #expect(guide.runtime.model.toast?.mood == .warning)
  }

  /// The list of trips comes and goes over the board: no day moves under the eye or the pointer.
  @Test func theListDoesNotMoveTheBoard() throws {
    let guide = try guide(Self.wide)
    func place(_ text: String) -> [Int] {
      guide.screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { row, line in
        line.range(of: text).map { row * 1_000 + line.distance(from: line.startIndex, to: $0.lowerBound) }
      }
    }
    let before = try #require(place("Day 2").first)
    guide.runtime.press(.tab)
    #expect(guide.runtime.model.trips.focus == .trips && guide.screen.contains("Trips"))
    #expect(place("Day 2").first == before, "\(guide.screen)")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.trips.focus == .plan && place("Day 2").first == before)
    // A press beside the list takes what is under the pointer.
    guide.runtime.press(.tab)
    let at = try #require(place("De Castries").first)
    guide.runtime.send(.mouse(MouseEvent(.press, at: Point(column: at % 1_000, row: at / 1_000))))
    guide.runtime.send(.mouse(MouseEvent(.release, at: Point(column: at % 1_000, row: at / 1_000))))
    #expect(guide.runtime.model.trips.focus == .plan && place("De Castries").contains(at), "\(guide.screen)")
  }
}

extension String {
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
