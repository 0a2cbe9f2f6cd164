import SyncProtocol
import Testing

@testable import Hub

@Suite struct RequestRateTests {
  @Test func aBucketEmptiesAndFillsUpAgain() {
    let rate = RequestRate(burst: 3, perSecond: 2)
    for _ in 0..<3 { #expect(rate.mayAsk("d-1", at: Samples.now)) }
    #expect(!rate.mayAsk("d-1", at: Samples.now))
    #expect(rate.mayAsk("d-2", at: Samples.now))
    let later = Samples.now.adding(seconds: 1)
    for _ in 0..<2 { #expect(rate.mayAsk("d-1", at: later)) }
    #expect(!rate.mayAsk("d-1", at: later))
    // A clock that was set back fills nothing and empties nothing.
    #expect(!rate.mayAsk("d-1", at: Samples.now))
    let muchLater = Samples.now.adding(seconds: 1_000)
    for _ in 0..<3 { #expect(rate.mayAsk("d-1", at: muchLater)) }
    #expect(!rate.mayAsk("d-1", at: muchLater))
  }

  @Test func whoAsksTooOftenIsToldWhenToComeAgain() async throws {
    try await RunningHub.run { hub in
      let device = try hub.device()
      let path = "/v1/bookings/\(try Samples.booking(1))"
      for _ in 0..<240 { #expect(try await hub.send("GET", path, by: device).status == 404) }
      let answer = try await hub.send("GET", path, by: device)
      #expect(answer.status == 429 && answer.problem == .rateLimited && answer.headers["retry-after"] == "30")
      // Others are not held up, nor is anybody by who only pretends to have the key.
      #expect(try await hub.send("GET", "/v1/operator/requests", by: try hub.signer()).status == 200)
    }
  }
}
