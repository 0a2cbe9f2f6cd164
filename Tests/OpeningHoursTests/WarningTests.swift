import CaseTables
import CivilTime
import OpeningHours
import Testing

@Suite struct WarningTests {
  @Test(arguments: CaseTable.arguments("warnings", in: .module))
  func kinds(row: [String]) throws {
    let today = try #require(CivilDate(iso: "2026-11-24"))
    let found = try ParsedHours(row[0]).warnings(on: today)
    #expect(Set(found.map(\.kind.rawValue)).sorted().joined(separator: " ") == row[1])
  }

  @Test(arguments: CaseTable.arguments("warnings", in: .module))
  func standInTheText(row: [String]) throws {
    let today = try #require(CivilDate(iso: "2026-11-24"))
    let found = try ParsedHours(row[0]).warnings(on: today)
    for warning in found { #expect((0...row[0].count).contains(warning.position)) }
    #expect(found.map(\.position) == found.map(\.position).sorted())
  }

  @Test func pointAtWhatIsMeant() throws {
    let today = try #require(CivilDate(iso: "2026-11-24"))
    let found = try ParsedHours("Mo-Fri 08:00-12:00; Thứ 7 9h-10h").warnings(on: today)
    #expect(
      found.map { "\($0.position) \($0.written) \($0.meant ?? "")" } == [
        "3 Fri Fr", "20 Thứ 7 Sa", "27 h :", "29 10 09:00-10:00", "31 h :",
      ])
  }
}
