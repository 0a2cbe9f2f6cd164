import Testing

@testable import OpenData

@Suite struct LinkedHoursTests {
  @Test(arguments: [
    ("24/7", ["Mo-Su"]), ("Mo-Su 07:00-11:00,13:30-17:00", ["Mo-Su 07:00-11:00", "Mo-Su 13:30-17:00"]),
    ("Sa,Su", ["Sa,Su"]), ("Mo-Fr 08:00-17:00; Sa 08:00-12:00", ["Mo-Fr 08:00-17:00", "Sa 08:00-12:00"]),
  ])
  func plainHoursAreSaid(hours: String, values: [String]) { #expect(LinkedHours.values(hours) == values) }

  @Test(arguments: ["PH off", "Mo-Fr 08:00+", "Nov-Apr: Mo 08:00-09:00", "Mo \"by day\"", "08:00-17:00", "Mo off", ""])
  func otherHoursAreNot(hours: String) { #expect(LinkedHours.values(hours) == nil) }
}
