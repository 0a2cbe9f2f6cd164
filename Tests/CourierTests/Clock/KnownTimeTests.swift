import Booking
import Courier
import Store
import SyncProtocol
import Testing

/// What a device knows of the time after a hub has told one. Days after 2027-01-15.
@Suite struct KnownTimeTests {
  private static func moment(_ day: Int) -> HubMoment { HubMoment(unixSeconds: 1_800_000_000 + day * 86_400) }

  private static func enrolled(_ day: Int) throws -> Enrolled {
    Enrolled(
      device: try #require(DeviceID(random: [UInt8](repeating: 1, count: 8))), role: "traveller",
      epoch: try ImaginedHub.epoch(), now: moment(day))
  }

  @Test(
    arguments: [
      // A hub that is years ahead, or months: its certificate was not valid then.
      (hub: 23_000, judged: 0, clock: 0, known: 0), (hub: 300, judged: 0, clock: 0, known: 0),
      // A dead clock, before and after it has heard how far it is off.
      (hub: 50, judged: 20, clock: -20_000, known: 20), (hub: 50, judged: 50, clock: -20_000, known: 50),
      // A clock that is ahead.
      (hub: 3, judged: 5, clock: 5, known: 3),
      // A hub that is behind what was known.
      (hub: -20, judged: 0, clock: 0, known: -10),
      // No certificate: as far as the device's clock says the same.
      (hub: 23_000, judged: nil, clock: 0, known: 0), (hub: 50, judged: nil, clock: -20_000, known: -10),
      (hub: 3, judged: nil, clock: 26_000, known: 3),
    ] as [(hub: Int, judged: Int?, clock: Int, known: Int)])
  func aHubsWordCountsAsFarAsItsCertificate(hub: Int, judged: Int?, clock: Int, known: Int) async throws {
    let device = try Device()
    try device.store.enrol(try Self.enrolled(-10), hub: "https://hub.example", offset: 0)
    let answering = ImaginedHub { request, _ in
      let response = SyncResponse(
        epoch: try ImaginedHub.epoch(), now: Self.moment(hub), results: [], changes: [], cursor: request.cursor,
        more: false)
      return HubAnswer(status: 200, body: WireJSON.bytes(response), judged: judged.map(Self.moment))
    }
    var courier = try device.courier(over: answering) { Self.moment(clock) }
    #expect(try await courier.run().isDone)
    #expect(try device.store.lastHubTime() == Self.moment(known))
    #expect(try device.store.peer()?.offset == (hub - clock) * 86_400)
  }

  private struct Desk: HubLine {
    let authority = "hub.example"
    let answer: HubAnswer

    func send(_ request: HubRequest) async throws(LineFailure) -> HubAnswer { answer }
  }

  /// Whatever a hub has told before.
  @Test func anEnrolmentBeginsAnew() async throws {
    let device = try Device()
    try device.store.enrol(try Self.enrolled(23_000), hub: "https://hub.example", offset: 99)
    let desk = Desk(
      answer: HubAnswer(status: 200, body: try WireJSON.bytes(try Self.enrolled(7)), judged: Self.moment(6)))
    let enroller = Enroller(queue: device.store, keys: KeyFolder(path: device.folder)) { Self.moment(2) }
    _ = try await enroller.enrol(
      at: try HubAddress("https://hub.example"), over: desk, code: "7K3MQ-9XR2A",
      nonce: [UInt8](repeating: 5, count: 16))
    #expect(try device.store.lastHubTime() == Self.moment(6) && device.store.peer()?.offset == 5 * 86_400)
  }
}
