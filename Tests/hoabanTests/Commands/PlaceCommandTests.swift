import Foundation
import Testing

@Suite struct PlaceCommandTests {
  @Test(arguments: ["a1-hill", "Đồi A1", "doi a1", "ÉLIANE 2", "eliane 2", "21.38288,103.01768", "21.38288, 103.01768"])
  func showFindsByIdNameAndPin(place: String) throws {
    let outcome = try Program().run("show", place, "--json")
    #expect(outcome.status == 0)
    let id = try outcome.json().text("id")
    // The tank wreck stands a few metres from the hill's pin.
    #expect(id == "a1-hill" || place.contains(",") && id != nil)
  }

  @Test func showTellsEverything() throws {
    let record = try Program().run("show", "a1-hill", "--json").json()
    #expect(record.text("name") == "Đồi A1")
    #expect(record.object("names").text("en") == "A1 Hill")
    #expect(record.number("lat") == 21.38288)
    #expect(record.integer("accuracy_m") == 60)
    #expect(record.object("summary").text("vi")?.isEmpty == false)
    #expect(record.object("commune").text("now") != nil && record.object("commune").text("before") != nil)
    #expect(record.text("open") == "open")
    let hours = record.object("hours")
    #expect(hours.text("state") == "open" && hours.text("next_change") == "2026-12-05T11:00")
    let week = hours.objects("week")
    #expect(week.count == 7 && week.first?.text("date") == "2026-12-05")
    #expect(week.first?.objects("intervals").map { $0.text("start") } == ["2026-12-05T07:00", "2026-12-05T13:30"])
    #expect(record.object("ticket").integer("amount") == 20_000)
    #expect(record.object("ticket").text("currency") == "VND")
    #expect(record.object("ticket").text("year")?.count == 4)
    #expect(record.integer("visit_min") == 75)
    let facts = record.objects("facts")
    #expect(!facts.isEmpty)
    #expect(facts.allSatisfy { !$0.texts("sources").isEmpty && $0.text("seen") != nil && $0.text("confidence") != nil })
    #expect(!record.texts("sources").isEmpty)
    let nearby = record.objects("nearby")
    #expect(!nearby.isEmpty && nearby.allSatisfy { $0.integer("distance_m") != nil && $0.text("compass") != nil })
    #expect(record.texts("products") == ["guide"])
  }

