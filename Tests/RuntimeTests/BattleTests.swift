import Canvas
import CivilTime
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// The 56 days, by keys, on the real chronicle.
struct BattleTests {
  private func opened(_ keys: String = "2b", size: Size = Size(columns: 80, rows: 24)) throws -> TestGuide {
    let guide = try TestGuide(size: size)
    guide.runtime.type(keys)
    return guide
  }

  private func day(_ guide: TestGuide) -> String { guide.runtime.model.battle.day.description }

  /// The alarm that is set, if one is.
  private func alarm(_ guide: TestGuide) -> Alarm? {
    for case .alarm(let alarm) in guide.runtime.terminal.reversed() { return alarm }
    return nil
  }

  private func ring(_ guide: TestGuide, times: Int = 1) {
    for _ in 0..<times { if let alarm = alarm(guide) { guide.runtime.send(.alarm(alarm.ticket)) } }
  }

  @Test func opensOnTheFirstOfThe56DaysAndGoesBack() throws {
    let guide = try opened()
    #expect(guide.runtime.model.showsBattle && day(guide) == "1954-03-13")
    #expect(guide.screen.contains("Day 1 of 56") && guide.screen.contains("Moon about 8 days old"))
    guide.runtime.press(.escape)
    #expect(!guide.runtime.model.showsBattle && guide.runtime.model.tab == .map)
    // From any tab, and back to it.
    guide.runtime.type("57")
    #expect(guide.runtime.model.showsBattle)
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.tab == .calendar)
  }

  @Test func stepsByDayAndByEvent() throws {
    let guide = try opened()
    guide.runtime.press(.right)
    #expect(day(guide) == "1954-03-14")
    guide.runtime.press(.left)
    guide.runtime.press(.left)
    #expect(day(guide) == "1954-03-12")
    guide.runtime.type("n")
    #expect(day(guide) == "1954-03-13")
    guide.runtime.type("N")
    #expect(day(guide) == "1954-02-18")
    guide.runtime.press(.home)
    #expect(day(guide) == "1953-11-20")
    guide.runtime.press(.left)
    #expect(day(guide) == "1953-11-20" && guide.runtime.model.toast?.mood == .warning)
    guide.runtime.press(.end)
    #expect(day(guide) == "1954-05-07")
    guide.runtime.press(.end)
    guide.runtime.press(.right)
    #expect(day(guide) == "1954-07-21")
  }

  @Test(arguments: ["30/3", "30.3.1954", "1954-03-30"]) func goesToADate(_ text: String) throws {
    let guide = try opened("2bt")
    guide.runtime.type(text)
    guide.runtime.press(.enter)
    #expect(day(guide) == "1954-03-30" && guide.runtime.model.prompt == nil)
  }

  @Test func aDateThatIsNoneIsAskedForAgain() throws {
    let guide = try opened("2bt")
    guide.runtime.type("30/2")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.prompt != nil && day(guide) == "1954-03-13")
    #expect(guide.screen.contains("20/11/1953"))
  }

  /// Everything that is shown depends on the day alone, not on the way to it.
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func forthAndBackIsTheSameScreen(_ size: Size) throws {
    let guide = try opened("2bNNNN", size: size)
    var forth: [String] = []
    for _ in 0..<90 {
      forth.append(guide.screen)
      guide.runtime.press(.right)
    }
    for screen in forth.reversed() {
      guide.runtime.press(.left)
      #expect(guide.screen == screen)
    }
    #expect(Set(forth).count == 90)
  }

  @Test func playsADayAtATimeAndFlashesWhatChanged() throws {
    let guide = try opened()
    guide.runtime.type(" ")
    #expect(guide.runtime.model.battle.isPlaying && alarm(guide)?.milliseconds == 500)
    #expect(guide.screen.contains("playing"))
    let lit = guide.runtime.screen()
    ring(guide)
    let dark = guide.runtime.screen()
    // The letters stay: only the ground under what changed is another one.
    #expect(lit.text() == dark.text() && lit != dark)
    ring(guide, times: 2)
    #expect(day(guide) == "1954-03-13")
    ring(guide)
    #expect(day(guide) == "1954-03-14")
    // Nothing changes hands on 18 March: one alarm for the whole day.
    guide.runtime.type("t18/3")
    guide.runtime.press(.enter)
    #expect(!guide.runtime.model.battle.isPlaying)
    guide.runtime.type(" ")
    #expect(alarm(guide)?.milliseconds == 2_000)
    ring(guide)
    #expect(day(guide) == "1954-03-19")
  }

  @Test func aPauseTakesTheAlarmAway() throws {
    let guide = try opened()
    guide.runtime.type(" ")
    let old = try #require(alarm(guide))
    guide.runtime.type(" ")
    #expect(alarm(guide) == nil && !guide.runtime.model.battle.isPlaying)
    let before = guide.screen
    guide.runtime.send(.alarm(old.ticket))
    #expect(guide.screen == before && alarm(guide) == nil)
  }

  @Test func playEndsWithThe56Days() throws {
    let guide = try opened()
    guide.runtime.press(.end)
    guide.runtime.press(.left)
    guide.runtime.type(" ++")
    ring(guide, times: 2)
    #expect(day(guide) == "1954-05-07" && !guide.runtime.model.battle.isPlaying && alarm(guide) == nil)
    // Once more from the beginning.
    guide.runtime.type(" ")
    #expect(day(guide) == "1954-03-13" && guide.runtime.model.battle.isPlaying)
  }

  @Test func paceGoesFromFourSecondsToAHalf() throws {
    let guide = try opened("2b----")
    guide.runtime.type("t18/3")
    guide.runtime.press(.enter)
    guide.runtime.type(" ")
    #expect(alarm(guide)?.milliseconds == 4_000)
    guide.runtime.type("++++++")
    #expect(alarm(guide)?.milliseconds == 500)
  }

  @Test func aStepByHandPausesAndLeavingStopsThePlay() throws {
    let guide = try opened("2b ")
    guide.runtime.type(".")
    #expect(day(guide) == "1954-03-14" && !guide.runtime.model.battle.isPlaying && alarm(guide) == nil)
    guide.runtime.type(" 1")
    ring(guide)
    #expect(!guide.runtime.model.battle.isPlaying && alarm(guide) == nil && day(guide) == "1954-03-14")
  }

  @Test func stoppedMotionIsRememberedAndRefusesToPlay() throws {
    let folder = try TemporaryFolder()
    let guide = try TestGuide(folder: folder)
    guide.runtime.type("2b m")
    #expect(!guide.runtime.model.battle.isPlaying && alarm(guide) == nil)
    guide.runtime.type(" ")
    #expect(!guide.runtime.model.battle.isPlaying && guide.runtime.model.toast?.mood == .warning)
    #expect(try TestGuide.ports(folder).openTraveller().settings()["motion"] == "off")
    guide.runtime.type("m ")
    #expect(guide.runtime.model.battle.isPlaying)
  }

  @Test func fromADayToThePlaceAndBack() throws {
    let guide = try opened("2bt7/5")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.tab == .explore && guide.runtime.model.explore.dossier?.entry.id.rawValue == "a1-hill")
    guide.runtime.type("d")
    #expect(guide.runtime.model.showsBattle && day(guide) == "1954-01-15")
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.tab == .explore)
    guide.runtime.press(.escape)
    guide.runtime.type("/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("d")
    #expect(!guide.runtime.model.showsBattle && guide.runtime.model.toast?.mood == .warning)
  }

  @Test func tabGoesThroughTheDay() throws {
    let guide = try opened()
    let battle = guide.runtime.model.battle
    let count = BattleItem.all(try #require(battle.chronicle).day(battle.day)).count
    #expect(count > 5)
    var seen: Set<String> = [guide.screen]
    for _ in 1..<count {
      guide.runtime.press(.tab)
      seen.insert(guide.screen)
    }
    #expect(seen.count == count)
    guide.runtime.press(.tab)
    #expect(guide.runtime.model.battle.item == 0)
    guide.runtime.press(.backTab)
    #expect(guide.runtime.model.battle.item == count - 1)
  }

  @Test func theLayerOfTheMapShowsTheLastStateOrTheDayThatWasLookedAt() throws {
    let guide = try TestGuide(size: Size(columns: 120, rows: 40))
    guide.runtime.type("2")
    let bare = guide.screen
    guide.runtime.type("B")
    #expect(guide.screen.contains("7 May 1954") && guide.screen.contains("Viet Minh"))
    guide.runtime.type("b")
    guide.runtime.press(.escape)
    #expect(guide.screen.contains("13 Mar 1954") && guide.screen.contains("French"))
    guide.runtime.type("B")
    #expect(guide.screen == bare)
  }

  @Test func plainModeTellsDayByDay() throws {
    let guide = try TestGuide()
    guide.runtime.send(line: "Map")
    guide.runtime.send(line: "b")
    func text() -> String { guide.runtime.model.plainText().joined(separator: "\n") }
    #expect(text().contains("Day 1 of 56") && text().contains("1. 17:05 Guns open the campaign at Him Lam"))
    #expect(text().contains("-- French ("))
    guide.runtime.send(line: "next")
    #expect(day(guide) == "1954-03-14")
    guide.runtime.send(line: "previous")
    guide.runtime.send(line: "")
    #expect(day(guide) == "1954-03-14")
    guide.runtime.send(line: "7/5")
    #expect(day(guide) == "1954-05-07")
    guide.runtime.send(line: "1")
    #expect(guide.runtime.model.tab == .explore)
  }
}
