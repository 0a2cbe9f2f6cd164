import Booking
import Foundation
import GRDB
import SeededRandomness
import SyncProtocol
import Testing

@testable import Store

/// A desk's file that its disk has damaged.
@Suite struct DeskRecoveryTests {
  private let desk: AnsweredDesk
  private let before: [DeskAnswer]

  init() throws {
    desk = try AnsweredDesk()
    before = try desk.store.waiting().answers
  }

  private func opened() throws -> DeskStore { try DeskStore(folder: desk.folder.path) }

  enum Hit: String, CaseIterable, Sendable { case noDatabase, wordOfTheSchema, sizeOfPages }

  private func hit(_ hit: Hit, _ bytes: inout [UInt8]) {
    switch hit {
    case .noDatabase: bytes[3] ^= 1
    case .sizeOfPages: bytes[16] = 0
    case .wordOfTheSchema:
      let place = Data(bytes).range(of: Data("made_at INTEGER".utf8))?.lowerBound ?? 0
      bytes[place] ^= 1
    }
  }

  @Test(arguments: Hit.allCases) func allIsSavedWhereNoRowIsHit(what: Hit) throws {
    let (requests, membership) = (try desk.store.requests(), try desk.store.membership())
    var damaged = try desk.bytes()
    hit(what, &damaged)
    try desk.write(damaged)
    let store = try opened()
    let recovery = try #require(try store.recovery(), "\(what)")
    #expect(recovery.saved == 30 && recovery.damaged == 0)
    #expect(try before.count == 22 && store.waiting().answers == before && store.requests() == requests)
    #expect(try membership != nil && store.membership() == membership)
    #expect(try store.lastHubTime() == AnsweredDesk.now && store.status().lastSuccess == AnsweredDesk.now)
    #expect(try Data(contentsOf: URL(fileURLWithPath: recovery.file)) == Data(damaged), "kept byte for byte")
    #expect(recovery.file.hasPrefix(desk.folder.file("desk-damaged-")))
    // Once: the next one finds all well.
    #expect(try opened().recovery() == recovery)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(names.count == 2, "\(names)")
  }

  /// One to three stretches of the file become noise, wherever they lie.
  @Test func noiseAltersNoAnswerThatIsSent() throws {
    let whole = try desk.bytes()
    var (aside, lost) = (0, 0)
    for seed in UInt64(0)..<60 {
      var random = SplitMix64(seed: seed)
      var (damaged, hit) = (whole, Set<Int>())
      for _ in 0...random.next(3) {
        let start = random.next(whole.count)
        for index in start..<min(whole.count, start + 1 + random.next(random.pick([8, 600, 6_000]))) {
          damaged[index] = UInt8(truncatingIfNeeded: random.next(256))
          hit.insert(index / 4_096)
        }
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path) {
        try FileManager.default.removeItem(atPath: desk.folder.file(name))
      }
      try Data(damaged).write(to: URL(fileURLWithPath: desk.path))
      let found = try judge(seed, whole, hit: hit)
      aside += found.aside
      lost += found.lost
    }
    #expect(aside > 0 && lost > 0, "too little noise to show anything")
  }

