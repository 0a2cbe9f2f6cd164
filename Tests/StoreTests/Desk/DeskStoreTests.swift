import Booking
import CivilTime
import Foundation
import HubAnswers
import Store
import SyncProtocol
import Testing

@Suite struct DeskStoreTests {
  private let folder: TemporaryFolder
  private let now = OperatorDocuments.now

  init() throws { folder = try TemporaryFolder() }

  private func desk() throws -> DeskStore { try DeskStore(folder: folder.path) }

  private func desk(_ documents: BookingDocument...) throws -> DeskStore {
    let desk = try desk()
    #expect(try desk.hear(documents) == documents.count)
    try desk.show(desk.requests())
    return desk
  }

  /// - Parameter days: After the day that was asked for, which is the fifth from now.
  private func offer(hours: Int, from days: Int = 0) throws -> OperatorAnswer {
    let (enquiry, name) = (try OperatorDocuments.document(1).enquiry, OfferID(random: [UInt8](repeating: 9, count: 8)))
    let asked = try #require(enquiry)
    return .offer(
      Offer(
        id: try #require(name), from: asked.from.adding(days: days), until: asked.until, units: asked.units,
        amount: 400_000, note: "",
        offerUntil: now.adding(seconds: hours * 3_600)))
  }

  @Test func anAnswerIsThereAfterTheProgramHasEnded() throws {
    let id = try OperatorDocuments.booking(1)
    let kept = try desk(try OperatorDocuments.document(1)).answer(.confirm(note: "Hẹn gặp"), id, at: now)
    #expect(kept.waits && kept.urgency == .offered)
    let again = try desk()
    #expect(try again.request(id) == kept)
    let waiting = try again.waiting().answers
    #expect(waiting.count == 1 && waiting[0].revision == 1 && waiting[0].step == .confirm)
    #expect(try waiting[0].answer == .confirm(note: "Hẹn gặp"))
    #expect(try again.status().waiting == 1 && again.status().unanswered == 0)
  }

