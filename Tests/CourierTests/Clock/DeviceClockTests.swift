import Courier
import SyncProtocol
import Testing

@Suite struct DeviceClockTests {
  private static let day = 86_400

  private static func moment(_ text: String) throws -> HubMoment { try #require(HubMoment(rawValue: text)) }

  /// A clock that can be right comes first, and nothing before it is tried: what has expired by it is refused.
  @Test(arguments: ["2027-03-01T00:00:00Z", "2027-03-01T00:10:00Z", "2027-03-02T00:00:00Z", "2028-04-04T00:00:00Z"])
  func aClockThatCanBeRightIsBelieved(clock: String) throws {
    let (lastHub, clock) = (try Self.moment("2027-03-01T00:00:00Z"), try Self.moment(clock))
    let moments = DeviceClock(clock, offset: 0, lastHub: lastHub).certificateMoments
    #expect(moments.first == clock && moments == moments.sorted())
  }

  /// Behind what the hub has told: no clock that is right shows that.
  @Test(arguments: [
    "1970-01-02T00:00:00Z", "2017-03-01T00:00:00Z", "2027-02-28T00:00:00Z", "2027-02-28T23:50:00Z",
  ])
  func aClockThatIsBehindIsNot(clock: String) throws {
    let lastHub = try Self.moment("2027-03-01T00:00:00Z")
    let moments = DeviceClock(try Self.moment(clock), offset: 0, lastHub: lastHub).certificateMoments
    #expect(moments == (0...13).map { lastHub.adding(seconds: $0 * 30 * Self.day) })
  }

  /// Far ahead: it is tried first, since the device may have been off for years.
  @Test(arguments: ["2028-04-04T00:00:01Z", "2037-03-01T00:00:00Z", "2099-01-01T00:00:00Z"])
  func aClockThatIsFarAheadIsTriedFirst(clock: String) throws {
    let (lastHub, clock) = (try Self.moment("2027-03-01T00:00:00Z"), try Self.moment(clock))
    let moments = DeviceClock(clock, offset: 0, lastHub: lastHub).certificateMoments
    #expect(moments.first == clock)
    #expect(moments.drop { $0 == clock } == (0...13).map { lastHub.adding(seconds: $0 * 30 * Self.day) }[...])
  }

  /// What the hub found a clock off puts it right, and no longer counts once the clock is right.
  @Test func whatTheClockIsOffIsAdded() throws {
    let (lastHub, today) = (try Self.moment("2027-03-01T00:00:00Z"), try Self.moment("2027-03-09T00:00:00Z"))
    let wrong = try Self.moment("1970-01-09T00:00:00Z")
    let offset = today.unixSeconds - wrong.unixSeconds
    #expect(DeviceClock(wrong, offset: offset, lastHub: lastHub).certificateMoments.first == today)
    #expect(DeviceClock(today, offset: offset, lastHub: lastHub).certificateMoments.first == today)
    #expect(DeviceClock(today, offset: -30 * Self.day, lastHub: lastHub).certificateMoments.first == today)
  }

  /// Whatever stands in a damaged file: the clock is believed where it can be right, and nothing overflows.
  @Test(arguments: [Int.max, Int.max - 1_800_000_000, Int.min, Int.min + 1, 1 << 40])
  func noOffsetIsTooLarge(offset: Int) throws {
    let (lastHub, today) = (try Self.moment("2027-03-01T00:00:00Z"), try Self.moment("2027-03-09T00:00:00Z"))
    let right = DeviceClock(today, offset: offset, lastHub: lastHub)
    #expect(right.certificateMoments.first == today && right.updateMoment == today)
    let dead = DeviceClock(HubMoment(unixSeconds: 0), offset: offset, lastHub: lastHub)
    let last = try Self.moment("9999-12-31T23:59:59Z")
    #expect(dead.certificateMoments.contains(lastHub) && dead.certificateMoments.allSatisfy { $0 <= last })
    #expect(dead.updateMoment >= lastHub)
  }

  @Test func noKnownTimeIsTooLate() throws {
    let clock = DeviceClock(try Self.moment("2027-03-09T00:00:00Z"), offset: 0, lastHub: HubMoment(unixSeconds: .max))
    #expect(clock.certificateMoments.count < 16)
  }

  /// Before the first word of a hub, and where that is older than this version.
  @Test(arguments: [nil, "1999-01-01T00:00:00Z"])
  func nothingIsJudgedBeforeThisVersionWasWritten(lastHub: String?) throws {
    let written = try Self.moment("2026-11-30T00:00:00Z")
    let moments = DeviceClock(HubMoment(unixSeconds: 0), offset: 0, lastHub: try lastHub.map(Self.moment))
      .certificateMoments
    #expect(moments.min() == written)
  }

  /// Whatever certificate of 30 to 398 days a hub has in the 390 days after the last contact, it is valid at one of them.
  @Test func everyCertificateIsMet() throws {
    let lastHub = try Self.moment("2027-03-01T00:00:00Z")
    let moments = DeviceClock(HubMoment(unixSeconds: 0), offset: 0, lastHub: lastHub).certificateMoments
    for life in [30, 45, 90, 200, 398] {
      for made in -life...390 {
        let (from, until) = (
          lastHub.adding(seconds: made * Self.day), lastHub.adding(seconds: (made + life) * Self.day)
        )
        #expect(moments.contains { from <= $0 && $0 <= until }, "\(life) days from day \(made)")
      }
    }
  }
}