  /// - Parameter hit: Pages that are not as they were; the first is 0.
  private func judge(_ seed: UInt64, _ whole: [UInt8], hit: Set<Int>) throws -> (aside: Int, lost: Int) {
    let store = try opened()
    let after = try store.waiting().answers
    let digests = after.map(\.digest)
    #expect(Set(digests).count == digests.count, "\(seed): one is there twice")
    #expect(Set(digests).isSubset(of: before.map(\.digest)), "\(seed): one is altered")
    var (aside, lost) = (0, 0)
    for answer in before where !digests.contains(answer.digest) {
      #expect(try hit.contains(desk.place(of: answer, in: whole) / 4_096), "\(seed): its page is whole")
      if try desk.standing(of: answer).contains(AnsweredDesk.setAside) { aside += 1 } else { lost += 1 }
    }
    if lost > 0 { #expect(try #require(try store.recovery()).damaged >= lost, "\(seed)") }
    #expect(try opened().waiting().answers == after, "\(seed)")
    return (aside, lost)
  }

  /// Whether it is seen as it is sent or as a new file is filled.
  @Test(arguments: [true, false]) func anAlteredAnswerIsSetAside(isFileDamaged: Bool) throws {
    let altered = before[2]
    var damaged = try desk.bytes()
    damaged[try desk.place(of: altered, in: damaged) + 12] ^= 1
    if isFileDamaged { hit(.noDatabase, &damaged) }
    try desk.write(damaged)
    let store = try opened()
    #expect(try store.waiting().answers == before.filter { $0.key != altered.key })
    guard case .refused(let problem)? = try store.request(altered.booking)?.answer?.state else {
      Issue.record("it is not refused")
      return
    }
    #expect(problem.name == Standing.damaged)
    #expect(try store.recovery()?.damaged == (isFileDamaged ? 1 : nil))
  }

  private func hitState(_ state: String, of answer: DeskAnswer, _ bytes: inout [UInt8]) throws {
    let body = try desk.place(of: answer, in: bytes)
    let row = body..<min(bytes.count, body + answer.body.count + 64)
    bytes[try #require(Data(bytes).range(of: Data(state.utf8), in: row)).lowerBound] ^= 1
  }

  /// It may be one that the hub has, who tells copies apart.
  @Test func oneWhoseStateIsDamagedWaits() throws {
    var damaged = try desk.bytes()
    try hitState("waiting", of: before[4], &damaged)
    try desk.write(damaged)
    #expect(try opened().waiting().answers == before)
    #expect(try opened().recovery()?.damaged == 0)
  }

  /// The hub has taken an alternative, and a refusal after it waits.
  @Test func ofTwoToOneRequestTheLaterOneWaits() throws {
    let id = try Queued.id(30)
    _ = try desk.store.answer(.offer(Queued.offer()), id, seen: 1, at: AnsweredDesk.now)
    let first = try #require(try desk.store.waiting().answers.last)
    try desk.store.settle(first, told: AnsweredDesk.document(30, .offered, revision: 2))
    _ = try desk.store.answer(.decline(reason: "full after all"), id, seen: 2, at: AnsweredDesk.now)
    let all = try desk.store.waiting().answers
    var damaged = try desk.bytes()
    try hitState("told", of: first, &damaged)
    try desk.write(damaged)
    #expect(try opened().waiting().answers == all)
    #expect(try desk.standing(of: first) == [AnsweredDesk.setAside, "waiting"])
  }

  /// Damage that shows while the file is open: the call goes through, on the new file, and so do those of others.
  @Test func whoeverHasItOpenGoesOnWithTheNewFile() throws {
    let (first, other) = (try opened(), try opened())
    let requests = try other.requests()
    // Another process writes, so that what both have read counts no more, and then the disk fails.
    try DatabaseQueue(path: desk.path).write { try $0.execute(sql: "UPDATE membership SET hub_time_offset = 8") }
    var damaged = try desk.bytes()
    hit(.noDatabase, &damaged)
    try desk.write(damaged)
    #expect(try first.requests() == requests)
    #expect(try #require(try first.recovery()).damaged == 0)
    let late = try other.answer(.confirm(note: "late"), Queued.id(30), seen: 1, at: AnsweredDesk.now)
    #expect(try first.waiting().answers == before + [#require(late.answer)])
    #expect(try first.membership()?.offset == 8)
  }

  @Test func aFileThatLostAllOfItIsNoticed() throws {
    try DeskKeyFolder(path: desk.folder.path).make()
    try Data().write(to: URL(fileURLWithPath: desk.path))
    let store = try opened()
    #expect(try store.recovery()?.saved == 0 && store.membership() == nil)
  }
}
