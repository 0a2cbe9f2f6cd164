import Booking
import Hub
import SyncProtocol
import Testing

/// At the limit, one beyond it, and after the hub was started again.
@Suite struct TriesTests {
  /// As a hub that starts again opens it.
  private func again(_ folder: StoreFolder) throws -> SQLiteHubStore {
    try SQLiteHubStore(path: folder.path + "/hub.sqlite", newEpoch: try folder.store.epoch())
  }

  @Test func fiveTriesInAQuarterOfAnHour() throws {
    let folder = try StoreFolder()
    for _ in 0..<5 { #expect(try folder.store.mayTry(["r:1", "a:1"], at: Samples.now)) }
    #expect(try !folder.store.mayTry(["r:1"], at: Samples.now))
    let after = try again(folder)
    #expect(try !after.mayTry(["r:1"], at: Samples.now.adding(seconds: 899)))
    #expect(try !after.mayTry(["r:2", "a:1"], at: Samples.now))
    #expect(try after.mayTry(["r:2", "a:2"], at: Samples.now))
    #expect(try after.mayTry(["r:1", "a:1"], at: Samples.now.adding(seconds: 900)))
  }

  @Test func aRightOneIsTakenBack() throws {
    let folder = try StoreFolder()
    for _ in 0..<20 {
      #expect(try folder.store.mayTry(["r:1", "a:1"], at: Samples.now))
      try folder.store.takeBack(["r:1", "a:1"])
    }
    for _ in 0..<5 { #expect(try folder.store.mayTry(["r:1"], at: Samples.now)) }
    #expect(try !folder.store.mayTry(["r:1"], at: Samples.now))
  }

  @Test(arguments: [(4, true), (5, false)])
  func wrongTriesBurnACode(wrong: Int, isGood: Bool) throws {
    let folder = try StoreFolder()
    let code = try #require(EnrolmentCode(random: [UInt8](repeating: 17, count: 10)))
    let other = try #require(EnrolmentCode(random: [UInt8](repeating: 18, count: 10)))
    let end = Samples.now.adding(seconds: EnrolmentCode.lifetime)
    for code in [code, other] {
      try folder.store.offer(.init(digest: code.digest, role: .kiosk, site: "", expiresAt: end))
    }
    func enrol(_ code: EnrolmentCode, _ key: UInt8, in store: SQLiteHubStore) throws -> Device {
      let request = EnrolmentRequest(code: code, publicKey: [UInt8](repeating: key, count: 32))
      return try store.enrol(request, as: try Samples.device(key), at: Samples.now)
    }
    for number in 0..<wrong {
      let guess = try #require(EnrolmentCode(typed: "\(code.text.prefix(6))0000\(number)"))
      #expect(throws: Problem(.forbidden, "no code that can be used")) { try enrol(guess, 1, in: folder.store) }
    }
    let after = try again(folder)
    if isGood {
      #expect(try enrol(code, 1, in: after).role == .kiosk)
    } else {
      #expect(throws: Problem.self) { try enrol(code, 1, in: after) }
    }
    #expect(try enrol(other, 2, in: after).role == .kiosk)
  }
}
