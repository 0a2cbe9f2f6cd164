import Booking
import Hub
import Logging
import SyncProtocol
import Testing

@Suite struct HousekeepingTests {
  @Test func allThatIsDueIsDoneAtOnce() throws {
    let folder = try StoreFolder()
    _ = try folder.store.commit(try (1...200).map { try Samples.intake(try Samples.request(UInt8($0))) })
    func keep(_ moment: HubMoment) {
      Housekeeping(
        store: folder.store,
        world: .init(now: { moment }, random: { _ in [] }, room: { DiskRoom(free: 0, whole: 0) }),
        logger: Logger(label: "test")
      ).once()
    }
    keep(Samples.now)
    #expect(try folder.store.booking(try Samples.booking(200))?.status == .pending)
    let end = Samples.now.adding(seconds: 86_400)
    keep(end)
    for number in [UInt8(1), 200] {
      #expect(try folder.store.booking(try Samples.booking(number))?.status == .expired)
    }
    keep(end.adding(seconds: 7 * 86_400))
    #expect(try folder.store.booking(try Samples.booking(200))?.enquiry == nil)
  }
}
