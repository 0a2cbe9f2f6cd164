import Booking
import Hub
import SyncProtocol
import Testing

@Suite struct QuotaTests {
  /// Device 1, with a key of its own.
  private func enrol(_ role: Device.Role, in store: SQLiteHubStore) throws {
    let code = try #require(EnrolmentCode(random: [UInt8](repeating: 17, count: 10)))
    try store.offer(.init(digest: code.digest, role: role, site: "", expiresAt: Samples.now.adding(seconds: 900)))
    _ = try store.enrol(
      EnrolmentRequest(code: code, publicKey: [UInt8](repeating: 6, count: 32)), as: try Samples.device(),
      at: Samples.now)
  }

  private func ask(
    _ number: UInt8, of store: SQLiteHubStore, at moment: HubMoment = Samples.now
  ) throws -> OperationResult {
    let request = try Samples.request(number, answerBy: moment.adding(seconds: 86_400 * 3))
    return try #require(try store.commit([try Samples.intake(request, at: moment)]).first)
  }

  private func decline(_ number: UInt8, in store: SQLiteHubStore) throws {
    _ = try store.answer(
      .decline(reason: "full"), to: try Samples.booking(number), seen: 1, by: try StoreFolder.member().id,
      at: Samples.now, under: nil)
  }

  @Test func theEleventhOpenRequestOfATravellerWaits() throws {
    let store = try StoreFolder()
    try enrol(.traveller, in: store.store)
    for number in UInt8(1)...10 { #expect(try ask(number, of: store.store).code == .applied) }
    for _ in 0..<2 {
      let result = try ask(11, of: store.store)
      #expect(result.code == .retry && result.problem?.kind == .rateLimited && result.status == nil)
    }
    #expect(try store.store.lastChange() == 10)
    #expect(try store.store.booking(try Samples.booking(11)) == nil)
    // What is no new request is never held up.
    #expect(try ask(3, of: store.store).code == .duplicate)
    let cancel = try Samples.operation(.cancel(reason: ""), on: 3, serial: 1)
    #expect(try store.store.commit([try Samples.intake(cancel)]).first?.code == .applied)
    #expect(try ask(11, of: store.store).code == .applied)
    #expect(try ask(12, of: store.store).code == .retry)
  }

  @Test func aTravellerHasTwentyADay() throws {
    let store = try StoreFolder()
    try enrol(.traveller, in: store.store)
    for number in UInt8(1)...20 {
      #expect(try ask(number, of: store.store).code == .applied)
      try decline(number, in: store.store)
    }
    #expect(try ask(21, of: store.store).code == .retry)
    #expect(try ask(21, of: store.store, at: Samples.now.adding(seconds: 86_399)).code == .retry)
    #expect(try ask(21, of: store.store, at: Samples.now.adding(seconds: 86_400)).code == .applied)
  }

  @Test func aKioskHasTwoHundredAnHour() throws {
    let store = try StoreFolder()
    try enrol(.kiosk, in: store.store)
    let group = try (UInt8(1)...201).map { try Samples.intake(try Samples.request($0)) }
    let codes = try store.store.commit(group).map(\.code)
    #expect(codes == Array(repeating: .applied, count: 200) + [.retry])
    #expect(try ask(202, of: store.store, at: Samples.now.adding(seconds: 3_599)).code == .retry)
    #expect(try ask(202, of: store.store, at: Samples.now.adding(seconds: 3_600)).code == .applied)
  }

  @Test func whoMeasuresIsNotHeldUp() throws {
    let folder = try StoreFolder()
    let epoch = try folder.store.epoch()
    let store = try SQLiteHubStore(path: folder.path + "/other.sqlite", newEpoch: epoch, quotas: .none)
    try store.add(try StoreFolder.member(), at: Samples.now, by: "test")
    try enrol(.traveller, in: store)
    for number in UInt8(1)...11 { #expect(try ask(number, of: store).code == .applied) }
  }
}
