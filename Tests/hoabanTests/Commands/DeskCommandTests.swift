import Booking
import Foundation
import Store
import SyncProtocol
import Testing
import TextShaping

/// What an operator sees of the requests.
@Suite struct DeskCommandTests {
  /// One of each: two to answer, one answered, one offered, one confirmed, one over, one forgotten.
  private static func filled() throws -> OperatorDesk {
    let desk = try OperatorDesk()
    try desk.hear(1) {
      $0.answerBy = OperatorDesk.now.adding(seconds: 86_400)
      $0.units = [UnitItem(.adult, 60), UnitItem(.child, 60)]
    }
    try desk.hear(2) { $0.answerBy = OperatorDesk.now.adding(seconds: 7_200) }
    try desk.hear(3) { $0.product = .performance }
    try desk.hear(4) {
      $0.status = .offered
      $0.offer = try? OperatorDesk.offer(until: OperatorDesk.now.adding(seconds: 40_000))
      $0.product = .vehicle
    }
    try desk.hear(5) {
      $0.status = .confirmed
      $0.units = [UnitItem(.item, 12)]
      $0.product = .speciality
    }
    try desk.hear(6) { $0.status = .cancelled }
    try desk.hear(7) {
      $0.status = .confirmed
      $0.isForgotten = true
    }
    #expect(try desk.run("decline", OperatorDesk.claim(3), "--reason", "full").status == 0)
    return desk
  }

  @Test func thoseThatNeedAnAnswerComeFirst() throws {
    let desk = try Self.filled()
    func ids(_ arguments: String...) throws -> [String?] {
      try desk.program.run(["desk"] + arguments + ["--json"]).json().objects("requests").map { $0.text("uuid") }
    }
    func uuid(_ number: UInt8) throws -> String { try OperatorDesk.id(number).rawValue }
    #expect(try ids() == [uuid(2), uuid(1), uuid(4), uuid(3), uuid(5)])
    #expect(try Set(ids("list", "--all")) == Set((1...7).map { try uuid($0) }))
    #expect(try ids("list", "--status", "cancelled,offered") == [uuid(4), uuid(6)])
    let wrong = try desk.run("list", "--status", "pending,gone")
    #expect(wrong.status == 2 && wrong.errors.contains("pending, offered"))
  }

  @Test(arguments: [
    ("vi", "chờ gửi: từ chối", "trả lời trước T7 5/12 11:00"), ("en", "to send: decline", "answer by Sat 5 Dec 11:00"),
    ("fr", "à envoyer : refuser", "répondre avant sam.\u{A0}5/12 11:00"), ("ja", "送信待ち：辞退", "12/5(土) 11:00までに返答"),
  ])
  func linesSayWhatWaitsWithinEightyColumns(language: String, waits: String, due: String) throws {
    let desk = try Self.filled()
    let outcome = try desk.run("list", "--all", language: language)
    let lines = outcome.lines
    #expect(lines.count >= 8)
    for line in lines {
      #expect(Width.columns(line) <= 80, "\(line)")
      // What is asked for may be cut; how it stands may not.
      #expect(!line.hasSuffix("…"), "\(line)")
    }
    let most = ["vi": "  120 khách  ", "en": "  120 pers  ", "fr": "  120 pers  ", "ja": "  120人  "]
    #expect(lines[1].contains(most[language] ?? "?"), "\(lines[1])")
    #expect(try lines[0].hasPrefix("\(OperatorDesk.claim(2))  2026-12-20  ") && lines[0].contains(due), "\(lines[0])")
    #expect(try lines.contains { try $0.hasPrefix(OperatorDesk.claim(3)) && $0.contains(waits) }, "\(outcome.output)")
  }

