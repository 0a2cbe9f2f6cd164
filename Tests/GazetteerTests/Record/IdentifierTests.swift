import Gazetteer
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "7", "a1-hill", "dien-bien-phu-square-7-5", "0-0", String(repeating: "a", count: 64)])
  func takesWellFormedIDs(text: String) {
    #expect(EntryID(rawValue: text)?.rawValue == text)
    #expect(EntryID(rawValue: text)?.description == text)
  }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "A1", "a_b", "a b", "a.b", "a/b", "đồi", "a1\n", "a\u{0}", "ａ", "a'",
    String(repeating: "a", count: 65),
  ])
  func refusesEverythingElse(text: String) { #expect(EntryID(rawValue: text) == nil) }

  @Test func ordersByText() {
    let ids = ["b", "a-1", "a1", "a"].compactMap(EntryID.init(rawValue:))
    #expect(ids.sorted().map(\.rawValue) == ["a", "a-1", "a1", "b"])
    #expect(KindID(rawValue: "cave") < KindID(rawValue: "lake"))
  }

  /// The raw values stand in text sources and in compiled files: a changed one would make old files unreadable.
  @Test func rawValuesStay() {
    #expect(
      FactKey.allCases.map(\.rawValue) == [
        "hours", "ticket", "visit_minutes", "elevation", "season", "access", "heritage", "in_1954", "ethnic",
        "households", "activities", "capacity", "price", "opened", "status", "when", "date_rule", "last_dates", "next",
        "duration_days", "distance_km", "roads", "times", "days", "surface", "hazards", "mode", "from", "to",
        "operator", "frequency", "duration_minutes", "area", "protection", "certificate", "decision", "where",
      ])
    #expect(
      PositionBasis.allCases.map(\.rawValue) == [
        "compiled", "local_game_2026", "provincial_db_2015", "published", "aviation_data", "estimate", "host",
      ])
    #expect(LegBasis.allCases.map(\.rawValue) == ["published", "derived", "estimated"])
    #expect(Language.allCases.map(\.rawValue) == ["vi", "en", "fr", "ja"])
    #expect(
      Section.allCases.map(\.rawValue) == [
        "place", "homestay", "route", "festival", "speciality", "transport", "practical",
      ])
    #expect(
      Group.allCases.map(\.rawValue) == [
        "battlefield", "heritage", "nature", "culture", "stay", "food", "route", "festival", "travel", "service",
      ])
    #expect(
      MapLine.Class.allCases.map(\.rawValue) == [
        "river", "stream", "lake_polygon", "lake_point", "lake_line", "street", "national", "provincial", "local",
        "historic", "runway", "boundary", "border", "limit",
      ])
  }
}
