import Canvas
import CivilTime
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// Going through the 56 days, by keys, on the real chronicle.
struct BattleDaysTests {
  @Test func opensOnTheFirstOfThe56DaysAndGoesBack() throws {
    let guide = try TestGuide.battle()
    #expect(guide.runtime.model.showsBattle && guide.day == "1954-03-13")
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
    let guide = try TestGuide.battle()
    guide.runtime.press(.right)
    #expect(guide.day == "1954-03-14")
    guide.runtime.press(.left)
    guide.runtime.press(.left)
    #expect(guide.day == "1954-03-12")
    guide.runtime.type("n")
    #expect(guide.day == "1954-03-13")
    guide.runtime.type("N")
    #expect(guide.day == "1954-02-18")
    guide.runtime.press(.home)
    #expect(guide.day == "1953-11-20")
    guide.runtime.press(.left)
    #expect(guide.day == "1953-11-20" && guide.runtime.model.toast?.mood == .warning)
    guide.runtime.press(.end)
    #expect(guide.day == "1954-05-07")
    guide.runtime.press(.end)
    guide.runtime.press(.right)
    #expect(guide.day == "1954-07-21")
  }

  @Test(arguments: ["30/3", "30.3.1954", "1954-03-30"]) func goesToADate(_ text: String) throws {
    let guide = try TestGuide.battle("2bt")
    guide.runtime.type(text)
    guide.runtime.press(.enter)
    #expect(guide.day == "1954-03-30" && guide.runtime.model.prompt == nil)
  }

  @Test func aDateThatIsNoneIsAskedForAgain() throws {
    let guide = try TestGuide.battle("2bt")
    guide.runtime.type("30/2")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.prompt != nil && guide.day == "1954-03-13")
    #expect(guide.screen.contains("20/11/1953"))
  }

  /// Everything that is shown depends on the day alone, not on the way to it.
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func forthAndBackIsTheSameScreen(_ size: Size) throws {
    let guide = try TestGuide.battle("2bNNNN", size: size)
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

  @Test func tabGoesThroughTheDay() throws {
    let guide = try TestGuide.battle()
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

  @Test func plainModeTellsDayByDay() throws {
    let guide = try TestGuide()
    guide.runtime.send(line: "Map")
    guide.runtime.send(line: "b")
    func text() -> String { guide.runtime.model.plainText().joined(separator: "\n") }
    #expect(text().contains("Day 1 of 56") && text().contains("1. 17:05 Guns open the campaign at Him Lam"))
    #expect(text().contains("-- French ("))
    guide.runtime.send(line: "next")
    #expect(guide.day == "1954-03-14")
    guide.runtime.send(line: "previous")
    guide.runtime.send(line: "")
    #expect(guide.day == "1954-03-14")
    guide.runtime.send(line: "7/5")
    #expect(guide.day == "1954-05-07")
    guide.runtime.send(line: "1")
    #expect(guide.runtime.model.tab == .explore)
  }
}