  @Test func howThingsStandIsToldBelow() throws {
    let desk = try Self.filled()
    #expect(try desk.run("list").lines.last == "Answers to be sent: 1. Last sync: never.")
    try desk.store.succeed(offset: nil, hub: nil, at: OperatorDesk.now)
    try desk.store.note(failure: "unreachable\u{1B}[2J", at: OperatorDesk.now.adding(seconds: 60))
    let failed = try desk.run("list").output.replacing("\n", with: " ")
    #expect(failed.contains("Last sync: Sat 5 Dec 2026 09:00."), "\(failed)")
    #expect(
      failed.contains("Then failed: Sat 5 Dec 2026 09:01 (unreachable") && !failed.contains("\u{1B}"), "\(failed)")
    let list = try desk.json("list")
    #expect(list.integer("waiting") == 1 && list.integer("unanswered") == 2)
    #expect(list.text("last_success") == "2026-12-05T09:00")
    #expect(list.object("last_failure").text("at") == "2026-12-05T09:01")
  }

  @Test func anEmptyDeskSaysHowToGoOn() throws {
    let desk = try OperatorDesk()
    #expect(try desk.run("list").output.replacing("\n", with: " ").contains("hoaban desk join"))
    _ = try desk.run("join", "--hub", "https://hub.example", "--member", "m-0123456789abcdef")
    #expect(try desk.run("list").lines.first == "No open requests. Fetch new ones with hoaban desk sync.")
    #expect(try desk.json("list").objects("requests").isEmpty)
  }

  @Test func showOpensWhoAsksOnThisMachine() throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    let shown = try desk.json("show", OperatorDesk.claim(1).lowercased())
    let contact = shown.object("contact")
    #expect(contact.text("name") == "Lò Thị Mai" && contact.text("phone") == "0912345678")
    #expect(contact.text("email") == "mai@example.org" && contact.text("lang") == "fr")
    #expect(contact.text("note") == "ăn chay" && shown.isNull("contact_problem"))
    #expect(try shown.text("uuid") == OperatorDesk.id(1).rawValue)
    #expect(try shown.text("claim_ref") == OperatorDesk.claim(1))
    #expect(shown.integer("rev") == 1 && shown.text("status") == "pending" && shown.text("product") == "homestay")
    #expect(shown.text("from") == "2026-12-20" && shown.text("until") == "2026-12-22")
    #expect(shown.integer("adults") == 2 && shown.integer("children") == 0 && shown.isNull("quantity"))
    #expect(shown.text("answer_by") == "2026-12-07T09:00" && shown.text("updated_at") == "2026-12-05T08:00")
    #expect(shown.isNull("offer") && shown.isNull("answer") && shown.text("reason") == "")
    #expect(shown.text("next_step")?.contains("hoaban desk confirm") == true)
    let plain = try desk.run("show", OperatorDesk.id(1).rawValue).output
    for words in [
      "Lò Thị Mai, 0912345678, mai@example.org", "Language: French", "Note: ăn chay", "Mon 7 Dec 2026 09:00",
    ] {
      #expect(plain.contains(words), "\(plain)")
    }
  }

  /// Whoever took the offer comes on another day, and more come.
  @Test func whatWasOfferedAndTakenIsWhatCounts() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) {
      $0.offer = try? OperatorDesk.offer(until: OperatorDesk.now.adding(seconds: 40_000))
      $0.status = .offered
    }
    let offered = try desk.json("show", OperatorDesk.claim(1))
    #expect(offered.object("offer").text("from") == "2026-12-27" && offered.isNull("agreed"))
    #expect(try desk.run("list").lines.first?.contains("2026-12-20  2 pers") == true)
    try desk.hear(1) {
      $0.offer = try? OperatorDesk.offer(until: OperatorDesk.now.adding(seconds: 40_000))
      $0.status = .confirmed
      $0.revision = 2
    }
    let agreed = try desk.json("show", OperatorDesk.claim(1))
    #expect(agreed.isNull("offer") && agreed.object("agreed").text("from") == "2026-12-27")
    #expect(agreed.text("next_step")?.contains("27 Dec") == true)
    #expect(try desk.run("list").lines.first?.contains("2026-12-27  3 pers") == true)
    let shown = try desk.run("show", OperatorDesk.claim(1)).output
    #expect(shown.contains("Agreed: Sun 27 Dec 2026") && !shown.contains("stands until"), "\(shown)")
  }

  @Test(arguments: ["vi", "en", "fr", "ja"])
  func showFitsEightyColumns(language: String) throws {
    let desk = try Self.filled()
    for number in UInt8(1)...7 {
      let outcome = try desk.run("show", OperatorDesk.id(number).rawValue, language: language)
      #expect(outcome.status == 0 && outcome.lines.count >= 4)
      for line in outcome.lines { #expect(Width.columns(line) <= 80, "\(line)") }
    }
  }

  /// The rest can be seen, and answered, without it.
  @Test func whatCannotBeOpenedIsSaidAndTheRestIsShown() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) { $0.key = [9] + [UInt8](repeating: 0, count: 31) }
    try desk.hear(2) { $0.isForgotten = true }
    let other = try desk.json("show", OperatorDesk.claim(1))
    #expect(other.isNull("contact") && other.text("contact_problem") == "other-key")
    let plain = try desk.run("show", OperatorDesk.claim(1))
    #expect(plain.status == 0 && plain.output.contains("another key") && plain.output.contains("adults: 2"))
    let forgotten = try desk.json("show", OperatorDesk.id(2).rawValue)
    #expect(forgotten.isNull("contact") && forgotten.text("contact_problem") == "forgotten")
    #expect(forgotten.isNull("claim_ref") && forgotten.isNull("from") && forgotten.isNull("answer_by"))
    let key = desk.program.data + "/desk/contact.key"
    try Data("junk".utf8).write(to: URL(fileURLWithPath: key))
    #expect(try desk.json("show", OperatorDesk.claim(1)).text("contact_problem") == "damaged-key")
    #expect(try desk.run("show", OperatorDesk.claim(1)).output.contains("cannot be read; put your copy back"))
    try FileManager.default.removeItem(atPath: key)
    #expect(try desk.json("show", OperatorDesk.claim(1)).text("contact_problem") == "no-key")
  }

  @Test func aStrangerSteersNoTerminal() throws {
    let desk = try OperatorDesk()
    try desk.hear(1) {
      $0.name = "Mai\u{1B}]0;x\u{7}\nState: confirmed"
      $0.note = "cafe\u{301}\u{202E}\u{9B}2J\tabc"
    }
    let plain = try desk.run("show", OperatorDesk.claim(1)).output
    #expect(plain.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(!plain.contains("\u{202E}") && !plain.split(separator: "\n").contains("State: confirmed"))
    let note = try desk.json("show", OperatorDesk.claim(1)).object("contact").text("note")
    #expect(note?.unicodeScalars.elementsEqual("caf\u{E9}2J abc".unicodeScalars) == true, "\(note ?? "")")
  }

  @Test(arguments: [
    ("vi", "Không có yêu cầu"), ("en", "There is no request"), ("fr", "pas de demande"), ("ja", "ありません"),
  ])
  func anUnknownReferenceIsNotFound(language: String, words: String) throws {
    let desk = try OperatorDesk()
    try desk.hear(1)
    for command in ["show", "confirm", "undo"] {
      let outcome = try desk.run(command, "HB-0000-00", language: language)
      #expect(outcome.status == 1 && outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func theDoctorLooksAtTheDeskWhereThereIsOne() throws {
    func text(_ program: Program) throws -> String? {
      try program.run("doctor", "--json").json().objects("checks").first { $0.text("name") == "desk" }?.text("text")
    }
    #expect(try text(Program()) == nil)
    let desk = try Self.filled()
    #expect(try text(desk.program)?.contains("7 request(s), 1 answer(s)") == true)
    func keys() throws -> [String?] {
      try desk.program.run("doctor", "--json").json().objects("checks").filter { $0.text("name") == "desk key" }
        .map { $0.text("verdict") }
    }
    #expect(try keys() == ["ok", "ok"])
    let folder = desk.program.data + "/desk"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder + "/signing.key")
    try Data("?".utf8).write(to: URL(fileURLWithPath: folder + "/contact.key"))
    #expect(try keys() == ["warning", "problem"])
    try FileManager.default.removeItem(atPath: folder + "/signing.key")
    #expect(try keys() == ["warning", "problem"])
  }
}
