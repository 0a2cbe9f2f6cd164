import Canvas
import CivilTime
import Gazetteer
import Testing

@testable import Screens

@Suite("The calendar tab")
struct CalendarTests {
  private static func festival(_ id: String, _ rule: String) throws -> Festival {
    Festival(
      id: try #require(EntryID(rawValue: id)), names: LocalizedText([.vi: "Lễ \(id)", .en: "Feast \(id)"]),
      rule: FestivalRule(rule), when: LocalizedText([.en: "words of \(id)"]))
  }

  private func model(_ size: Size = Size(columns: 80, rows: 24), language: Language = .en) throws -> Model {
    var model = Model(
      size: size, settings: Settings(language: language), policy: .traveller,
      now: try #require(CivilDateTime(iso: "2026-11-24T09:00")))
    #expect(model.switchTo(.calendar) == [.loadFestivals])
    let festivals = [
      try Self.festival("ban-phu", "lunar 02-22/02-25"), try Self.festival("water", "solar_window 04-13/04-16"),
      try Self.festival("flower", "announced_solar 03"), try Self.festival("rain", "lunar_variable 05"),
      try Self.festival("shoots", "variable"), try Self.festival("pass", "none"),
    ]
    #expect(model.update(.festivalsLoaded(.success(festivals))).isEmpty)
    return model
  }

  private func select(_ id: String, _ model: inout Model) throws {
    let row = model.calendar.entries.firstIndex { $0.festival?.id.rawValue == id }
    CalendarUpdate.select(&model, try #require(row))
  }

  @Test func isLoadedOnce() throws {
    var model = try model()
    #expect(model.switchTo(.calendar).isEmpty)
  }

  @Test func aRowHasBothDatesAndHowSureTheyAre() throws {
    var model = try model()
    try select("ban-phu", &model)
    let screen = model.view().text()
    #expect(screen.contains("Today Tue 24 Nov 2026, lunar 16/10, year Bính Ngọ (horse)"))
    #expect(screen.contains("► Mon 29 Mar–1 Apr  lunar 22–25/2"))
    #expect(screen.contains("Mon 29 Mar 2027 – Thu 1 Apr 2027, lunar 22–25/2"))
    #expect(screen.contains("hoaban calendar ban-phu --format ics > ban-phu.ics"))
    try select("flower", &model)
    #expect(model.view().text().contains("not set yet"))
    try select("shoots", &model)
    #expect(model.view().text().contains("Date not known"))
    #expect(model.view().text().contains("The days are chosen or announced each time"))
    try select("pass", &model)
    #expect(model.view().text().contains("No rule was found"))
  }

  @Test func openGoesToTheRecordAndAHolidayHasNone() throws {
    var model = try model()
    #expect(model.update(.input(.key(KeyStroke(.enter)))).isEmpty)
    #expect(model.toast?.text == "This day has no record of its own")
    try select("water", &model)
    let id = try #require(EntryID(rawValue: "water"))
    #expect(model.update(.input(.key(KeyStroke(.enter)))) == [.open(id)])
    #expect(model.tab == .explore)
  }

  @Test func onlyComputedDatesHaveACommandToCopy() throws {
    var model = try model()
    try select("ban-phu", &model)
    let copied = model.update(.input(.key(.character("y"))))
    #expect(copied == [.copy("hoaban calendar ban-phu --format ics > ban-phu.ics")])
    for id in ["water", "flower", "rain", "shoots"] {
      try select(id, &model)
      #expect(model.update(.input(.key(.character("y")))).isEmpty)
    }
  }

  @Test func keysMoveOverHeadings() throws {
    var model = try model()
    let last = model.calendar.entries.count - 1
    for (key, index) in [(Key.down, 1), (.up, 0), (.up, 0), (.end, last), (.down, last), (.home, 0)] {
      _ = model.update(.input(.key(KeyStroke(key))))
      #expect(model.calendar.selection.index == index)
    }
    _ = model.update(.input(.key(KeyStroke(.pageDown))))
    let page = model.calendar.selection.index
    #expect(page > 5 && model.view().text().contains("►"))
  }

  @Test func anotherDayMakesAnotherCalendar() throws {
    var model = try model()
    let before = try #require(model.calendar.page)
    _ = model.update(.clock(try #require(CivilDateTime(iso: "2026-11-24T10:00"))))
    #expect(model.calendar.page?.rows == before.rows)
    _ = model.update(.clock(try #require(CivilDateTime(iso: "2026-11-25T00:00"))))
    #expect(model.calendar.page?.rows != before.rows)
  }

  @Test func withoutTheGazetteerTheHolidaysAreThere() throws {
    var model = try model()
    _ = model.update(.festivalsLoaded(.failure(Failure(.gazetteer, detail: "gone"))))
    #expect(model.calendar.entries.allSatisfy { $0.festival == nil } && !model.calendar.entries.isEmpty)
  }

  @Test(arguments: Language.allCases, [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)])
  func everyRowFitsTheScreen(language: Language, size: Size) throws {
    var model = try model(size, language: language)
    for row in model.calendar.entries.indices {
      CalendarUpdate.select(&model, row)
      let screen = model.view().text()
      #expect(screen.contains("►"))
    }
  }

  @Test func plainModeTellsAPageAndWhatIsSelected() throws {
    var model = try model()
    #expect(model.plainText().contains { $0.hasPrefix("1. Tue 24 Nov, lunar 16/10, ") })
    _ = model.plainLine("")
    #expect(model.calendar.selection.index == 10)
    #expect(model.plainText().contains { $0.hasPrefix("11. ") && $0.hasSuffix(" <") })
    _ = model.plainLine("99")
    #expect(model.toast != nil && model.calendar.selection.index == 10)
  }
}
