import Booking
import Foundation
import Store
import SyncProtocol
import Testing
import TextShaping

/// What an operator answers without a network.
@Suite struct DeskAnswerCommandTests {
  @Test func anAnswerIsKeptAndCanBeTakenBack() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let claim = try OperatorDesk.claim(1)
    let plain = try desk.run("confirm", claim, "--note", "Hẹn gặp")
    #expect(plain.output == "\(claim) - Kept on this machine; it is sent with hoaban desk sync.\n")
    let shown = try desk.json("show", claim)
    let answer = shown.object("answer")
    #expect(answer.text("step") == "confirm" && answer.text("state") == "waiting" && answer.integer("rev") == 1)
    #expect(answer.text("made_at") == Program.now && answer.integer("attempts") == 0 && answer.isNull("problem"))
    // The hub alone says that it is confirmed.
    #expect(answer.text("note") == "Hẹn gặp" && shown.text("status") == "pending")
    #expect(shown.text("next_step")?.contains("hoaban desk undo \(claim)") == true)
    let undone = try desk.json("undo", claim)
    #expect(undone.isNull("answer") && undone.text("message")?.contains("Took the answer back") == true)
    #expect(try desk.store.waiting().answers.isEmpty)
    let again = try desk.run("undo", claim)
    #expect(again.status == 1 && again.errors.contains("No answer to \(claim) waits"))
  }

  @Test func aSecondAnswerWaitsForTheFirst() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    _ = try desk.run("confirm", OperatorDesk.claim(1))
    let second = try desk.run("decline", OperatorDesk.claim(1), "--reason", "full")
    #expect(second.status == 75 && second.errors.contains("(confirm)"), "\(second.errors)")
    #expect(try desk.store.waiting().answers.map(\.step) == [.confirm])
  }

  /// It may have arrived: to take it back would be to say the opposite of what the traveller reads.
  @Test func whatHasLeftIsNotTakenBack() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    _ = try desk.run("confirm", OperatorDesk.claim(1))
    #expect(try desk.store.count(#require(try desk.store.waiting().answers.first)))
    let undo = try desk.run("undo", OperatorDesk.claim(1))
    #expect(undo.status == 2 && undo.errors.contains("may have arrived"), "\(undo.errors)")
    #expect(try desk.json("show", OperatorDesk.claim(1)).text("next_step")?.contains("may have arrived") == true)
  }

  @Test(arguments: [("vi", "lý do"), ("en", "Tell the traveller why"), ("fr", "Dites pourquoi"), ("ja", "理由")])
  func toDeclineTakesAReason(language: String, words: String) throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    for arguments in [["decline"], ["cancel"], ["decline", "--reason", " \u{200B} "]] {
      let outcome = try desk.program.run(
        ["desk"] + arguments + [OperatorDesk.claim(1), "--lang", language])
      #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
    }
    let long = try desk.run("decline", OperatorDesk.claim(1), "--reason", String(repeating: "ề", count: 501))
    #expect(long.status == 2 && long.errors.contains("at most 500"))
    #expect(try desk.store.waiting().answers.isEmpty)
  }

  @Test func whatHasChangedSinceItWasLookedAtIsNotAnswered() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) { $0.revision = 3 }
    let stale = try desk.program.run(
      "desk", "confirm", OperatorDesk.claim(1), "--revision", "2", "--lang", "en", "--json")
    let error = try stale.json().object("error")
    #expect(stale.status == 2 && error.text("field") == "revision" && error.integer("rev") == 3)
    #expect(error.text("message")?.contains("hoaban desk show") == true)
    #expect(try desk.run("confirm", OperatorDesk.claim(1), "--revision", "3").status == 0)
  }

  @Test func whatDoesNotFollowIsRefusedAtOnce() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) { $0.status = .cancelled }
    let outcome = try desk.run("confirm", OperatorDesk.claim(1))
    #expect(outcome.status == 2 && outcome.errors.contains("cancelled"), "\(outcome.errors)")
    // What can be done instead is named.
    try desk.hear(2) { $0.status = .confirmed }
    let decline = try desk.run("decline", OperatorDesk.claim(2), "--reason", "full")
    #expect(
      try decline.status == 2 && decline.errors.contains("desk cancel \(OperatorDesk.claim(2))"), "\(decline.errors)")
    try desk.hear(3) {
      $0.status = .offered
      $0.offer = try? OperatorDesk.offer(until: OperatorDesk.now.adding(seconds: 40_000))
    }
    let confirm = try desk.run("confirm", OperatorDesk.claim(3))
    #expect(confirm.status == 2 && confirm.errors.contains("decline or cancel"), "\(confirm.errors)")
  }

  /// As everywhere, however the keyboard of the machine writes marks.
  @Test func aNoteIsComposedAndCleaned() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let typed = "Hẹn gặp".decomposedStringWithCanonicalMapping + "\u{1B}[31m\n ở bản"
    _ = try desk.run("confirm", OperatorDesk.claim(1), "--note", typed)
    let answer = try #require(try desk.store.waiting().answers.first?.answer)
    guard case .confirm(let note) = answer else { throw Problem(.schema) }
    #expect(note.unicodeScalars.elementsEqual("Hẹn gặp[31m ở bản".precomposedStringWithCanonicalMapping.unicodeScalars))
  }

  @Test func anOfferIsAsAskedButForWhatIsGiven() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) { $0.units = [UnitItem(.adult, 2), UnitItem(.child, 1)] }
    let outcome = try desk.json(
      "offer", OperatorDesk.claim(1), "--from", "2026-12-27", "--children", "0", "--amount", "450000", "--note", "nhỏ")
    let offer = outcome.object("answer").object("offer")
    #expect(offer.text("from") == "2026-12-27" && offer.text("until") == "2026-12-29")
    #expect(offer.integer("adults") == 2 && offer.integer("children") == 0 && offer.integer("amount") == 450_000)
    #expect(offer.text("note") == "nhỏ" && offer.text("currency") == "VND")
    #expect(offer.text("offer_until") == "2026-12-06T09:00")
  }

  /// Without hours it stands for a day, or for as long as the traveller can wait.
  @Test func anOfferNeverOutlivesTheTravellersPatience() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) { $0.answerBy = OperatorDesk.now.adding(seconds: 5 * 3_600) }
    let offer = try desk.json("offer", OperatorDesk.claim(1), "--adults", "1").object("answer").object("offer")
    #expect(offer.text("offer_until") == "2026-12-05T14:00")
  }

  @Test(arguments: [
    ("vi", "muộn nhất", "Quá muộn", "từ chối"), ("en", "at the latest", "Too late", "decline"),
    ("fr", "au plus tard", "Trop tard", "refusez"), ("ja", "遅くとも", "遅すぎます", "辞退"),
  ])
  func anOfferIsNeitherTooShortNorTooLate(language: String, late: String, over: String, way: String) throws {
    let desk = try OperatorDesk()
    try desk.hear(1) { $0.answerBy = OperatorDesk.now.adding(seconds: 5 * 3_600) }
    try desk.hear(2) { $0.answerBy = OperatorDesk.now.adding(seconds: 5_400) }
    func refused(_ number: UInt8, _ hours: String...) throws -> Outcome {
      let outcome = try desk.program.run(
        ["desk", "offer", OperatorDesk.claim(number), "--adults", "1", "--lang", language, "--json"] + hours)
      #expect(try outcome.status == 2 && outcome.json().object("error").text("field") == "hours")
      return outcome
    }
    #expect(try refused(1, "--hours", "1").errors.contains("8784"))
    let tooLate = try refused(1, "--hours", "6")
    #expect(tooLate.errors.contains(late) && tooLate.errors.contains("14:00"), "\(tooLate.errors)")
    #expect(try tooLate.json().object("error").text("latest") == "2026-12-05T14:00")
    let soon = try refused(2).errors
    #expect(soon.contains(over) && soon.contains(way), "\(soon)")
    // After it there is nothing left to be advised.
    try desk.hear(3) { $0.answerBy = OperatorDesk.now.adding(seconds: -60) }
    let past = try refused(3).errors
    #expect(past.contains(over) && !past.contains(way), "\(past)")
    #expect(try desk.store.waiting().answers.isEmpty)
    #expect(
      try desk.run("offer", OperatorDesk.claim(1), "--amount", "1", "--hours", "5", language: language).status == 0)
  }

  /// By the hub's clock, however this machine's goes.
  @Test func theHubsClockDecidesForHowLongAnOfferStands() throws {
    let desk = try OperatorDesk()
    _ = try desk.run("join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef")
    try desk.store.learn(offset: 3_600)
    try desk.hear(1)
    let offer = try desk.json("offer", OperatorDesk.claim(1), "--note", "x", "--hours", "3").object("answer").object(
      "offer")
    #expect(offer.text("offer_until") == "2026-12-05T13:00")
  }

  @Test func offersOfNothingAndOfThePastAreNotKept() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    try desk.hear(2) { $0.isForgotten = true }
    try desk.hear(3) {
      $0.product = .speciality
      $0.units = [UnitItem(.item, 5)]
    }
    let claim = try OperatorDesk.claim(1)
    for (arguments, field) in [
      ([claim, "--adults", "0"], "adults"), ([claim, "--adults", "1000"], "adults"),
      ([claim, "--until", "2026-12-19"], "until"), ([claim, "--from", "20/13/2026"], "from"),
      ([claim, "--from", "2026-12-04"], "from"), ([claim, "--items", "3"], "items"), ([claim], "reference"),
      ([try OperatorDesk.claim(3), "--adults", "2"], "adults"), ([claim, "--hours=-1"], "hours"),
      ([claim, "--amount=-1"], "amount"), ([try OperatorDesk.id(2).rawValue], "reference"),
    ] {
      let outcome = try desk.program.run(["desk", "offer"] + arguments + ["--json"])
      #expect(try outcome.json().object("error").text("field") == field, "\(outcome.output)")
    }
    #expect(try desk.store.waiting().answers.isEmpty)
    #expect(try desk.run("offer", OperatorDesk.claim(3), "--items", "2", "--from", "2026-12-05").status == 0)
    // Nothing but what was asked for can stand in place of an earlier offer.
    try desk.hear(4) {
      $0.status = .offered
      $0.offer = try? OperatorDesk.offer(until: OperatorDesk.now.adding(seconds: 40_000))
    }
    #expect(try desk.run("offer", OperatorDesk.claim(4)).status == 0)
  }

  @Test(arguments: [
    ("stale-revision", "had changed in the meantime"), ("invalid-transition", "had changed in the meantime"),
    ("forbidden", "may not answer"), ("not-found", "no longer has"), ("idempotency-conflict", "by the same key"),
    ("schema", "answer again"), ("house-closed", "house-closed"), ("damaged-on-device", "damaged the answer"),
  ])
  func whyTheHubRefusedAnAnswerIsTold(name: String, words: String) throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let claim = try OperatorDesk.claim(1)
    _ = try desk.run("confirm", claim)
    let problem = try WireJSON.value(Problem.self, Array(#"{"type":"/problems/\#(name)"}"#.utf8))
    try desk.store.settle(#require(try desk.store.waiting().answers.first), refused: problem)
    #expect(try desk.run("list").output.contains("Answers that were not taken: \(claim)"))
    for language in ["vi", "fr", "ja", "en"] {
      let shown = try desk.run("show", claim, language: language)
      for line in shown.lines { #expect(Width.columns(line) <= 80, "\(line)") }
      #expect(
        shown.output.filter { !$0.isWhitespace }.contains(words.filter { !$0.isWhitespace })
          == (language == "en" || words == name))
    }
    let answer = try desk.json("show", claim).object("answer")
    #expect(answer.text("state") == "refused" && answer.text("problem") == name)
    // It needs an answer again.
    #expect(try desk.run("decline", claim, "--reason", "full").status == 0)
  }

  @Test func anAnswerThatTheHubHasIsSaidToHaveArrived() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let claim = try OperatorDesk.claim(1)
    _ = try desk.run("confirm", claim)
    try desk.store.settle(
      #require(try desk.store.waiting().answers.first),
      told: SyncProtocol.BookingDocument(
        booking: OperatorDesk.id(1), revision: 2, status: .confirmed, offer: nil, reason: nil,
        updatedAt: OperatorDesk.now, enquiry: nil))
    let shown = try desk.run("show", claim).output
    #expect(shown.contains("The hub has it.") && shown.contains("State: confirmed"), "\(shown)")
    #expect(try desk.json("show", claim).object("answer").text("state") == "told")
    let undo = try desk.run("undo", claim)
    #expect(undo.status == 1 && undo.errors.contains("hub already has"), "\(undo.errors)")
    #expect(undo.errors.contains("hoaban desk cancel"), "\(undo.errors)")
  }

  @Test(arguments: [("vi", "chưa biết trung tâm"), ("en", "knows no hub"), ("fr", "centre"), ("ja", "センター")])
  func withoutAHubThereIsNobodyToSyncWith(language: String, words: String) throws {
    let desk = try OperatorDesk()
    let outcome = try desk.run("sync", language: language)
    #expect(outcome.status == 69 && outcome.errors.contains(words), "\(outcome.errors)")
  }
}
