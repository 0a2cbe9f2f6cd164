#if PostgreSQL
  import Booking
  import Foundation
  import Gazetteer
  import Hub
  import SyncProtocol
  import Testing

  @Suite struct StoreMoveTests {
    @Test func theHistoryGoesOnOnTheServer() throws {
      let folder = try StoreFolder()
      let file = folder.store
      _ = try file.commit(try (1...200).map { try Samples.intake(try Samples.request(UInt8($0))) })
      let member = try StoreFolder.member()
      _ = try file.answer(
        .decline(reason: "Hết chỗ"), to: try Samples.booking(9), seen: 1, by: member.id, at: Samples.now, under: nil)
      let code = try #require(EnrolmentCode(random: [UInt8](repeating: 17, count: 10)))
      try file.offer(
        .init(digest: code.digest, role: .kiosk, site: "A1", expiresAt: Samples.now.adding(seconds: 900)))
      let device = try file.enrol(
        EnrolmentRequest(code: code, publicKey: [UInt8](repeating: 6, count: 32)), as: try Samples.device(7),
        at: Samples.now)

      let cluster = try PostgreSQLCluster.shared.get()
      let address = cluster.address(try cluster.makeDatabase())
      let other = try #require(Epoch(random: [UInt8](repeating: 9, count: 16)))
      let server = try PostgreSQLHubStore(address: address, newEpoch: other)
      let tables = try StoreMove(from: file, to: server).run()
      #expect(tables.map(\.rows) == [1, 200, 200, 201, 1, 1, 1, 0, 1, 203])
      let after = try PostgreSQLHubStore(address: address, newEpoch: other)
      #expect(try after.epoch() == file.epoch())
      #expect(try after.auditHead() == file.auditHead())
      #expect(try after.device(device.id) == device)
      let provider = try #require(EntryID(rawValue: Samples.provider))
      let all = Set(BusinessStatus.allCases)
      #expect(
        try after.bookings(of: provider, status: all, after: nil, limit: 500)
          == file.bookings(of: provider, status: all, after: nil, limit: 500))
      let feed = try after.feed(for: try Samples.device(), after: 0, limit: 500)
      #expect(try feed == file.feed(for: try Samples.device(), after: 0, limit: 500))
      // It goes on where it was.
      let more = [try Samples.intake(try Samples.request(9)), try Samples.intake(try Samples.request(201))]
      #expect(try after.commit(more).map(\.code) == [.duplicate, .applied])
      #expect(try after.lastChange() == 202)
      // What holds a history takes no other.
      #expect(throws: Problem.self) { try StoreMove(from: file, to: server).run() }
      #expect(try after.auditHead().broken == nil)
    }
  }
#endif
