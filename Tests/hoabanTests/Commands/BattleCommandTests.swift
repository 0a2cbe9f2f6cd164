import Foundation
import Testing

@Suite struct BattleCommandTests {
  @Test func aDayHasTheShapeOfTheContract() throws {
    let answer = try Program().run("battle", "--date", "1954-03-13", "--json").json()
    #expect(
      Set(answer.keys) == [
        "date", "day_of_56", "phase", "airfield", "moon", "holders", "strongpoints", "changes", "events", "figures",
      ])
    #expect(answer.text("date") == "1954-03-13" && answer.integer("day_of_56") == 1)
    #expect(answer.text("phase") == "north" && answer.text("airfield") == "open")
    #expect(answer.object("moon").integer("age_days") == 8 && answer.object("moon").integer("lunar_day") == 9)
    let holders = answer.object("holders")
    #expect(Set(holders.texts("vm")) == ["beatrice", "beatrice-102", "beatrice-101a", "beatrice-101b"])
    #expect(holders.texts("fr").contains("eliane-2") && holders.texts("contested") == [])
    let all = ["fr", "vm", "contested", "abandoned"].flatMap(holders.texts)
    #expect(all.sorted() == answer.objects("strongpoints").compactMap { $0.text("id") }.sorted())
    let fall = try #require(answer.objects("events").first { $0.object("title").text("en") == "Him Lam falls" })
    #expect(fall.objects("figures").compactMap { $0.text("side") } == ["vn", "fr", "vn"])
    #expect(fall.text("certainty") == "high" && !fall.texts("sources").isEmpty)
    let garrison = answer.objects("figures")
    #expect(garrison.allSatisfy { $0.text("topic") == "garrison-13-march" })
    #expect(garrison.compactMap { $0.text("side") } == ["vn", "fr", "western"])
    let last = try Program().run("battle", "--date", "7/5", "--json").json().objects("figures")
    #expect(last.contains { $0.text("topic") == "viet-minh-dead" } && last.count > 30)
    #expect(try Program().run("battle", "--date", "8/5", "--json").json().objects("figures").isEmpty)
    let posts = answer.objects("strongpoints")
    let beatrice = try #require(posts.first { $0.text("id") == "beatrice" })
    #expect(beatrice["changed"] as? Bool == true && beatrice.text("place_id") == "him-lam")
  }

  @Test func aDayIsTextForPeople() throws {
    let english = try Program().run("battle", "--date", "13/3", "--lang", "en").output
    #expect(english.hasPrefix("Sat 13 Mar 1954\nDay 1 of 56. Phase 1: the north\nAirfield open\nMoon about 8 days old"))
    #expect(english.contains("\n- 23:30 Him Lam falls\n") && english.contains("\n-- Viet Minh (4): "))
    #expect(english.contains("\n   high confidence") && english.contains("\n   Sources: "))
    #expect(english.contains("- French garrison on 13 March. Vietnamese accounts: about 12,000"))
    let vietnamese = try Program().run("battle", "--date", "1954-05-07", "--lang", "vi").output
    #expect(vietnamese.contains("Ngày 56 trong 56 ngày") && !vietnamese.contains("tiếng Anh"))
    let french = try Program().run("battle", "--date", "1954-05-07", "--lang", "fr").output
    #expect(french.contains("Textes en anglais seulement."))
  }

  @Test func aPlaceHasItsDays() throws {
    let answer = try Program().run("battle", "--place", "a1-hill", "--json").json()
    #expect(answer.object("place").text("id") == "a1-hill" && answer.texts("strongpoints").contains("eliane-2"))
    let days = answer.objects("days").compactMap { $0.text("date") }
    #expect(days == days.sorted() && days.contains("1954-03-30") && days.last == "1954-05-07")
    let lines = try Program().run("battle", "--place", "a1-hill", "--lang", "en").lines
    #expect(
      lines.count == days.count && lines.contains { $0.hasPrefix("1954-05-07 (56/56)  ") && $0.contains("A1 falls") })
    let none = try Program().run("battle", "--place", "victory-museum", "--json").json()
    #expect(none.objects("days").isEmpty)
  }

  @Test func withoutADayAllThatAreEventful() throws {
    let lines = try Program().run("battle", "--lang", "en").lines
    #expect(lines.first?.hasPrefix("1953-11-20  ") == true && lines.count > 60)
    #expect(lines.contains { $0.hasPrefix("1954-03-28 (16/56)  ") && $0.contains("The runway is closed for good") })
  }

  @Test(arguments: ["1953-11-19", "1954-07-22", "1954-02-30", "yesterday", "13"])
  func aDayThatIsNoneIsRefusedWithTheRange(_ text: String) throws {
    let outcome = try Program().run("battle", "--date=\(text)", "--json")
    #expect(outcome.status == 2)
    let error = try outcome.json().object("error")
    #expect(error.text("field") == "date" && error.text("code") == "invalid_value")
    let people = try Program().run("battle", "--date=\(text)", "--lang", "en")
    #expect(people.errors.contains("from 1953-11-20 to 1954-07-21"))
  }

  @Test func aDayAndAPlaceAreNotAskedForTogether() throws {
    #expect(try Program().run("battle", "--date", "13/3", "--place", "a1-hill").status == 64)
  }
}
