import CivilTime
import Geography
import Testing

@testable import Gazetteer

@Suite struct QueryReadingTests {
  @Test(arguments: [("vietnamese", 140), ("english", 100), ("french", 75), ("japanese", 60), ("moments", 30)])
  func tablesAreFound(name: String, least: Int) {
    #expect(IntentCases.rows(name).count >= least)
  }

  @Test(arguments: ["vietnamese", "english", "french", "japanese"].flatMap(IntentCases.rows))
  func readings(row: [String]) throws {
    try #require(row.count == 7)
    #expect(spelled(IntentCases.read(row[0])) == Array(row.dropFirst()))
  }

  @Test(arguments: [
    ("hill where the mine was", "the mine was"), ("colline où la mine a explosé", "la mine a explosé"),
    ("đồi nơi đặt bộc phá", "đặt bộc phá"), ("where is a1 hill", ""), ("where de castries was captured", ""),
    ("where", ""), ("hill", ""),
  ])
  func whatFollowsWhereDescribes(query: String, described: String) {
    #expect(IntentCases.read(query).withCategory.filter(\.describes).text == described)
  }

  @Test(arguments: IntentCases.rows("moments"))
  func moments(row: [String]) throws {
    try #require(row.count == 3)
    let now = try #require(CivilDateTime(iso: row[1]))
    let reading = QueryReading(row[0], vocabulary: IntentCases.words, now: now)
    #expect(reading.openAt?.description == row[2])
    #expect(reading.wantsOpen)
  }

  @Test func withoutAClockOpeningIsAskedForAtNoMoment() {
    let reading = QueryReading("museum open on Sunday", vocabulary: IntentCases.words)
    #expect(reading.wantsOpen && reading.openAt == nil)
    #expect(reading.intents() == [Intent(.category("museum"), words: "museum")])
  }

  @Test func namesKeepTheWordOfTheCategory() {
    #expect(IntentCases.read("Bản Phủ").withCategory.text == "Bản Phủ")
    #expect(IntentCases.read("A1 cemetery near me").withCategory.text == "A1 cemetery")
    #expect(IntentCases.read("戦勝博物館").withCategory.text == "戦勝博物館")
    #expect(IntentCases.read("Dien-Bien-Phu museum").rest.text == "Dien-Bien-Phu")
  }

  @Test func whatIsIgnoredIsAName() {
    let query = "khách sạn gần bản Mển mở cửa lúc 14h miễn phí cho trẻ em ở xã Thanh Nưa"
    let reading = IntentCases.read(query)
    #expect(reading.intents().map(\.aspect) == [.category, .open, .free, .children, .commune])
    #expect(reading.nearWords?.place.text == "bản Mển")
    let all = reading.ignoring(Set(Intent.Aspect.allCases))
    #expect(all.rest.text == query && all.intents().isEmpty && all.nearWords == nil)
    for aspect in Intent.Aspect.allCases {
      #expect(!reading.ignoring([aspect]).intents().map(\.aspect).contains(aspect))
    }
    #expect(IntentCases.read("museum near zzz", ignoring: [.near]).rest.text == "near zzz")
    #expect(IntentCases.read("đang mở cửa", ignoring: [.open]).rest.required.text == "đang mở cửa")
  }

  @Test func intentsStandInTheOrderOfTheQuery() throws {
    let reading = IntentCases.read("open museums near A1 for kids")
    let centre = try #require(Coordinate(latitude: 21.38, longitude: 103.02))
    let near = Neighbourhood(centre: centre, header: nil)
    let now = try #require(IntentCases.now)
    #expect(
      reading.intents(near: near) == [
        Intent(.open(at: now), words: "open"), Intent(.category("museum"), words: "museums"),
        Intent(.near(near), words: "near A1"), Intent(.withChildren, words: "for kids"),
      ])
  }

  @Test func aNameOfTwoCommunesTellsBoth() throws {
    let commune = try #require(IntentCases.read("phường Mường Thanh").commune)
    #expect(commune.now?.name == "Mường Thanh" && commune.successors.map(\.name) == ["Điện Biên Phủ"])
    let former = try #require(IntentCases.read("phường Him Lam").commune)
    #expect(former.now == nil && former.successors.map(\.name) == ["Điện Biên Phủ"])
  }

  @Test func aBroadCategoryIsToldByItsKind() throws {
    let memorial = try #require(IntentCases.read("memorial").category)
    #expect(memorial.id == "memorial" && memorial.category == "historic")
    #expect(IntentCases.words.category(of: "fuel") == "fuel")
    #expect(IntentWords.knownCategories.isSuperset(of: ["fuel", "atm", "bank", "hospital", "toilet", "parking"]))
  }

  private func spelled(_ reading: QueryReading) -> [String] {
    func line(_ words: [ReadWord]) -> String {
      words.isEmpty ? "-" : words.map { $0.isOptional ? "(\($0.typed))" : $0.typed }.joined(separator: " ")
    }
    func part(_ text: String, _ words: [ReadWord]) -> String { words.isEmpty ? "-" : "\(text) <\(words.text)>" }
    let flags = [reading.free ? "free" : nil, reading.withChildren ? "children" : nil].compactMap { $0 }
    let commune = [reading.commune?.name, reading.commune?.unit].compactMap { $0 }.joined(separator: ", ")
    return [
      line(reading.rest), part(reading.category?.id ?? "", reading.category?.words ?? []),
      part(reading.nearWords.map { $0.isHere ? "here" : line($0.place) } ?? "", reading.nearWords?.words ?? []),
      part(reading.openAt?.description ?? "", reading.open?.words ?? []),
      flags.isEmpty ? "-" : flags.joined(separator: " "), part(commune, reading.commune?.words ?? []),
    ]
  }
}
