import CivilTime
import Testing

@Suite struct ClockTimeTests {
  @Test(arguments: [
    ("00:00", 0), ("7:30", 450), ("07:30", 450), ("23:59", 1_439), ("24:00", 1_440), ("26:00", 1_560), ("48:00", 2_880),
  ])
  func reads(text: String, minutes: Int) { #expect(ClockTime(text)?.minutes == minutes) }

  @Test(arguments: [
    "", ":", "7", "0730", "7:3", "007:30", "07:60", "48:01", "49:00", "-1:00", "+7:30", "07:30 ", " 07:30", "07:3０",
    "07:30:00", "07.30", "a7:30", "99:99", "07:", ":30",
  ])
  func refuses(text: String) { #expect(ClockTime(text) == nil) }

  @Test func printsAndReadsBack() {
    for minutes in 0...2_880 {
      let time = ClockTime(minutes: minutes)
      #expect(ClockTime(time.description) == time)
    }
    #expect(ClockTime(hour: 7, minute: 5).description == "07:05")
  }

  @Test func ordersAndAdds() {
    #expect(ClockTime(hour: 7, minute: 30) < ClockTime(hour: 13, minute: 0))
    #expect(ClockTime(hour: 23, minute: 30).adding(minutes: 45).description == "24:15")
  }
}
