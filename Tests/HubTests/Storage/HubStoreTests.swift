import Booking
import Foundation
import Gazetteer
import Hub
import SyncProtocol
import Testing

@Suite struct HubStoreTests {
  @Test(arguments: StoreKind.allCases) func aFileKeepsItsHistory(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    _ = try place.store.commit([try Samples.intake(try Samples.request(1))])
    let epoch = try place.store.epoch()
    let other = try #require(Epoch(random: [UInt8](repeating: 9, count: 16)))
    let again = try place.again(other)
    #expect(try again.epoch() == epoch)
    #expect(try again.booking(try Samples.booking(1)) == place.store.booking(try Samples.booking(1)))
    #expect(try again.booking(try Samples.booking(1))?.enquiry == Samples.enquiry())
  }

  @Test(arguments: StoreKind.allCases) func theFeedTellsEveryChangeInOrder(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    _ = try store.commit(try (1...7).map { try Samples.intake(try Samples.request(UInt8($0))) })
    _ = try store.commit([try Samples.intake(try Samples.request(8), from: 2)])
    var cursor = 0
    var seen: [Int] = []
    while true {
      let feed = try store.feed(for: try Samples.device(), after: cursor, limit: 3)
      seen += try feed.changes.map(\.sequence)
      cursor = feed.cursor
      if !feed.more { break }
    }
    #expect(seen == Array(1...7))
    #expect(try store.feed(for: try Samples.device(2), after: 0, limit: 3).changes.map(\.sequence) == [8])
  }

  @Test(arguments: StoreKind.allCases) func aDeviceThatIsEnrolledAgainLearnsOfItsBookings(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let intake = try Samples.intake(try Samples.request(1))
    _ = try place.store.commit([intake])
    #expect(try place.store.commit([try Samples.intake(try Samples.request(1), from: 2)]).first?.code == .duplicate)
    let feed = try place.store.feed(for: try Samples.device(2), after: 0, limit: 10)
    #expect(try feed.changes.map(\.booking) == [try Samples.booking(1)])
  }

  @Test(arguments: StoreKind.allCases) func answersCountOnceAndReachTheFeed(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    let member = try StoreFolder.member()
    _ = try store.commit([try Samples.intake(try Samples.request(1))])
    let id = try Samples.booking(1)
    #expect(
      try store.answer(.confirm(note: "Mời vào"), to: id, seen: 1, by: member.id, at: Samples.now, under: nil).revision
        == 2)
    #expect(throws: Problem.self) {
      try store.answer(.confirm(note: ""), to: id, seen: 1, by: member.id, at: Samples.now, under: nil)
    }
    let change = try store.feed(for: try Samples.device(), after: 1, limit: 10).changes
    #expect(change.map(\.status) == [.confirmed] && change.first?.reason == "Mời vào")
    let provider = try #require(EntryID(rawValue: Samples.provider))
    #expect(try store.bookings(of: provider, status: [.confirmed], after: nil, limit: 5).map(\.id) == [id])
    #expect(try store.bookings(of: provider, status: [.pending], after: nil, limit: 5).isEmpty)
  }

  @Test(arguments: StoreKind.allCases) func timeEndsAndForgets(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    _ = try store.commit([try Samples.intake(try Samples.request(1))])
    let end = Samples.now.adding(seconds: 86_400)
    #expect(try store.expire(at: end.adding(seconds: -1)) == 0)
    #expect(try store.expire(at: end) == 1)
    #expect(try store.expire(at: end) == 0)
    #expect(try store.purge(at: end.adding(seconds: 7 * 86_400 - 1)) == 0)
    #expect(try store.purge(at: end.adding(seconds: 7 * 86_400)) == 1)
    let booking = try store.booking(try Samples.booking(1))
    #expect(booking?.enquiry == nil && booking?.status == .expired)
    // The tombstone still knows the operation.
    #expect(try store.commit([try Samples.intake(try Samples.request(1))]).first?.code == .duplicate)
  }

  @Test(arguments: StoreKind.allCases) func aCodeLetsOneKeyIn(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    let store = place.store
    let code = try #require(EnrolmentCode(random: [UInt8](repeating: 17, count: 10)))
    #expect(EnrolmentCode(typed: " " + code.text.lowercased().replacingOccurrences(of: "-", with: "") + " ") == code)
    let end = Samples.now.adding(seconds: EnrolmentCode.lifetime)
    try store.offer(.init(digest: code.digest, role: .kiosk, site: "A1", expiresAt: end))
    let request = EnrolmentRequest(code: code, publicKey: [UInt8](repeating: 6, count: 32))
    let device = try store.enrol(request, as: try Samples.device(1), at: Samples.now)
    #expect(device.role == .kiosk && device.site == "A1")
    #expect(try store.enrol(request, as: try Samples.device(2), at: Samples.now) == device)
    #expect(throws: Problem.self) {
      let other = EnrolmentRequest(code: code, publicKey: [UInt8](repeating: 7, count: 32))
      _ = try store.enrol(other, as: try Samples.device(3), at: Samples.now)
    }
    #expect(throws: Problem.self) { try store.enrol(request, as: try Samples.device(1), at: end) }
    try store.revoke(device.id, at: Samples.now, by: "test")
    #expect(try store.device(device.id)?.revokedAt == Samples.now)
    #expect(throws: Problem.self) { try store.revoke(try Samples.device(9), at: Samples.now, by: "test") }
  }

  @Test(arguments: StoreKind.allCases) func aRecordThatIsAlteredBreaksTheChain(in kind: StoreKind) throws {
    let place = try StorePlace(kind)
    _ = try place.store.commit(try (1...5).map { try Samples.intake(try Samples.request(UInt8($0))) })
    #expect(try place.store.auditHead().broken == nil)
    try place.execute("UPDATE audit SET subject = 'x' WHERE n = 3")
    #expect(try place.store.auditHead().broken == 3)
  }
}
