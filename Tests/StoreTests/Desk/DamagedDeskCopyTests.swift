import Booking
import Foundation
import GRDB
import SyncProtocol
import Testing

@testable import Store

/// Damaged files of a desk that are kept, and when they are let go of.
@Suite struct DamagedDeskCopyTests {
  private let desk: AnsweredDesk
  private let named = "desk-damaged-20261130T061500.db"
  /// When it was replaced.
  private let replaced = HubMoment(unixSeconds: 1_796_019_300)
  /// Named by hand, and an outbox's.
  private let others = ["desk-damaged-mine.db", "outbox-damaged-20261130T061500.db"]

  init() throws {
    desk = try AnsweredDesk()
    for name in [named, named + "-journal"] + others { try write(name) }
  }

  private func write(_ name: String) throws {
    try Data("sealed".utf8).write(to: URL(fileURLWithPath: desk.folder.file(name)))
  }

  private func left() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path))
  }

  private func days(_ count: Int) -> HubMoment { replaced.adding(seconds: count * 86_400) }

  private func succeed(at hub: HubMoment?) throws { try desk.store.succeed(offset: nil, hub: hub, at: days(9_999)) }

  @Test func theyGoAfterThirtyDaysOfTheHubsTime() throws {
    let all = try left()
    // Under another name still, it is what was overwritten.
    let other = desk.folder.file("link")
    try FileManager.default.linkItem(atPath: desk.folder.file(named), toPath: other)
    try succeed(at: nil)
    try succeed(at: days(30).adding(seconds: -60))
    #expect(try left() == all.union(["link"]))
    try succeed(at: days(30))
    #expect(try left() == Set(["desk.sqlite", "link"] + others))
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == Data(repeating: 0, count: 6))
  }

  /// The clock of the machine had forgotten the time when it was replaced.
  @Test func oneThatAWrongClockHasNamedIsAsOldAsItIsKnownToBe() throws {
    let (wrong, right) = ("desk-damaged-20200101T000000.db", "desk-damaged-20261201T061500.db")
    try write(wrong)
    try DatabaseQueue(path: desk.path).write {
      try $0.execute(sql: "INSERT INTO recovery VALUES (1, ?, 2, 1)", arguments: [desk.folder.file(wrong)])
    }
    try succeed(at: days(1))
    #expect(try !left().contains(wrong) && left().contains(right))
    #expect(try desk.store.recovery()?.file == desk.folder.file(right))
    try succeed(at: days(30))
    #expect(try left().contains(right))
    try succeed(at: days(31))
    #expect(try left() == Set(["desk.sqlite"] + others) && desk.store.recovery() == nil)
  }
}
