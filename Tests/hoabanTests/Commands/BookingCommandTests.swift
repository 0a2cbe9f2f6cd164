import Foundation
import HubAnswers
import Testing
import Traces

@Suite struct BookingCommandTests {
  private func book(_ program: Program, _ more: String...) throws -> Outcome {
    try program.run(
      [
        "book", "hs-ban-men", "--product", "homestay", "--from", "2026-12-20", "--until", "2026-12-22", "--name",
        "Nguyễn An", "--phone", "0912 345 678", "--json",
      ] + more)
  }

  @Test func aRequestIsKeptAndCanBeTakenBack() throws {
    let program = try Program()
    let outcome = try book(program, "--adults", "3", "--note", "ăn chay")
    #expect(outcome.status == 0)
    let booking = try outcome.json()
    let uuid = try #require(booking.text("uuid"))
    let reference = try #require(booking.text("claim_ref"))
    #expect(UUID(uuidString: uuid) != nil)
    #expect(reference.hasPrefix("HB-") && reference.count == 10)
    #expect(booking.text("delivery") == "queued" && booking.text("status") == "queued")
    #expect(booking.text("product") == "homestay" && booking.text("provider") == "hs-ban-men")
    #expect(booking.integer("adults") == 3 && booking.integer("nights") == 2)
    #expect(booking.text("phone") == "0912345678" && booking.text("note") == "ăn chay")
    #expect(booking.text("created_at") == Program.now)

    let list = try program.run("bookings", "--json").json().objects("bookings")
    #expect(list.map { $0.text("uuid") } == [uuid])
    #expect(list.first?["phone"] == nil)
    #expect(try program.run("bookings", "show", uuid, "--json").json().text("claim_ref") == reference)
    #expect(try program.run("bookings", "show", reference.lowercased(), "--json").json().text("uuid") == uuid)
    let cancelled = try program.run("bookings", "cancel", reference, "--json")
    #expect(cancelled.status == 0)
    #expect(try cancelled.json().text("delivery") == "withdrawn")
    #expect(try program.run("bookings", "cancel", reference).status == 2)
    #expect(
      try program.run("bookings", "list", "--json").json().objects("bookings").first?.text("status") == "withdrawn")
  }

  @Test func bothAxesAndTheNextStepAreTold() throws {
    let program = try Program()
    let reference = try #require(book(program).json().text("claim_ref"))
    let row = try #require(try program.run("bookings", "--json", "--lang", "en").json().objects("bookings").first)
    #expect(row["business"] is NSNull && row["offer"] is NSNull && row["decision"] is NSNull)
    #expect(row.integer("rev") == 0 && row.text("next_step")?.contains("takes no requests through Hoa Ban yet") == true)
    let shown = try program.run("bookings", "show", reference, "--lang", "fr").output.replacing("\n", with: " ")
    #expect(shown.contains("ne prend pas encore de demandes par Hoa Ban"))
    for decision in ["accept", "decline"] {
      let outcome = try program.run("bookings", decision, reference, "--lang", "en")
      #expect(outcome.status == 2 && outcome.errors.contains("Nothing else is offered"))
    }
    #expect(try program.run("bookings", "accept", "HB-0000-00").status == 1)
  }

  /// Why the hub refused it, or the provider declined it, in the reader's language.
  @Test(arguments: [
    ("vi", "Trung tâm không nhận yêu cầu như thế này", "Nơi cung cấp không nhận được"),
    ("en", "The hub does not take the request as it is", "The provider cannot take it"),
    ("fr", "Le centre n’accepte pas la demande telle quelle", "Le prestataire ne peut l’accepter"),
    ("ja", "センターはこの内容の依頼を受け付けません", "依頼先は受けられません"),
  ])
  func whyIsToldInTheReadersLanguage(language: String, refused: String, declined: String) throws {
    let program = try Program()
    let outbox = program.data + "/outbox.sqlite"
    func show(_ uuid: String) throws -> String {
      try program.run("bookings", "show", uuid, "--lang", language).output.replacing("\n", with: " ")
    }
    let bad = try #require(book(program).json().text("uuid"))
    try HubAnswers.refuse("schema", bad, in: outbox, at: 1_796_349_600)
    #expect(try show(bad).contains(refused) && !show(bad).contains("said in English"))
    let new = try #require(book(program).json().text("uuid"))
    try HubAnswers.refuse("house-closed", new, in: outbox, at: 1_796_349_600)
    #expect(try show(new).contains("house-closed"))
    let full = try #require(book(program).json().text("uuid"))
    try HubAnswers.tell("declined", revision: 2, reason: "Nhà kín chỗ", of: full, in: outbox, at: 1_796_349_600)
    #expect(try show(full).contains(declined) && show(full).contains("Nhà kín chỗ"))
    let row = try program.run("bookings", "show", new, "--json", "--lang", language).json()
    #expect(row.text("attention")?.contains("house-closed") == true && row.text("advice")?.isEmpty == false)
  }

  @Test func whoAsksLiesNowhereInClear() throws {
    let program = try Program()
    let outcome = try book(program, "--email", "seeded@example.vn", "--note", "mang theo võng")
    let reference = try #require(outcome.json().text("claim_ref"))
    let shown = try program.run("bookings", "show", reference, "--json").json()
    #expect(shown.text("phone") == "0912345678" && shown.text("note") == "mang theo võng")
    let contact = shown.object("contact")
    #expect(contact.text("email") == "seeded@example.vn" && shown["sealed"] as? Bool == false)
    #expect(shown.text("consent_version")?.count == 10 && shown.text("consent_at") == Program.now)
    _ = try program.run("bookings", "cancel", reference)
    let texts = ["Nguyễn An", "0912345678", "0912 345 678", "seeded@example.vn", "mang theo võng"]
    #expect(try Traces.found(texts, in: program.data) == [])
  }

  /// The same as when it is sealed for its provider: the request is there, who asks is not.
  @Test func withoutTheKeyNobodyReadsWhoAsks() throws {
    let program = try Program()
    let reference = try #require(book(program).json().text("claim_ref"))
    try FileManager.default.removeItem(atPath: program.data + "/contact.key")
    let outcome = try program.run("bookings", "show", reference, "--json")
    #expect(outcome.status == 0)
    let shown = try outcome.json()
    #expect(shown["contact"] is NSNull && shown["sealed"] as? Bool == true && shown["name"] is NSNull)
    #expect(shown.text("from") == "2026-12-20")
    #expect(try program.run("bookings", "show", reference, "--lang", "en").output.contains("Sealed; only"))
    #expect(try program.run("bookings", "cancel", reference).status == 0)
  }

  @Test func peopleAreToldThatItIsNotSentYet() throws {
    let program = try Program()
    let outcome = try program.run(
      "book", "a1-hill", "--from", "2026-12-20", "--name", "An", "--email", "an@example.vn", "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("HB-") && outcome.output.contains("Saved on this device, not yet sent"))
  }

  @Test(arguments: [
    (["--from", ""], "from"), (["--from", "2026-12-04"], "from"), (["--from", "tomorrow"], "from"),
    (["--until", ""], "until"), (["--until", "2026-12-20"], "until"), (["--adults", "0"], "adults"),
    (["--adults", "many"], "adults"), (["--children", "61"], "children"), (["--name", " "], "name"),
    (["--phone", ""], "phone"), (["--phone", "12"], "phone"), (["--phone", "091234567x"], "phone"),
    (["--email", "an@"], "email"), (["--note", String(repeating: "x", count: 501)], "note"),
    (["--from", "2030-01-01", "--until", "2030-01-02"], "from"),
  ])
  func invalidRequestsNameTheField(more: [String], field: String) throws {
    let program = try Program()
    let outcome = try program.run(
      [
        "book", "hs-ban-men", "--from", "2026-12-20", "--until", "2026-12-22", "--name", "An", "--phone", "0912345678",
        "--product", "homestay", "--json",
      ] + more)
    #expect(outcome.status == 2)
    let error = try outcome.json().object("error")
    #expect(error.text("field") == field)
    #expect(error.objects("problems").first?.text("field") == field)
    #expect(try program.run("bookings", "--json").json().objects("bookings").isEmpty)
  }

  @Test func onlyWhatIsOfferedCanBeRequested() throws {
    let program = try Program()
    let wrong = try program.run("book", "a1-hill", "--product", "homestay", "--json")
    #expect(wrong.status == 2)
    #expect(try wrong.json().object("error").texts("offered") == ["guide"])
    let nothing = try program.run("book", "muong-thanh-market", "--json")
    #expect(nothing.status == 2)
    #expect(try nothing.json().object("error").text("field") == "product")
  }

  @Test func unknownReferencesAreNotFound() throws {
    let program = try Program()
    for reference in ["HB-0000-00", "x", "", UUID().uuidString] {
      #expect(try program.run("bookings", "cancel", "--", reference).status == 1)
      #expect(try program.run("bookings", "show", "--", reference).status == 1)
    }
  }

  @Test func requestsAtOnceLoseNothing() throws {
    let program = try Program()
    #expect(try book(program).status == 0)
    let running = try (0..<10).map { _ in
      try program.start([
        "book", "a1-hill", "--from", "2026-12-20", "--name", "An", "--phone", "0912345678", "--json",
      ])
    }
    #expect(try running.allSatisfy { try $0.wait().status == 0 })
    #expect(try program.run("bookings", "--json").json().objects("bookings").count == 11)
  }

  @Test func filesAreForTheirOwnerAlone() throws {
    let program = try Program()
    _ = try book(program)
    try program.run("trip", "new", "t")
    for name in ["outbox.sqlite", "traveller.sqlite", "contact.key"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: program.data + "/" + name)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
    let folder = try FileManager.default.attributesOfItem(atPath: program.data)
    #expect((folder[.posixPermissions] as? NSNumber)?.intValue == 0o700)
  }
}
