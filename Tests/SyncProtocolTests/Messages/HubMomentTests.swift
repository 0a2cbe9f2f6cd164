import SyncProtocol
import Testing

@Suite struct HubMomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_796_008_500, "2026-11-30T03:15:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (951_782_400, "2000-02-29T00:00:00Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
  ])
  func momentsAreWrittenAsOneText(_ seconds: Int, _ text: String) {
    #expect(HubMoment(unixSeconds: seconds).rawValue == text)
    #expect(HubMoment(rawValue: text)?.unixSeconds == seconds)
  }

  @Test(arguments: [
    (0, 1, "1970-01-01T00:00:01Z"), (1_796_008_500, Int.max, "9999-12-31T23:59:59Z"),
    (-5, Int.min, "0001-01-01T00:00:00Z"), (0, 253_402_300_800, "9999-12-31T23:59:59Z"),
    (Int.max, Int.min, "1969-12-31T23:59:59Z"),
  ])
  func nothingIsAddedBeyondWhatCanBeWritten(_ seconds: Int, _ more: Int, _ text: String) {
    #expect(HubMoment(unixSeconds: seconds).adding(seconds: more).rawValue == text)
  }

  @Test(arguments: [
    "", "2026-11-30", "2026-11-30T03:15Z", "2026-11-30T03:15:00", "2026-11-30T24:00:00Z", "2026-02-30T00:00:00Z",
    "2026-11-30T03:15:60Z", "2026-11-30 03:15:00Z", "2026-11-30T03:15:00+07:00", "２026-11-30T03:15:0Z",
  ])
  func anythingElseIsNoMoment(_ text: String) { #expect(HubMoment(rawValue: text) == nil) }
}
