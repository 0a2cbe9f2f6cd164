import Booking
import Hub
import SyncProtocol
import Testing

@Suite struct CloneTests {
  /// One operation of device 1 in one of its incarnations, so many hours later.
  private func send(_ number: UInt8, as incarnation: UInt8, hours: Int, to store: SQLiteHubStore) throws {
    let made = try #require(Incarnation(random: [UInt8](repeating: incarnation, count: 16)))
    let moment = Samples.now.adding(seconds: hours * 3_600)
    _ = try store.commit([
      try Intake(
        WireJSON.bytes(try Samples.request(number)), from: try Samples.device(), made, at: moment)
    ])
  }

  @Test func twoIncarnationsOfAKeyInADayAreToldOnce() throws {
    let folder = try StoreFolder()
    try send(1, as: 1, hours: 0, to: folder.store)
    try send(2, as: 1, hours: 2, to: folder.store)
    #expect(try folder.store.auditRecords("clone").isEmpty)
    for hour in 3...8 { try send(UInt8(hour), as: UInt8(hour % 2 + 1), hours: hour, to: folder.store) }
    let records = try folder.store.auditRecords("clone")
    let device = try Samples.device().rawValue
    #expect(records.map(\.subject) == [device])
    #expect(records.first?.detail == "2 incarnations within a day")
    #expect(try folder.store.auditHead().broken == nil)
    #expect(try folder.store.auditRecords(nil).count > 8)
  }

  @Test func aDeviceThatWasMadeAnewIsNoClone() throws {
    let folder = try StoreFolder()
    try send(1, as: 1, hours: 0, to: folder.store)
    try send(2, as: 2, hours: 26, to: folder.store)
    #expect(try folder.store.auditRecords("clone").isEmpty)
  }

  @Test func nothingIsLostByIt() throws {
    let folder = try StoreFolder()
    for number in UInt8(1)...6 { try send(number, as: number % 2, hours: 0, to: folder.store) }
    #expect(try folder.store.lastChange() == 6)
  }
}
