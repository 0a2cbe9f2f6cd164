import Foundation
import Testing

@Suite struct SearchCommandTests {
  @Test func answerHasTheShapeOfTheContract() throws {
    let outcome = try Program().run("search", "đồi a1", "--json", "--limit", "3")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let answer = try outcome.json()
    #expect(Set(answer.keys) == ["query", "understood", "results", "did_you_mean", "took_ms", "beyond"])
    #expect(
      Set(answer.object("understood").keys) == [
        "text", "category", "near", "open", "open_at", "free", "children", "commune", "corrections", "chips",
      ])
    #expect(answer.isNull("did_you_mean"))
    #expect(try #require(answer.number("took_ms")) >= 0)
    let rows = answer.objects("results")
    #expect(rows.count == 3)
    let first = try #require(rows.first)
    #expect(
      Set(first.keys) == [
        "id", "name", "names", "category", "kind", "lat", "lon", "distance_m", "score", "weak", "highlight", "matched",
        "matched_name", "open",
      ])
    #expect(first.text("id") == "a1-hill")
    #expect(first.text("name") == "Đồi A1")
    #expect(first.texts("names").contains("A1 Hill"))
    #expect(first.text("category") == "historic")
    #expect(first.text("matched") == "name:vi")
    #expect(first["weak"] as? Bool == false)
    #expect(first.isNull("distance_m"))
    #expect(first["highlight"] as? [[Int]] == [[0, 3], [4, 6]])
  }

  @Test func findsTripsAndDaysOfTheBattle() throws {
    let program = try Program()
    #expect(try program.run("search", "7/5", "--json").json().object("beyond").objects("events").count > 0)
    // A search makes no files.
    #expect(!FileManager.default.fileExists(atPath: program.data + "/traveller.sqlite"))
    try program.run("trip", "new", "Xuân Tây Bắc")
    let beyond = try program.run("search", "xuan tay", "--json").json().object("beyond")
    #expect(Set(beyond.keys) == ["trips", "notes", "bookings", "events"])
    #expect(beyond.objects("trips").map { $0.text("name") } == ["Xuân Tây Bắc"])
    #expect(try program.run("search", "xuan tay", "--lang", "en").output.contains("My trips"))
  }

  @Test(arguments: [
    ("A1 Hill", "name:en"), ("Éliane 2", "name:fr"), ("Pom Lạng Chượng", "name:other"), ("Đồi A1", "name:vi"),
  ])
  func tellsWhichNameMatched(query: String, matched: String) throws {
    let row = try Program().run("search", query, "--json", "--limit", "1").json().objects("results").first
    #expect(row?.text("id") == "a1-hill")
    #expect(row?.text("matched") == matched)
  }

  @Test func decomposedInputFindsTheSame() throws {
    let program = try Program()
    let composed = try program.run("search", "Mường Phăng", "--json").json()
    let decomposed = try program.run("search", "Mường Phăng".decomposedStringWithCanonicalMapping, "--json").json()
    let ids = composed.objects("results").map { $0.text("id") }
    #expect(!ids.isEmpty)
    #expect(ids == decomposed.objects("results").map { $0.text("id") })
  }

  @Test(arguments: ["", " ", "\t", "\"", "*", "---***", "'", "()", "😀😀", "asdkjhqwe zzzqqq"])
  func nothingFoundIsAnEmptyAnswer(query: String) throws {
    let outcome = try Program().run("search", "--json", "--", query)
    #expect(outcome.status == 0)
    #expect(try outcome.json().objects("results").allSatisfy { $0["weak"] as? Bool == true })
  }

  @Test(arguments: [
    "\"a1", "a1*", "AND", "OR", "NOT a1", "a1 AND", "NEAR(", "NEAR(a1 b, 2)", "names:a1", "{names joined} : a1",
    "a1; DROP TABLE entry", "' OR 1=1 --", "%", "_", "^a1", "-a1 +b", "\u{7}\u{1B}[2J a1", "a1\u{85}\u{9B}31m",
    "\u{202E}a1", "a\u{301}\u{301}\u{301}\u{301}", "\\", "\n\n", "ＡＡ１", "đ", "1",
    "a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1",
  ])
  func hostileQueriesAreOnlyWords(query: String) throws {
    let outcome = try Program().run("search", "--json", "--limit", "5", "--", query)
    #expect(outcome.status == 0)
    #expect(!outcome.crashed)
    #expect(outcome.errors.isEmpty)
    #expect(try outcome.json().objects("results").count <= 5)
    #expect(
      !outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
  }

  @Test func loneSurrogatesInEscapesAreNoTrouble() throws {
    let lines = [#"{"id":1,"query":"\ud800a1\udfff"}"#, #"{"id":2,"query":"a1 \ud83d\ude00 \\ud800"}"#]
    let outcome = try Program().run(["search", "--batch", "-", "--json"], input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("error"))
    #expect(outcome.output.contains("a1-hill"))
  }

  @Test func tenKilobytesAreNoTrouble() throws {
    for query in [String(repeating: "a1 ", count: 3_400), String(repeating: "ồ", count: 5_000)] {
      let outcome = try Program().run("search", "--json", query)
      #expect(outcome.status == 0)
    }
  }

  @Test(arguments: [
    ("chợ", "market"), ("bảo tàng", "museum"), ("musée", "museum"), ("博物館", "museum"), ("homestay", "homestay"),
    ("khách sạn", "hotel"), ("cave", "cave"), ("nghĩa trang", "cemetery"), ("cây xăng", "fuel"),
  ])
  func categoryWordsAreUnderstood(query: String, category: String) throws {
    let answer = try Program().run("search", query, "--json").json()
    #expect(answer.object("understood").text("category") == category)
    #expect(answer.objects("results").allSatisfy { $0.text("category") == category })
  }

  @Test func marksDecideWhatAWordMeans() throws {
    // `cảnh` is no word for "near", `bàn` none for a village.
    let scenery = try Program().run("search", "điểm ngắm cảnh Pha Đin", "--json").json()
    #expect(scenery.object("understood").isNull("near"))
    #expect(try Program().run("search", "bàn", "--json").json().object("understood").isNull("category"))
  }

  @Test func nearIsAPlaceAndRanksByDistance() throws {
    let answer = try Program().run("search", "homestay gần bản Mển", "--json", "--limit", "5").json()
    #expect(answer.object("understood").object("near").text("name")?.contains("Mển") == true)
    #expect(answer.object("understood").text("category") == "homestay")
    let rows = answer.objects("results")
    #expect(rows.contains { $0.text("category") == "homestay" && ($0.integer("distance_m") ?? .max) < 5_000 })
  }

  @Test func nearThatIsNoPlaceStaysAWord() throws {
    let answer = try Program().run("search", "hotel near zzqqxx", "--json").json()
    #expect(answer.object("understood").isNull("near"))
    #expect(answer.object("understood").text("text") == "hotel near zzqqxx")
  }

  @Test func openNowIsUnderstood() throws {
    let program = try Program()
    let answer = try program.run("search", "bảo tàng đang mở", "--json").json()
    #expect(answer.object("understood")["open"] as? Bool == true)
    #expect(answer.object("understood").text("text") == "bảo tàng")
  }

  @Test(arguments: [("2026-12-05T10:00", "open"), ("2026-12-05T12:00", "closed"), ("2026-12-05T23:00", "closed")])
  func openFollowsTheClock(moment: String, state: String) throws {
    // Đồi A1 says Mo-Su 07:00-11:00,13:30-17:00.
    let program = try Program()
    let asked = try program.run("search", "a1-hill", "--json", "--limit", "1", "--open-at", moment).json()
    let set = try program.run("search", "a1-hill", "--json", "--limit", "1", "--now", moment).json()
    let environment = try program.run(
      ["search", "a1-hill", "--json", "--limit", "1"], environment: ["HOABAN_NOW": moment]
    ).json()
    #expect(set.objects("results").first?.text("open") == state)
    #expect(environment.objects("results").first?.text("open") == state)
    let row = asked.objects("results").first { $0.text("id") == "a1-hill" }
    #expect(row == nil || row?.text("open") == state)
  }

  @Test func kindsWithoutHoursSayNull() throws {
    let rows = try Program().run("search", "--category", "festival", "--json").json().objects("results")
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.isNull("open") })
  }

  @Test func filtersNarrow() throws {
    let program = try Program()
    let hotels = try program.run("search", "--category", "hotel", "--json").json().objects("results")
    #expect(!hotels.isEmpty && hotels.allSatisfy { $0.text("category") == "hotel" })
    let box = try program.run("search", "--bbox", "21.37,103.00,21.40,103.03", "--json", "--limit", "50").json()
    let rows = box.objects("results")
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { (21.37...21.40).contains($0.number("lat") ?? 0) })
    let near = try program.run("search", "--near", "21.38288,103.01768", "--json").json().objects("results")
    #expect(near.count == 10 && near.allSatisfy { $0.integer("distance_m") != nil })
    #expect(try program.run("search", "a1", "--limit", "0", "--json").json().objects("results").isEmpty)
  }

  @Test func noPlaceTwiceAndBestFirst() throws {
    let rows = try Program().run("search", "điện biên", "--json", "--limit", "100").json().objects("results")
    let ids = rows.compactMap { $0.text("id") }
    #expect(ids.count == rows.count && Set(ids).count == ids.count)
    let firm = rows.filter { $0["weak"] as? Bool == false }.compactMap { $0.number("score") }
    #expect(zip(firm, firm.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func batchAnswersEveryLine() throws {
    let input = """
      {"id":"p1","query":"đồi a1","lang":"vi"}
      this is no JSON
      {"id":"p2","query":"A1の丘","lang":"zh"}
      ["no object"]

      {"id":7,"query":"museum","limit":1}
      {"id":"p3"}
      {"id":"p4","query":"x","near":"91,1"}
      {"id":"p5","query":""}
      """
    let outcome = try Program().run("search", "--batch", "-", "--json", "--limit", "4", input: input)
    #expect(outcome.status == 0)
    let answers = try outcome.jsonLines()
    #expect(answers.count == 8)
    #expect(answers[0].text("id") == "p1" && answers[0].objects("results").first?.text("id") == "a1-hill")
    #expect(answers[1].isNull("id") && answers[1].object("error").text("code") == "bad_input")
    #expect(answers[3].isNull("id"))
    #expect(answers[4].integer("id") == 7 && answers[4].objects("results").count == 1)
    #expect(answers[5].text("id") == "p3" && answers[5].object("error").text("field") == "query")
    #expect(answers[6].text("id") == "p4" && answers[6].object("error").text("code") == "invalid_value")
    #expect(answers[7].text("id") == "p5" && answers[7].objects("results").isEmpty)
  }
}