  @Test(arguments: [
    ("en", "2026-12-05T10:35", "closes in 25 min", "► Sat 07:00–11:00, 13:30–17:00"),
    ("vi", "2026-12-05T11:40", "đang đóng cửa, mở lại lúc 13:30", "► Thứ Bảy  07:00–11:00, 13:30–17:00"),
    ("fr", "2026-12-05T18:00", "fermé, ouvre demain à 07:00", "► sam. 07:00–11:00, 13:30–17:00"),
    ("ja", "2026-12-05T09:00", "11:00まで開いています", "► 土 07:00–11:00、13:30–17:00"),
  ])
  func hoursAreToldAsAPhrase(language: String, moment: String, phrase: String, today: String) throws {
    let program = try Program()
    let record = try program.run("show", "a1-hill", "--lang", language, "--now", moment, "--json").json()
    #expect(record.object("hours").text("phrase") == phrase)
    let text = try program.run("show", "a1-hill", "--lang", language, "--now", moment).output
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.contains(phrase) } && lines.contains { $0 == today })
  }

  @Test func unknownNameSuggests() throws {
    let outcome = try Program().run("show", "Bảo tàng Điện Biên", "--json", "--lang", "en")
    #expect(outcome.status == 1)
    let error = try outcome.json().object("error")
    #expect(error.text("code") == "not_found" && error.text("field") == "place")
    #expect(error.objects("suggestions").contains { $0.text("id") == "victory-museum" })
    #expect(outcome.errors.hasPrefix("hoaban: ") && outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func everyAmbiguousNameListsItsCandidates() throws {
    // Names that more than one record goes by are found in the gazetteer itself, so that the test outlives its edits.
    let program = try Program()
    let rows = try program.run("search", "--bbox", "-90,-180,90,180", "--limit", "2000", "--json").json()
      .objects("results")
    var holders: [String: Set<String>] = [:]
    for row in rows {
      for name in [row.text("name") ?? ""] + row.texts("names") {
        holders[name, default: []].insert(row.text("id") ?? "")
      }
    }
    let shared = holders.filter { $0.value.count > 1 && !$0.key.contains(",") }.sorted { $0.key < $1.key }
    try #require(!shared.isEmpty)
    for (name, ids) in shared.prefix(6) {
      let outcome = try program.run("show", name, "--json")
      #expect(outcome.status == 2)
      let error = try outcome.json().object("error")
      #expect(error.text("code") == "ambiguous")
      #expect(Set(error.objects("candidates").compactMap { $0.text("id") }).isSuperset(of: ids))
    }
  }

  @Test(arguments: ["91,103", "21,181", "nan,1"])
  func coordinatesOffTheGlobeAreInvalid(place: String) throws {
    let outcome = try Program().run("near", place, "--json")
    #expect(outcome.status == 2)
    #expect(try outcome.json().object("error").text("code") == "invalid_value")
  }

  @Test func nearIsSortedAndWithinTheRadius() throws {
    let answer = try Program().run("near", "a1-hill", "--radius", "1500", "--json").json()
    #expect(answer.object("center").text("id") == "a1-hill")
    let rows = answer.objects("results")
    #expect(!rows.isEmpty && !rows.contains { $0.text("id") == "a1-hill" })
    let distances = rows.compactMap { $0.integer("distance_m") }
    #expect(distances == distances.sorted() && distances.allSatisfy { $0 <= 1_500 })
    #expect(rows.allSatisfy { (0..<360).contains($0.integer("bearing") ?? -1) })
    #expect(rows.allSatisfy { ["N", "NE", "E", "SE", "S", "SW", "W", "NW"].contains($0.text("compass") ?? "") })
  }

  @Test func nearNarrowsByKindAndLimit() throws {
    let program = try Program()
    let museums = try program.run(
      "near", "21.38288,103.01768", "--radius", "20000", "--kind", "museum", "--json"
    ).json().objects("results")
    #expect(!museums.isEmpty && museums.allSatisfy { $0.text("kind") == "museum" })
    let two = try program.run("near", "a1-hill", "--radius", "20000", "--limit", "2", "--json").json()
    #expect(two.objects("results").count == 2)
    let none = try program.run("near", "0,0", "--radius", "10", "--json")
    #expect(none.status == 0)
    #expect(try none.json().objects("results").isEmpty)
  }

  @Test(arguments: ["walk", "bicycle", "motorbike", "car"])
  func routeAddsUp(mode: String) throws {
    let answer = try Program().run("route", "a1-hill", "muong-phang-hq", "--mode", mode, "--json").json()
    #expect(answer.text("from") == "a1-hill" && answer.text("to") == "muong-phang-hq")
    #expect(answer.text("mode") == mode)
    #expect(["published", "estimated"].contains(answer.text("certainty") ?? ""))
    let metres = try #require(answer.integer("metres"))
    #expect(metres > 5_000 && (answer.integer("minutes") ?? 0) > 0)
    let legs = answer.objects("legs")
    guard !legs.isEmpty else { return }
    #expect(legs.reduce(0) { $0 + ($1.integer("metres") ?? 0) } == metres)
    #expect(legs.first?.text("from") == "a1-hill" && legs.last?.text("to") == "muong-phang-hq")
    #expect(zip(legs, legs.dropFirst()).allSatisfy { $0.text("to") == $1.text("from") })
    #expect(legs.allSatisfy { !$0.texts("sources").isEmpty && $0.text("road") != nil && $0.text("basis") != nil })
  }

  @Test func routeBetweenPointsIsEstimated() throws {
    let answer = try Program().run("route", "21.38,103.01", "21.40,103.05", "--mode", "walk", "--json").json()
    #expect(answer.text("certainty") == "estimated" && answer.objects("legs").isEmpty)
    #expect(answer.text("from") == "21.38,103.01")
    #expect(answer["hazards"] as? [Any] != nil)
  }

  @Test func routeToItselfIsNothing() throws {
    let answer = try Program().run("route", "a1-hill", "a1-hill", "--json").json()
    #expect(answer.integer("metres") == 0 && answer.integer("minutes") == 0)
  }
}
