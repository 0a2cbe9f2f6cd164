import Booking
import Courier
import HubAnswers
import Store
import SyncProtocol
import Testing

@Suite struct DeskListeningTests {
  private func statuses(_ desk: ImaginedDesk) throws -> [BusinessStatus] {
    try desk.store.requests().map(\.document).sorted { $0.booking.rawValue < $1.booking.rawValue }.map(\.status)
  }

  @Test func requestsComePageByPage() async throws {
    let desk = try ImaginedDesk()
    let all = try (1...5).map { try OperatorDocuments.document($0) }
    desk.answering { request, _ in
      let last = request.target.split(separator: "=").dropFirst().first.map(String.init) ?? ""
      let rest = all.filter { $0.booking.rawValue > last }
      return HubAnswer(
        status: 200, body: WireJSON.bytes(BookingList(requests: Array(rest.prefix(2)), more: rest.count > 2)))
    }
    #expect(try await desk.run().isDone)
    #expect(try desk.store.requests().map(\.document) == all)
    #expect(desk.requests.count == 3 && desk.requests[1].hasSuffix("?after=\(all[1].booking)"))
  }

  /// A hub that does not know pages tells the first again and again.
  @Test(arguments: [0, 1, 2])
  func aListThatDoesNotGoOnEnds(count: Int) async throws {
    let desk = try ImaginedDesk()
    let page = try (0..<count).map { try OperatorDocuments.document(UInt8($0)) }
    desk.answering { _, _ in HubAnswer(status: 200, body: WireJSON.bytes(BookingList(requests: page, more: true))) }
    #expect(try await desk.run() == .later(.init(why: "the answer does not fit the question", isReached: true)))
    #expect(desk.requests.count <= 2)
  }

  /// What is over stands in no list: each is asked for by itself.
  @Test func whatBecameOfThoseThatAreGoneIsHeard() async throws {
    let desk = try ImaginedDesk(try (1...4).map { try OperatorDocuments.document($0) })
    #expect(try await desk.run().isDone)
    desk.have([
      try OperatorDocuments.document(1), try OperatorDocuments.document(2, revision: 2, .cancelled),
      try OperatorDocuments.document(3, revision: 4, .expired),
    ])
    #expect(try await desk.run().isDone)
    #expect(try statuses(desk) == [.pending, .cancelled, .expired, .pending])
    // The hub does not have it: it is asked again, the others are not.
    #expect(try desk.store.request(OperatorDocuments.booking(4))?.isMissing == true)
    let asked = desk.requests.count
    #expect(try await desk.run().isDone)
    #expect(desk.requests.count == asked + 2)
  }

  /// A hub that was put up from a backup has an older state, and that holds.
  @Test func theHubsWordCountsAlsoWhereItIsOlder() async throws {
    let desk = try ImaginedDesk([try OperatorDocuments.document(1, revision: 2, .confirmed)])
    #expect(try await desk.run().isDone)
    desk.have([try OperatorDocuments.document(1)])
    #expect(try await desk.run().isDone)
    #expect(try statuses(desk) == [.pending])
  }

  @Test func anotherBookingThanWasAskedForIsNoAnswer() async throws {
    let desk = try ImaginedDesk([try OperatorDocuments.document(1)])
    #expect(try await desk.run().isDone)
    _ = try desk.store.answer(.confirm(note: ""), OperatorDocuments.booking(1), seen: 1, at: OperatorDocuments.now)
    let other = try OperatorDocuments.document(2, revision: 2, .confirmed)
    desk.answering { request, _ in
      request.method == .post ? HubAnswer(status: 200, body: WireJSON.bytes(other)) : nil
    }
    #expect(try await desk.run() == .later(.init(why: "the answer does not fit the question", isReached: true)))
    #expect(try desk.store.request(OperatorDocuments.booking(1))?.waits == true)
  }

  /// A key of the hub's keepers, say.
  @Test func whoMayNotSeeTheListStops() async throws {
    let desk = try ImaginedDesk()
    desk.answering { _, _ in try ImaginedHub.refusal(Problem(.forbidden)) }
    #expect(try await desk.run() == .stopped(Problem(.forbidden)))
  }
}
