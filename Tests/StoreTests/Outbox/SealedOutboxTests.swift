import Booking
import CivilTime
import Foundation
import GRDB
import Gazetteer
import Testing
import Traces

@testable import Store

@Suite struct SealedOutboxTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("outbox.sqlite")
  }

  /// A file as version 0.1 wrote it: three requests, one of them with a long note and one taken back, and a form.
  private func oldFile() throws {
    let old = try #require(Bundle.module.url(forResource: "outbox-1", withExtension: "sqlite", subdirectory: "Cases"))
    try FileManager.default.copyItem(atPath: old.path, toPath: path)
  }

  private static let written = [
    "Nguyễn Seal An", "0912345678", "ăn chay seeded-note", "Lò Thị Seal", "seal@example.vn", "長いメモ", "Taken Back",
    "back@example.vn", "Half Typed",
  ]

  @Test func theOldFileHasAllInClear() throws {
    try oldFile()
    #expect(try Traces.found(Self.written, in: folder.path) == Set(Self.written))
  }

  @Test func whatAnOlderGuideKeptInClearIsSealedWhereItLies() throws {
    try oldFile()
    let store = try OutboxStore(path: path)
    let bookings = try store.bookings()
    let sheets = try store.sheets(of: bookings)
    #expect(bookings.map(\.delivery.rawValue).sorted() == ["queued", "queued", "withdrawn"])
    #expect(bookings.map(\.request.claim.rawValue).sorted() == ["HB-3YE5-CK", "HB-HJW0-9F", "HB-KH39-J7"])
    #expect(bookings.allSatisfy { $0.request.waitsForProvider && $0.request.consent == nil })
    let contacts = Set(sheets.values.map(\.contact))
    #expect(
      contacts == [
        Contact(name: "Nguyễn Seal An", phone: "0912345678", email: nil),
        Contact(name: "Lò Thị Seal", phone: nil, email: "seal@example.vn"),
        Contact(name: "Taken Back", phone: nil, email: "back@example.vn"),
      ])
    let notes = Set(sheets.values.map(\.note))
    #expect(notes == ["", "ăn chay seeded-note", String(repeating: "長いメモ", count: 125)])
    #expect(try store.draft()?.name == "Half Typed" && store.draft()?.from == "5/12/2026")
    #expect(try Traces.found(Self.written, in: folder.path) == [])
    #expect(try OutboxStore(path: path).bookings() == bookings)
  }

  @Test func aDamagedOldRowIsNeitherLostNorGuessed() throws {
    try oldFile()
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE booking SET body = '{\"request\":5}' WHERE claim = 'HB-3YE5-CK'")
    }
    let store = try OutboxStore(path: path)
    #expect(try store.bookings().count == 2 && store.stored().unreadable == ["HB-3YE5-CK"])
    #expect(try store.recovery() == nil)
    let rows = try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM booking WHERE body = '{\"request\":5}'")
    }
    #expect(rows == 1)
  }

  @Test func nothingThatIsTypedIsWrittenInClear() throws {
    let store = try OutboxStore(path: path)
    var draft = try Fixtures.draft(note: "mang theo võng")
    draft.email = "duc@example.vn"
    try store.keepDraft(draft)
    let device = try store.deviceKey()
    let booking = try Fixtures.booking(note: "mang theo võng", key: device.key(for: draft.provider))
    try store.add(booking)
    #expect(try store.sheets(of: [booking])[booking.id]?.note == "mang theo võng")
    let written = ["Nguyễn Văn Đức", "0912 345 678", "0912345678", "duc@example.vn", "mang theo võng"]
    #expect(try Traces.found(written, in: folder.path) == [])
  }

  @Test func whatWaitsIsSealedOnceAKeyIsKnown() throws {
    let store = try OutboxStore(path: path)
    let device = try store.deviceKey()
    let provider = try Fixtures.entryID("hs-ban-men")
    let (waiting, taken) = (
      try Fixtures.booking(1, key: device.key(for: provider)), try Fixtures.booking(2, key: device.key(for: provider))
    )
    for booking in [waiting, taken] { try store.add(booking.applying(.queue, at: Fixtures.moment())) }
    _ = try store.apply(.withdraw, to: taken.id, at: Fixtures.moment())
    try store.sealWaiting(at: Fixtures.moment()) { _ in nil }
    #expect(try store.booking(waiting.id)?.request == waiting.request)
    try store.sealWaiting(at: Fixtures.moment()) { try $0 == provider ? Fixtures.providerKey() : nil }
    let sealed = try OutboxStore(path: path).booking(waiting.id)
    #expect(sealed?.request.contact.keyID == "k-1" && sealed?.delivery == .queued)
    #expect(try store.booking(taken.id)?.request == taken.request)
    // Sealed once: what travels is the same bytes each time.
    try store.sealWaiting(at: Fixtures.moment()) { _ in try Fixtures.providerKey() }
    #expect(try store.booking(waiting.id) == sealed)
  }

  @Test func theKeyIsForItsOwnerAloneAndStaysTheSame() throws {
    let key = try OutboxStore(path: path).deviceKey()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("contact.key"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect((attributes[.size] as? NSNumber)?.intValue == 32)
    #expect(try OutboxStore(path: path).deviceKey() == key)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["contact.key", "outbox.sqlite"])
  }

  @Test func anEmptyOutboxNeedsNoKey() throws {
    _ = try OutboxStore(path: path).bookings()
    #expect(!FileManager.default.fileExists(atPath: folder.file("contact.key")))
  }

  @Test func aDamagedKeyIsNotReplaced() throws {
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: folder.file("contact.key")))
    #expect(throws: DurableDatabaseError.self) { try OutboxStore(path: path).deviceKey() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("contact.key"))) == Data([1, 2, 3]))
  }

  @Test func aFormSealedToALostKeyIsGoneAndNotAnError() throws {
    try OutboxStore(path: path).keepDraft(Fixtures.draft())
    try FileManager.default.removeItem(atPath: folder.file("contact.key"))
    #expect(try OutboxStore(path: path).draft() == nil)
  }

  /// Many guides that start at once have one key.
  @Test func twoGuidesMakeOneKey() async throws {
    let path = path
    let keys = try await withThrowingTaskGroup(of: DeviceKey.self) { group in
      for _ in 0..<8 { group.addTask { try ContactKeyFile(besideOutbox: path).key() } }
      return try await group.reduce(into: Set<DeviceKey>()) { $0.insert($1) }
    }
    #expect(keys.count == 1)
  }
}
