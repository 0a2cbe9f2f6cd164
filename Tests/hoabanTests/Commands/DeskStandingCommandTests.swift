import Booking
import Foundation
import Store
import SyncProtocol
import Testing
import TextShaping

/// How a request stands once its time is over, once the hub has said no, or no longer has it.
@Suite struct DeskStandingCommandTests {
  @Test(arguments: [
    ("vi", "đã quá hạn trả lời", "đề nghị đã hết hạn", "Theo đồng hồ"),
    ("en", "the time is over", "the offer has ended", "By this machine’s clock"),
    ("fr", "délai de réponse passé", "l’offre est passée", "D’après l’horloge"),
    ("ja", "返答期限切れ", "提案は期限切れ", "この端末の時計"),
  ])
  func whatIsOverByThisClockIsSaidToBe(language: String, over: String, ended: String, kept: String) throws {
    let desk = try OperatorDesk()
    let past = OperatorDesk.now.adding(seconds: -60)
    try desk.hear(1) { $0.answerBy = past }
    try desk.hear(2) {
      $0.status = .offered
      $0.offer = try? OperatorDesk.offer(until: past)
    }
    let lines = try desk.run("list", language: language).lines
    #expect(lines[0].hasSuffix(over) && lines[1].hasSuffix(ended), "\(lines)")
    for line in lines { #expect(Width.columns(line) <= 80, "\(line)") }
    // This clock may be wrong: the answer is kept.
    let confirmed = try desk.run("confirm", OperatorDesk.claim(1), language: language)
    let said = confirmed.output.replacing("\n", with: language == "ja" ? "" : " ")
    #expect(confirmed.status == 0 && said.contains(kept), "\(said)")
    try desk.hear(3)
    #expect(try !desk.run("confirm", OperatorDesk.claim(3), language: language).output.contains(kept))
  }

  @Test(arguments: [
    ("vi", "trung tâm không có"), ("en", "the hub does not have it"), ("fr", "le centre ne l’a pas"),
    ("ja", "センターにありません"),
  ])
  func whatTheHubDoesNotHaveIsSaidFirst(language: String, words: String) throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    #expect(try desk.run("confirm", OperatorDesk.claim(1)).status == 0)
    try desk.store.miss(OperatorDesk.id(1))
    let line = try #require(try desk.run("list", language: language).lines.first)
    #expect(line.hasSuffix(words) && Width.columns(line) <= 80, "\(line)")
    #expect(try desk.json("show", OperatorDesk.claim(1)).text("next_step")?.contains("does not have") == true)
  }

  @Test func whatIsLeftToDoFitsWhyItWasNotTaken() throws {
    let desk = try OperatorDesk()
    for number in [UInt8(1), 2] {
      try desk.hear(number)
      _ = try desk.run("confirm", OperatorDesk.claim(number))
    }
    for answer in try desk.store.waiting().answers {
      try desk.store.settle(
        answer, refused: Problem(try answer.booking == OperatorDesk.id(1) ? .staleRevision : .forbidden))
    }
    try desk.hear(1) {
      $0.status = .cancelled
      $0.revision = 2
    }
    let over = try desk.run("show", OperatorDesk.claim(1)).output
    #expect(over.contains("Not taken: the request is over.") && !over.contains("Look at it again"), "\(over)")
    let forbidden = try desk.json("show", OperatorDesk.claim(2)).text("next_step")
    #expect(forbidden == "Ask the hub’s keeper for the right to answer.")
  }

  @Test(arguments: [
    ("vi", "Trung tâm không biết"), ("en", "The hub does not know this member"), ("fr", "Le centre ne connaît pas"),
    ("ja", "登録されていません"),
  ])
  func whyItFailedLastIsSaidInWords(language: String, words: String) throws {
    let desk = try OperatorDesk()
    func standing(_ failure: String) throws -> String {
      try desk.store.note(failure: failure, at: OperatorDesk.now)
      return try desk.run("list", language: language).output.replacing("\n", with: language == "ja" ? "" : " ")
    }
    for name in [
      "unknown-device", "bad-signature", "revoked-device", "forbidden", "not-found", "clock-skew", "rate-limited",
      "unavailable", "storage-full", "client-too-old",
    ] where language == "en" {
      let said = try standing(name)
      #expect(!said.contains(name), "\(said)")
    }
    let (known, other) = (try standing("unknown-device"), try standing("no-route"))
    #expect(known.contains(words) && other.contains("no-route"), "\(known)\(other)")
  }

  @Test func theHubOfThisMachineIsListed() throws {
    let desk = try OperatorDesk()
    #expect(try desk.json("list").isNull("hub"))
    _ = try desk.run("join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef")
    let list = try desk.json("list")
    #expect(list.text("hub") == "https://hub.example" && list.text("member") == "m-0123456789abcdef")
    #expect(try desk.run("list").lines.contains("Hub: https://hub.example, m-0123456789abcdef."))
    #expect(try desk.run("list", "--status", "expired").lines.first == "None of these.")
  }
}
