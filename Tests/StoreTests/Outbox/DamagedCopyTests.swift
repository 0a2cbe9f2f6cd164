import Booking
import CivilTime
import Foundation
import GRDB
import Store
import SyncProtocol
import Testing

/// Damaged files that are kept, and when they are let go of.
@Suite struct DamagedCopyTests {
  private let outbox: EnrolledOutbox
  private var store: OutboxStore { outbox.store }
  private let names = ["outbox-damaged-20261130T061500.db", "outbox-damaged-20261201T061500-2.db"]
  /// Named by hand.
  private let theirs = ["outbox-damaged-mine.db", "outbox-damaged-20261130T061500-mine.db"]
  /// When the first was replaced.
  private let replaced = HubMoment(unixSeconds: 1_796_019_300).inVietNam

  init() throws {
    outbox = try EnrolledOutbox()
    for name in names + [names[0] + "-journal"] + theirs { try write(name) }
  }

  private func write(_ name: String) throws {
    try Data("sealed".utf8).write(to: URL(fileURLWithPath: outbox.folder.file(name)))
  }

  private func left() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: outbox.folder.path))
  }

  private func days(_ count: Int) -> CivilDateTime { replaced.adding(minutes: count * 1_440) }

  /// As long as contact details, from when it was replaced.
  @Test func aKioskLetsGoOfThemAfterAWeek() throws {
    let all = try left()
    #expect(try store.purge(.kiosk, at: days(7).adding(minutes: -1)).isEmpty)
    #expect(try store.purge(.kiosk, at: days(7), isTrial: true) == Purged(damagedFiles: [names[0]]))
    #expect(try left() == all, "a trial takes nothing")
    // Under another name still, as after a replacement that was interrupted, it is what was overwritten.
    let other = outbox.folder.file("link")
    try FileManager.default.linkItem(atPath: outbox.folder.file(names[0]), toPath: other)
    #expect(try store.purge(.kiosk, at: days(7)) == Purged(damagedFiles: [names[0]]))
    #expect(try left() == all.subtracting([names[0], names[0] + "-journal"]).union(["link"]))
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == Data(repeating: 0, count: 6))
    #expect(try store.purge(.kiosk, at: days(8)) == Purged(damagedFiles: [names[1]]))
    #expect(try left() == Set(["outbox.sqlite", "link"] + theirs))
  }

  private func decline(_ number: UInt8) throws {
    let batch = try store.batch(maxOperations: 1, maxBytes: 99_999, at: outbox.now)
    let changes = [try Queued.change(Int(number), of: number, .declined)]
    _ = try store.settle(
      batch, try Queued.response(batch, [.applied], cursor: Int(number), changes: changes), offset: 0, at: outbox.now)
  }

  /// - Parameter damaged: How many requests could not be saved from the first.
  private func tell(damaged: Int) throws {
    try outbox.change(
      "INSERT OR REPLACE INTO recovery VALUES (1, ?, 2, ?)", [outbox.folder.file(names[0]), damaged])
  }

  /// Only one of which it is told that all was saved: the others may hold the only copy of a request.
  @Test func theOwnersWordTakesWhatIsSpareWithTheLastRequest() throws {
    try tell(damaged: 0)
    try outbox.add(1...2)
    try decline(1)
    #expect(try store.purge(.personal, at: days(400)).isEmpty)
    #expect(try store.purge(.allDone, at: days(400)) == Purged(bookings: [Queued.id(1)]))
    try decline(2)
    try tell(damaged: 1)
    #expect(try store.purge(.allDone, at: days(400), isTrial: true) == Purged(bookings: [Queued.id(2)]))
    try tell(damaged: 0)
    let wanted = try Purged(bookings: [Queued.id(2)], damagedFiles: [names[0]])
    #expect(try store.purge(.allDone, at: days(400), isTrial: true) == wanted)
    #expect(try store.purge(.allDone, at: days(400)) == wanted)
    #expect(try left() == Set(["outbox.sqlite", names[1]] + theirs))
  }

  /// The file in use has a second name where its replacement was interrupted.
  @Test func theFileInUseStays() throws {
    try outbox.add(1...1)
    let copy = outbox.folder.file("outbox-damaged-20261130T061500-3.db")
    try FileManager.default.linkItem(atPath: outbox.path, toPath: copy)
    for isTrial in [true, false] {
      #expect(try store.purge(.kiosk, at: days(400), isTrial: isTrial).damagedFiles == names)
    }
    #expect(try OutboxStore(path: outbox.path).bookings().count == 1)
  }

  /// Something else may stand under such a name, or lead out of the folder.
  @Test func oneThatCannotBeOverwrittenKeepsNoOther() throws {
    let folder = outbox.folder
    try FileManager.default.createDirectory(
      atPath: folder.file("outbox-damaged-20261130T061400.db"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("outbox-damaged-20261130T061401.db"), withDestinationPath: folder.file(theirs[0]))
    #expect(try store.purge(.kiosk, at: days(400)).damagedFiles == names)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file(theirs[0]))) == Data("sealed".utf8))
  }

  /// The clock of the device had forgotten the time when it was replaced.
  @Test func oneThatAWrongClockHasNamedIsAsOldAsItIsKnownToBe() throws {
    let (wrong, right) = ("outbox-damaged-20200101T000000.db", "outbox-damaged-20261130T061500-2.db")
    for name in [wrong, wrong + "-journal"] { try write(name) }
    try outbox.change("INSERT INTO recovery VALUES (1, ?, 2, 1)", [outbox.folder.file(wrong)])
    #expect(try store.purge(.kiosk, at: days(-2_000)).isEmpty && left().contains(wrong))
    #expect(try store.purge(.kiosk, at: replaced).isEmpty)
    #expect(try !left().contains(wrong) && left().isSuperset(of: [right, right + "-journal"]))
    #expect(try store.recovery()?.file == outbox.folder.file(right))
    #expect(try store.purge(.kiosk, at: days(7)) == Purged(damagedFiles: [right, names[0]]))
  }
}
