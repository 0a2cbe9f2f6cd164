import SyncProtocol
import Synchronization
import Testing

@testable import Courier

@Suite struct CertificateClockTests {
  /// What was set, in order.
  private final class Settings: Sendable {
    private let held = Mutex<[HubMoment?]>([])
    var all: [HubMoment?] { held.withLock { $0 } }
    func add(_ moment: HubMoment?) { held.withLock { $0.append(moment) } }
  }

  /// Days of 2027 and after at which a certificate is judged until it is taken or nothing is left, and how that ends.
  private func judged(
    clock: Int, offset: Int = 0, lastHub: Int = 0, certificate: ClosedRange<Int>
  ) async throws -> (days: [Int], isTaken: Bool) {
    let (start, day) = (try #require(HubMoment(rawValue: "2027-01-01T00:00:00Z")), 86_400)
    let settings = Settings()
    let moments = DeviceClock(
      start.adding(seconds: clock * day), offset: offset * day, lastHub: start.adding(seconds: lastHub * day)
    ).certificateMoments
    func days() -> [Int] { settings.all.compactMap { $0.map { ($0.unixSeconds - start.unixSeconds) / day } } }
    let isTaken: Bool
    do throws(LineFailure) {
      try await CertificateClock(moments: { moments }, set: settings.add).exchange {
        (moment) async throws(LineFailure) in
        #expect(settings.all.last == .some(moment))
        let at = days().last ?? .min
        if at < certificate.lowerBound { throw LineFailure(why: "early", certificate: .notYet) }
        if at > certificate.upperBound { throw LineFailure(why: "late", certificate: .noLonger) }
      }
      isTaken = true
    } catch { isTaken = false }
    #expect(settings.all.last == .some(nil), "the system's clock is back")
    return (days(), isTaken)
  }

  @Test func aRightClockTakesWhatIsValid() async throws {
    #expect(try await judged(clock: 40, certificate: 10...100) == (days: [40], isTaken: true))
  }

  @Test func aRightClockRefusesWhatHasExpired() async throws {
    #expect(try await judged(clock: 40, certificate: -50...39) == (days: [40], isTaken: false))
    #expect(try await judged(clock: 0, certificate: -50 ... -1) == (days: [0], isTaken: false))
  }

  /// The clock was put right after a hub had found it off; both times can be right.
  @Test func whatTheClockWasOffDoesNotCutOff() async throws {
    #expect(
      try await judged(clock: 100, offset: 200, lastHub: 95, certificate: 90...180)
        == (days: [300, 100], isTaken: true))
    #expect(
      try await judged(clock: 100, offset: -30, lastHub: 60, certificate: 90...180) == (days: [70, 100], isTaken: true))
    #expect(
      try await judged(clock: 100, offset: 200, lastHub: 95, certificate: 102...192)
        == (days: [300, 100, 130], isTaken: true))
    // And no longer counts where it leads behind what the hub has told.
    #expect(
      try await judged(clock: 100, offset: -30, lastHub: 95, certificate: 10...99) == (days: [100], isTaken: false))
    // It still is as far off.
    #expect(
      try await judged(clock: 100, offset: 200, lastHub: 95, certificate: 290...380) == (days: [300], isTaken: true))
    #expect(
      try await judged(clock: 100, offset: 200, lastHub: 95, certificate: 10...99)
        == (days: [300, 100], isTaken: false))
  }

  /// A clock that is a day slow, and a certificate of this morning.
  @Test func whatIsNotYetValidIsJudgedLater() async throws {
    #expect(try await judged(clock: 40, certificate: 41...131) == (days: [40, 70], isTaken: true))
  }

  @Test func aDeadClockTakesWhatIsValid() async throws {
    for certificate in [-80...10, 0...90] {
      #expect(try await judged(clock: -20_000, certificate: certificate) == (days: [0], isTaken: true))
      #expect(try await judged(clock: 26_000, certificate: certificate) == (days: [26_000, 0], isTaken: true))
    }
    #expect(try await judged(clock: -20_000, certificate: 55...145) == (days: [0, 30, 60], isTaken: true))
    #expect(try await judged(clock: 26_000, certificate: 55...145) == (days: [26_000, 0, 30, 60], isTaken: true))
  }

  /// Between two moments, in no more than three exchanges more.
  @Test func aDeadClockMeetsWhatIsValidForDays() async throws {
    #expect(
      try await judged(clock: -20_000, certificate: 46...49) == (days: [0, 30, 60, 45, 52, 48], isTaken: true))
    #expect(
      try await judged(clock: -20_000, certificate: 47...47) == (days: [0, 30, 60, 45, 52, 48], isTaken: false))
    for life in [4, 6, 13] {
      for made in (1 - life)...(390 - life) {
        #expect(try await judged(clock: -20_000, certificate: made...(made + life - 1)).isTaken, "\(life) from \(made)")
      }
    }
  }

  /// What had expired when the hub was last heard of, no clock makes good.
  @Test func aDeadClockRefusesWhatHasExpired() async throws {
    #expect(try await judged(clock: -20_000, lastHub: 5, certificate: -50...4) == (days: [5], isTaken: false))
    #expect(try await judged(clock: 26_000, lastHub: 5, certificate: -50...4) == (days: [26_000, 5], isTaken: false))
  }

  @Test func aDeviceThatWasOffForYearsGoesByItsClock() async throws {
    #expect(try await judged(clock: 2_000, certificate: 1_990...2_080) == (days: [2_000], isTaken: true))
  }

  /// Only a certificate's dates are a reason to ask again.
  @Test func anyOtherFailureIsTheEnd() async throws {
    let settings = Settings()
    let moments = [1, 2, 3].map { HubMoment(unixSeconds: $0) }
    let clock = CertificateClock(moments: { moments }, set: settings.add)
    await #expect(throws: LineFailure(why: "not trusted")) {
      try await clock.exchange { (_) async throws(LineFailure) in throw LineFailure(why: "not trusted") }
    }
    #expect(settings.all == [moments[0], nil])
  }

  /// The line sets the clock, and puts it back.
  @Test func aLineSetsTheClock() async throws {
    let settings = Settings()
    let clock = CertificateClock(moments: { [HubMoment(unixSeconds: 7)] }, set: settings.add)
    let server = try OneAnswer(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8))
    let address = try HubAddress("http://127.0.0.1:\(server.port)", insecure: true)
    let answer = try await WebLine(address, certificates: clock).send(HubRequest(.post, "/v1/sync"))
    #expect(settings.all == [HubMoment(unixSeconds: 7), nil])
    #expect(answer.judged == nil, "there was no certificate")
  }
}
