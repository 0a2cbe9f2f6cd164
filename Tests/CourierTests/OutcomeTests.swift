import Booking
import Courier
import Foundation
import Store
import SyncProtocol
import Testing

/// What the hub's answers make a courier do.
@Suite struct OutcomeTests {
  /// Also what only the hub may say, where it is not the hub that says it.
  @Test(arguments: [302, 400, 401, 403, 404, 408, 410, 415, 422, 425, 429, 500, 502, 503])
  func whatMayPassIsTriedLater(status: Int) async throws {
    let device = try ImaginedHub.device()
    try device.ask(1...3)
    let hub = ImaginedHub { _, _ in HubAnswer(status: status, body: [], retryAfter: "120") }
    var courier = try device.courier(over: hub)
    #expect(try await courier.run() == .later(.init(why: "status \(status)", isReached: true, retryAfter: 120)))
    #expect(try device.store.status().waiting == 3 && device.store.bookings().allSatisfy { $0.delivery == .queued })
    #expect(hub.requests == [3])
  }

  @Test(arguments: [Problem.Kind.badSignature, .unknownDevice, .revokedDevice, .clientTooOld])
  func whatNeedsAPersonKeepsTheQueue(kind: Problem.Kind) async throws {
    let device = try ImaginedHub.device()
    try device.ask(1...3)
    let hub = ImaginedHub { _, _ in try ImaginedHub.refusal(Problem(kind)) }
    var courier = try device.courier(over: hub)
    #expect(try await courier.run() == .stopped(Problem(kind)))
    let status = try device.store.status()
    #expect(status.waiting == 3 && status.quarantined == 0 && status.lastFailure?.why == kind.rawValue)
  }

  @Test(arguments: ["", "<html>", "{}"])
  func anAnswerThatCannotBeReadIsNone(body: String) async throws {
    let device = try ImaginedHub.device()
    try device.ask(1...2)
    let hub = ImaginedHub { _, _ in HubAnswer(status: 200, body: Array(body.utf8)) }
    var courier = try device.courier(over: hub)
    #expect(try await courier.run() == .later(.init(why: "the answer cannot be read", isReached: true)))
    #expect(try device.store.status().waiting == 2)
  }

  @Test func aLostLineIsTriedLater() async throws {
    let device = try ImaginedHub.device()
    try device.ask(1...120)
    let hub = ImaginedHub { _, number in
      if number == 1 { throw LineFailure(why: "reset", isTimeout: true) }
      return nil
    }
    var courier = try device.courier(over: hub)
    #expect(try await courier.run() == .later(.init(why: "reset", isReached: false, isTimeout: true)))
    // As much as an exchange holds; what had no answer waits.
    let first = try #require(hub.requests.first)
    #expect(first > SyncLimits.operations / 2 && hub.requests.count == 2)
    #expect(try device.store.status().waiting == 120 - first)
    #expect(try await courier.run().isDone)
    // Half after a time-out, twice as much after a success.
    #expect(hub.requests.dropFirst(2) == [SyncLimits.operations / 2, 120 - first - SyncLimits.operations / 2])
    #expect(try device.store.status().waiting == 0)
  }

  @Test func whatTheHubCannotDecideNowWaits() async throws {
    let device = try ImaginedHub.device()
    try device.ask(1...2)
    let hub = ImaginedHub { request, _ in try ImaginedHub.taken(request, .retry) }
    var courier = try device.courier(over: hub)
    #expect(try await courier.run() == .later(.init(why: "the hub asks to wait", isReached: true)))
    #expect(try device.store.status().waiting == 2 && hub.requests == [2])
  }

  @Test func theHubsDateSetsTheClockOnce() async throws {
    let device = try ImaginedHub.device()
    try device.ask(1...1)
    let date = "Mon, 30 Nov 2026 03:15:00 GMT"
    let hub = ImaginedHub { _, number in
      number == 0 ? try ImaginedHub.refusal(Problem(.clockSkew), date: date) : nil
    }
    var courier = try device.courier(over: hub) { HubMoment(unixSeconds: 0) }
    #expect(try await courier.run().isDone)
    #expect(device.events.contains(.clock(offset: 1_796_008_500)) && hub.requests == [1, 1])
    let stubborn = ImaginedHub { _, _ in try ImaginedHub.refusal(Problem(.clockSkew), date: date) }
    try device.ask(2...2)
    var other = try device.courier(over: stubborn)
    #expect(try await other.run() == .later(.init(why: "clock-skew", isReached: true)))
    #expect(stubborn.requests == [1, 1])
    #expect(try device.store.status().waiting == 1)
  }

  /// A bad operation costs at most seven requests more, wherever it lies.
  @Test(arguments: [[1], [37], [64], [1, 64], [5, 6, 40]] as [[UInt8]])
  func badOperationsAreFoundByHalving(bad: [UInt8]) async throws {
    let device = try ImaginedHub.device()
    let requests = try await Self.deliver(on: device, bad: bad)
    let without = try await Self.deliver(on: try ImaginedHub.device(), bad: [])
    #expect(requests > without && requests <= without + 7 * bad.count)
    let status = try device.store.status()
    #expect(status.waiting == 0 && status.quarantined == bad.count)
    for number in UInt8(1)...64 {
      let booking = try device.store.booking(try Device.id(number))
      #expect(booking?.delivery == (bad.contains(number) ? .blocked : .received))
    }
  }

  /// How many requests 64 operations take.
  private static func deliver(on device: Device, bad: [UInt8]) async throws -> Int {
    let ids = try bad.map { try Device.id($0).rawValue }
    let hub = ImaginedHub { request, _ in
      let isBad = request.operations.contains { bytes in
        ids.contains { String(decoding: bytes, as: UTF8.self).contains("\"op_id\":\"\($0)\"") }
      }
      return isBad ? try ImaginedHub.refusal(Problem(.malformed, "no")) : nil
    }
    var courier = try device.courier(over: hub)
    try device.ask(1...64)
    #expect(try await courier.run().isDone)
    return hub.requests.count
  }
}
