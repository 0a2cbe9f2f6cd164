import CivilTime
import Gazetteer
import Testing

@testable import Screens

@Suite struct BattleTextTests {
  @Test(
    arguments: [
      ("13/3", "1954-03-13"), ("20/11", "1953-11-20"), ("31/12", "1953-12-31"), ("1.1", "1954-01-01"),
      ("13.3.1954", "1954-03-13"), ("13-3-1954", "1954-03-13"), ("1954-03-13", "1954-03-13"),
      ("1954/3/13", "1954-03-13"), ("21/7/1954", "1954-07-21"), ("22/7/1954", nil), ("19/11/1953", nil),
      ("13/3/2026", nil), ("31/4", nil), ("0/1", nil), ("1/13", nil), ("13", nil), ("", nil), ("hill", nil),
      ("13/3/", nil), ("/3", nil), ("13/3/1954/1", nil), ("-1/3", nil),
    ] as [(String, String?)])
  func datesAsTheyAreTyped(_ text: String, _ date: String?) {
    #expect(BattleDate.read(text)?.description == date)
  }

  @Test func paceIsInSeconds() {
    #expect(BattleText(.en).seconds(500) == "0.5" && BattleText(.fr).seconds(500) == "0,5")
    #expect(BattleText(.ja).seconds(2_000) == "2")
  }

  @Test(arguments: Settings.spoken) func everyDayHasItsPlaceInTheStory(_ language: Language) {
    let text = BattleText(language)
    let chronicle = BattleChronicle()
    let first = text.place(of: chronicle.day(BattleDay.first))
    #expect(first.contains("1") && first.contains("56"))
    #expect(!text.place(of: chronicle.day(BattleChronicle.firstDay)).contains("56"))
    let places = chronicle.days.map { text.place(of: chronicle.day($0)) }
    #expect(Set(places).count == 56 + 3)
    #expect(text.moon(chronicle.day(BattleDay.first))?.contains("8") == true)
  }

  @Test func whatWasNotReadAgainIsSaid() {
    let text = BattleText(.en)
    #expect(text.certainty(.low, .none) == "low confidence")
    #expect(text.certainty(.high, .part).hasPrefix("high confidence, in part"))
    #expect(text.certainty(.low, .whole) != text.certainty(.low, .part))
  }
}
