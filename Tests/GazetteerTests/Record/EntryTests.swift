import Gazetteer
import Geography
import Testing

@Suite struct EntryTests {
  private func entry(
    names: [Language: String] = [.vi: "Đồi A1", .en: "A1 Hill", .fr: "Éliane 2"], otherNames: [String] = [],
    facts: [Fact] = []
  ) throws -> Entry {
    Entry(
      header: EntryHeader(
        id: try Fixtures.id("a1-hill"), section: .place,
        kind: Kind(id: KindID(rawValue: "hill"), group: .battlefield, category: "historic", names: LocalizedText()),
        names: LocalizedText(names), position: nil, importance: 100),
      formerIDs: [], otherNames: otherNames, summary: LocalizedText(), story: LocalizedText(),
      commune: CommuneNames(now: nil, before: nil), facts: facts, places: [], provenance: try Fixtures.provenance())
  }

  private func fact(_ key: FactKey, _ value: String?, _ text: [Language: String] = [:]) throws -> Fact {
    Fact(key: key, value: value, text: LocalizedText(text), provenance: try Fixtures.provenance(.low))
  }

  @Test func otherNamesAreEachSaidOnce() throws {
    let entry = try entry(otherNames: ["Eliane 2", "A1 Hill", "Đồi A1", "Eliane 2", "Pom Lạng Chượng"])
    #expect(entry.allOtherNames == ["A1 Hill", "Éliane 2", "Eliane 2", "Pom Lạng Chượng"])
    #expect(try self.entry(names: [.en: "Hill"]).allOtherNames == ["Hill"])
    #expect(entry.id.rawValue == "a1-hill")
  }

  @Test func findsFacts() throws {
    let entry = try entry(facts: [
      fact(.ticket, "20000"), fact(.elevation, "about 490"), fact(.access, nil, [.vi: "bậc thang"]),
    ])
    #expect(entry.number(.ticket) == 20_000)
    #expect(entry.number(.elevation) == nil)
    #expect(entry.number(.access) == nil)
    #expect(entry.number(.visitMinutes) == nil)
    #expect(entry.fact(.access)?.words(.en) == "bậc thang")
    #expect(entry.fact(.ticket)?.words(.en) == "20000")
    #expect(entry.fact(.hours) == nil)
    #expect(try fact(.price, nil).words(.vi) == "")
    #expect(try fact(.price, "5", [.en: "five"]).words(.vi) == "five")
  }

  @Test func readsWhatPlannersNeed() throws {
    let known = try entry(facts: [
      fact(.season, "Nov-Apr", [.en: "November to April"]), fact(.access, "steps", [.en: "Has steps"]),
    ])
    #expect(known.season == SeasonMonths("Nov-Apr") && known.access == .steps)
    #expect(known.fact(.season)?.words(.en) == "November to April")
    let told = try entry(facts: [fact(.season, nil, [.en: "Tet"]), fact(.access, nil, [.en: "Not verified"])])
    #expect(told.season == nil && told.access == nil)
    let later = try entry(facts: [fact(.season, "spring"), fact(.access, "ladder")])
    #expect(later.season == nil && later.access == nil)
    #expect(try entry().season == nil && entry().access == nil)
  }

  @Test(arguments: [(1, true), (300, true), (301, false), (9_000, false)])
  func walkingNeedsAGoodPin(metres: Int, good: Bool) throws {
    let at = try #require(Coordinate(latitude: 21, longitude: 103))
    #expect(Position(coordinate: at, accuracyMetres: metres, basis: .compiled).isGoodForWalking == good)
  }

  @Test func confidenceIsOrdered() {
    #expect(Confidence.allCases.sorted() == [.low, .medium, .high])
    #expect(!(Confidence.high < .high))
  }

  @Test(arguments: [
    (21.38, 103.01, true), (22.40, 102.14, true), (21.03, 105.85, false), (20.80, 103.0, false), (21.5, 103.71, false),
  ])
  func provinceBox(latitude: Double, longitude: Double, inside: Bool) throws {
    let at = try #require(Coordinate(latitude: latitude, longitude: longitude))
    #expect(Province.box.contains(at) == inside)
  }
}
