import Testing

@testable import Gazetteer

@Suite struct ClockReaderTests {
  @Test(arguments: [
    ("14h", 14, 0), ("14h30", 14, 30), ("14:00", 14, 0), ("9:05", 9, 5), ("14H", 14, 0), ("8g30", 8, 30),
    ("14h,", 14, 0),
    ("0h", 0, 0),
  ])
  func times(word: String, hour: Int, minute: Int) throws {
    let clock = try #require(ClockReader(word))
    #expect(clock.hour == hour && clock.minute == minute && clock.isAfterNoon == nil)
  }

  @Test func halvesOfTheDay() throws {
    #expect(try #require(ClockReader("2pm")).isAfterNoon == true)
    #expect(try #require(ClockReader("2:30am")).isAfterNoon == false)
    #expect(try #require(ClockReader("2p.m.")).isAfterNoon == true)
  }

  @Test(arguments: [
    "", "7/5", "7-5", "14", "24h", "14:", "14:60", "279", "14h300", "A1", "1954", "13pm", "h", ":30", "9:5:1",
  ])
  func noTimes(word: String) {
    #expect(ClockReader(word) == nil)
  }
}
