import Testing

@testable import Gazetteer

@Suite struct DoorRuleTests {
  @Test(arguments: [
    ("museum", Group.heritage, Section.place, true), ("route", .battlefield, .place, false),
    ("village", .culture, .place, false), ("market", .culture, .place, true), ("pass", .nature, .place, false),
    ("cave", .nature, .place, true), ("bridge", .travel, .place, false), ("border_gate", .travel, .place, true),
    ("restaurant", .food, .place, true), ("hotel", .stay, .place, false), ("hospital", .service, .place, true),
    ("speciality_tea", .food, .speciality, false), ("festival", .festival, .festival, false),
  ])
  func doors(kind: String, group: Gazetteer.Group, section: Section, hasDoor: Bool) throws {
    let header = EntryHeader(
      id: try Fixtures.id("a"), section: section,
      kind: Kind(id: KindID(rawValue: kind), group: group, category: kind, names: LocalizedText()),
      names: LocalizedText([.vi: "A"]), position: nil, importance: 50)
    #expect(DoorRule.hasDoor(header) == hasDoor)
  }
}