  @Test func oneAnswerWaitsAtATime() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    _ = try desk.answer(.confirm(note: ""), id, at: now)
    #expect(throws: DeskError.waits(.confirm)) { try desk.answer(.decline(reason: "full"), id, at: now) }
    #expect(try desk.takeBack(id).answer == nil)
    #expect(throws: DeskError.nothingWaits) { try desk.takeBack(id) }
    #expect(try desk.answer(.decline(reason: "full"), id, at: now).answer?.step == .decline)
  }

  @Test func whatHasLeftIsNotTakenBack() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    let answer = try #require(try desk.answer(.confirm(note: ""), id, at: now).answer)
    #expect(try desk.count(answer))
    #expect(throws: DeskError.maybeTold) { try desk.takeBack(id) }
    #expect(try desk.waiting().answers.map(\.attempts) == [1])
    try desk.uncount(answer)
    #expect(try desk.takeBack(id).answer == nil)
  }

  /// Between the courier's look and its first byte.
  @Test func whatWasTakenBackIsNotSent() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    let answer = try #require(try desk.answer(.confirm(note: ""), id, at: now).answer)
    _ = try desk.takeBack(id)
    #expect(try desk.count(answer) == false)
  }

  @Test func answersAreJudgedByTheHubsRule() throws {
    let desk = try desk(
      try OperatorDocuments.document(1), try OperatorDocuments.document(2, revision: 3, .confirmed),
      try OperatorDocuments.document(3, revision: 2, .cancelled))
    func refused(_ answer: OperatorAnswer, _ number: UInt8, _ kind: Problem.Kind) throws {
      let id = try OperatorDocuments.booking(number)
      do {
        _ = try desk.answer(answer, id, at: now)
        Issue.record("\(answer) was kept")
      } catch DeskError.refused(let problem) { #expect(problem.kind == kind, "\(answer)") }
      #expect(try desk.request(id)?.answer == nil)
    }
    try refused(.decline(reason: ""), 1, .schema)
    // Nothing is left of it once it is cleaned.
    try refused(.decline(reason: "\u{200B} \u{202E}"), 1, .schema)
    try refused(.confirm(note: String(repeating: "a", count: 501)), 1, .schema)
    try refused(offer(hours: 1), 1, .schema)
    try refused(offer(hours: 3, from: -6), 1, .schema)
    try refused(offer(hours: 25), 1, .schema)
    try refused(.confirm(note: ""), 2, .invalidTransition)
    try refused(.cancel(reason: "x"), 3, .invalidTransition)
    #expect(throws: DeskError.unknown) { try desk.answer(.confirm(note: ""), OperatorDocuments.booking(9), at: now) }
    #expect(throws: DeskError.stale(3)) {
      try desk.answer(.cancel(reason: "x"), OperatorDocuments.booking(2), seen: 2, at: now)
    }
    #expect(try desk.answer(offer(hours: 3), OperatorDocuments.booking(1), at: now).answer?.step == .offer)
    #expect(try desk.answer(.cancel(reason: "x"), OperatorDocuments.booking(2), seen: 3, at: now).waits)
  }

  /// By the hub's time, as far as this machine knows it.
  @Test func anAlternativeIsJudgedByTheHubsTime() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    let wrong = now.adding(seconds: -40 * 86_400)
    try desk.learn(offset: 40 * 86_400)
    #expect(throws: DeskError.self) { try desk.answer(offer(hours: 1), id, at: wrong) }
    #expect(try desk.answer(offer(hours: 3), id, at: wrong).waits)
  }

  @Test func whatWasToldThenIsNotTakenForWhatIsNow() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    let answer = try #require(try desk.answer(offer(hours: 3), id, at: now).answer)
    // Another of the same side has seen it declined and confirmed since; the courier's answer was lost.
    _ = try desk.hear([try OperatorDocuments.document(1, revision: 4, .confirmed)])
    try desk.settle(answer, told: try OperatorDocuments.document(1, revision: 2, .offered, isKnown: false))
    let after = try #require(try desk.request(id))
    #expect(after.document.revision == 4 && after.document.enquiry != nil && after.answer?.state == .told)
  }

  @Test func whatIsSentKeepsWhomItIsFor() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    let answer = try #require(try desk.answer(.confirm(note: ""), id, at: now).answer)
    try desk.settle(answer, told: try OperatorDocuments.document(1, revision: 2, .confirmed, isKnown: false))
    let after = try #require(try desk.request(id)?.document)
    #expect(after.revision == 2 && after.status == .confirmed && after.enquiry != nil)
  }

  @Test func theFirstToBeAnsweredComesFirst() throws {
    let desk = try desk(
      try OperatorDocuments.document(1, revision: 2, .declined),
      try OperatorDocuments.document(2, revision: 2, .confirmed),
      try OperatorDocuments.document(3), try OperatorDocuments.document(4))
    _ = try desk.answer(.confirm(note: ""), OperatorDocuments.booking(3), at: now)
    #expect(
      try desk.requests().map(\.document.booking) == [4, 3, 2, 1].map { try OperatorDocuments.booking($0) })
    #expect(try desk.open() == [2, 3, 4].map { try OperatorDocuments.booking($0) })
    #expect(try desk.status().unanswered == 1)
  }

  /// Whatever a courier brings between the look and the answer is not answered unseen.
  @Test func anAnswerIsToWhatWasSeen() throws {
    let desk = try desk()
    let id = try OperatorDocuments.booking(1)
    _ = try desk.hear([try OperatorDocuments.document(1)])
    #expect(throws: DeskError.stale(1)) { try desk.answer(.confirm(note: ""), id, at: now) }
    try desk.show(desk.requests())
    _ = try desk.hear([try OperatorDocuments.document(1, revision: 3)])
    #expect(throws: DeskError.stale(3)) { try desk.answer(.confirm(note: ""), id, at: now) }
    let answer = try #require(try desk.answer(offer(hours: 3), id, seen: 3, at: now).answer)
    try desk.show(desk.requests())
    // One's own answer needs no look.
    try desk.settle(answer, told: try OperatorDocuments.document(1, revision: 4, .offered))
    #expect(try desk.answer(.decline(reason: "full"), id, at: now).answer?.revision == 4)
  }

  @Test func whatTheHubDoesNotHaveStays() throws {
    let desk = try desk(try OperatorDocuments.document(1))
    let id = try OperatorDocuments.booking(1)
    try desk.miss(id)
    let missing = try #require(try desk.request(id))
    #expect(missing.isMissing && missing.document.enquiry != nil)
    #expect(try desk.open() == [id])
    // It comes again after the hub was put up from a backup.
    #expect(try desk.hear([try OperatorDocuments.document(1)]) == 0)
    #expect(try desk.request(id)?.isMissing == false)
  }

  /// Of whoever asks nothing stays longer than at the hub: 7 days after it came to nothing, 30 after the service. And
  /// nothing at all 30 days after it is over.
  @Test func whatIsOverGoes() throws {
    let desk = try desk(
      try OperatorDocuments.document(1, revision: 2, .declined), try OperatorDocuments.document(2),
      try OperatorDocuments.document(3, revision: 2, .confirmed))
    _ = try desk.answer(.confirm(note: ""), OperatorDocuments.booking(2), at: now)
    func known() throws -> [Bool] {
      try [UInt8(1), 2, 3].compactMap {
        try desk.request(OperatorDocuments.booking($0)).map { $0.document.enquiry != nil }
      }
    }
    func pass(days: Int, seconds: Int = 0) throws {
      try desk.succeed(offset: 0, hub: now.adding(seconds: days * 86_400 + seconds), at: now)
    }
    try pass(days: 7, seconds: -1)
    #expect(try known() == [true, true, true])
    // A clock of this machine that is ahead takes nothing away.
    try desk.succeed(offset: nil, hub: nil, at: now.adding(seconds: 900 * 86_400))
    #expect(try known() == [true, true, true])
    try pass(days: 7)
    #expect(try known() == [false, true, true])
    try pass(days: 30)
    #expect(try known() == [true, true])
    #expect(try desk.lastHubTime() == now.adding(seconds: 30 * 86_400))
    // The stay ends on 7 December.
    let end = 7 + 31
    try pass(days: end)
    #expect(try desk.requests().isEmpty && desk.waiting().answers.isEmpty)
  }

  /// What the hub told once too late takes nothing away when it is right again.
  @Test func aTimeThatWasWrongDeletesNothingLater() throws {
    let desk = try desk(try OperatorDocuments.document(1, revision: 2, .declined))
    try desk.join(Membership(hub: "https://hub.example", member: #require(MemberID(rawValue: "m-00000000000000aa"))))
    _ = try desk.hear([try OperatorDocuments.document(2, revision: 2, .declined)])
    try desk.succeed(offset: 0, hub: now.adding(seconds: 4_000 * 86_400), at: now)
    #expect(try desk.requests().isEmpty)
    _ = try desk.hear([try OperatorDocuments.document(3, revision: 2, .declined)])
    try desk.succeed(offset: 0, hub: now, at: now)
    #expect(try desk.request(OperatorDocuments.booking(3))?.document.enquiry != nil)
  }

  @Test func whatWasRefusedIsPutAway() throws {
    let (desk, id) = (try desk(try OperatorDocuments.document(1)), try OperatorDocuments.booking(1))
    let answer = try #require(try desk.answer(.confirm(note: ""), id, at: now).answer)
    #expect(try desk.count(answer))
    try desk.settle(answer, refused: Problem(.staleRevision))
    #expect(try desk.request(id)?.answer?.state == .refused(Problem(.staleRevision)))
    #expect(try desk.takeBack(id).answer == nil)
  }

  /// Those that the hub could not take come after those that it was never asked.
  @Test func theOneThatWasSentLeastOftenGoesFirst() throws {
    let desk = try desk(try OperatorDocuments.document(1), try OperatorDocuments.document(2))
    let first = try #require(try desk.answer(.confirm(note: ""), OperatorDocuments.booking(1), at: now).answer)
    _ = try desk.answer(.confirm(note: ""), OperatorDocuments.booking(2), at: now)
    #expect(try desk.count(first))
    #expect(try desk.waiting().answers.map(\.booking) == [2, 1].map { try OperatorDocuments.booking($0) })
  }

  @Test func joiningAnewBeginsItsTimeAnew() throws {
    let desk = try desk(try OperatorDocuments.document(1))
    let member = try #require(MemberID(rawValue: "m-00000000000000aa"))
    #expect(try desk.membership() == nil)
    try desk.join(Membership(hub: "https://hub.example", member: member))
    try desk.succeed(offset: 99, hub: now, at: now)
    #expect(try desk.membership() == Membership(hub: "https://hub.example", member: member, offset: 99))
    try desk.join(Membership(hub: "https://other.example", member: member))
    #expect(try desk.membership() == Membership(hub: "https://other.example", member: member))
    #expect(try desk.lastHubTime() == nil && desk.requests().count == 1)
  }

  @Test func keysAreMadeOnceAndForTheirOwnerAlone() throws {
    let keys = DeskKeyFolder(path: folder.path + "/new/desk")
    #expect(throws: DurableDatabaseError.self) { try keys.secret() }
    try keys.make()
    let (secret, signing) = (try keys.secret(), try keys.signer(as: "m-1").publicKey)
    try keys.make()
    #expect(try keys.secret() == secret && keys.signer(as: "m-1").publicKey == signing)
    for name in ["signing.key", "contact.key"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/new/desk/" + name)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new/desk").count == 2)
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: folder.path + "/new/desk/signing.key"))
    #expect(throws: DurableDatabaseError.self) { try keys.signer(as: "m-1") }
  }
}
