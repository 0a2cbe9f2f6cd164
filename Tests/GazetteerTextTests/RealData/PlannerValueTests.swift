import Gazetteer
import GazetteerText
import Testing

/// The values that trips are planned by say what the words beside them say, and nothing else.
@Suite struct PlannerValueTests {
  private static let read = Result { GazetteerSource.read(try SourceFolder.load(RealDataTests.folder)) }

  private var entries: [Entry] { get throws { try Self.read.get().snapshot.entries } }

  /// Each month of the words is in the value, and each span of the value begins and ends with a month of the words.
  @Test func seasonsAreThoseOfTheWords() throws {
    let told = try entries.filter { $0.season != nil }
    #expect(told.count > 100)
    for entry in told {
      let season = try #require(entry.season)
      let words = try #require(entry.fact(.season)?.text[.en])
      if season.description == "Jan-Dec" {
        #expect(words == "All year", "\(entry.id)")
        continue
      }
      let named = Self.months.filter { words.contains($0) }
      for month in named {
        #expect(season.contains(month: try #require(Self.months.firstIndex(of: month)) + 1), "\(entry.id): \(month)")
      }
      for end in season.description.split(whereSeparator: { $0 == "," || $0 == "-" }) {
        #expect(named.contains { $0.hasPrefix(end) }, "\(entry.id): \(end)")
      }
    }
  }

  /// Of each statement the months are those that it names, and all where it names none.
  @Test func hazardsHaveTheMonthsOfTheirWords() throws {
    let told = try entries.compactMap { $0.fact(.hazards) }
    #expect(told.count { $0.value != nil } >= 16)
    for fact in told {
      let words = try #require(fact.text[.en])
      guard let value = fact.value else {
        // A month with a year is an event that was, and no season.
        #expect(Self.months.allSatisfy { !words.contains(" from \($0)") }, "\(words)")
        continue
      }
      for (months, part) in zip(try #require(Hazards.months(value)), Hazards.parts(words, .en)) {
        let named = Self.months.filter { part.contains($0) }.map { $0.prefix(3) }
        let ends = months.description.split(separator: "-")
        #expect(Set(ends) == (named.isEmpty ? ["Jan", "Dec"] : Set(named)), "\(part)")
      }
    }
  }

  @Test func accessIsThatOfTheWords() throws {
    let told = try entries.filter { $0.access != nil }
    #expect(Set(told.compactMap(\.access)) == Set(Access.allCases))
    for entry in told {
      let words = try #require(entry.fact(.access)?.text[.en]).lowercased()
      // What is not verified is no statement.
      let plain = words.replacing("step-free", with: "")
      let hasSteps = ["step", "stair"].contains { plain.contains($0) } || words.contains("not step-free")
      switch try #require(entry.access) {
      case .level: #expect(words.contains("level") || words.contains("flat"), "\(entry.id)")
      case .steps: #expect(hasSteps, "\(entry.id)")
      case .steep: #expect(["steep", "forest path", "trek"].contains { words.contains($0) }, "\(entry.id)")
      case .limited: #expect(["airport", "army", "limited"].contains { words.contains($0) }, "\(entry.id)")
      }
      #expect(hasSteps == (entry.access == .steps), "\(entry.id)")
    }
  }

  @Test(arguments: [
    ("ban-men", "Feb-Apr,Sep-Oct"), ("pa-khoang-flower-island", "Dec-Jan"), ("ban-phu-citadel", nil),
    ("chop-ly", nil), ("co-khi-wharf", "Oct-Mar"), ("ban-noong-bua", "Jan-Dec"), ("muong-ang-coffee", "Mar,Oct-Jan"),
  ])
  func knownSeasons(id: String, season: String?) throws {
    let entry = try #require(try entries.first { $0.id.rawValue == id })
    #expect(entry.fact(.season) != nil && entry.season?.description == season)
  }

  @Test(arguments: [
    ("a1-hill", Access.steps), ("a1-cemetery", .level), ("dien-bien-airport", .limited), ("gun-hauling-road", .steep),
    ("doc-lap-cemetery", nil), ("doi-chay", nil),
  ])
  func knownAccess(id: String, access: Access?) throws {
    let entry = try #require(try entries.first { $0.id.rawValue == id })
    #expect(entry.fact(.access) != nil && entry.access == access)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
