import Foundation
import Testing

@Suite struct VoucherCommandTests {
  @Test(arguments: ["vi", "en", "fr", "ja"], [60, 80]) func thePageFits(language: String, columns: Int) throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    try program.tell("confirmed", uuid)
    let outcome = try program.run(
      "bookings", "voucher", uuid, "--columns", String(columns), "--lang", language, "--no-code")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count > 10 && lines.allSatisfy { $0.count <= columns }, "\(outcome.output)")
    #expect(outcome.output.contains("HB-") && outcome.output.contains("Mển"), "\(outcome.output)")
    for text in ["Nguyễn An", "0912", "ăn chay"] { #expect(!outcome.output.contains(text)) }
    let coded = try program.run("bookings", "voucher", uuid, "--columns", String(columns), "--lang", language)
    #expect(coded.output.hasPrefix(outcome.output) && coded.output.contains("█"))
  }

  @Test func theDocumentSaysTheRevisionAndTheCode() throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    let before = try program.run("bookings", "voucher", uuid, "--json").json()
    #expect(before.integer("rev") == 0 && before.text("code")?.hasSuffix("queued") == true)
    try program.tell("confirmed", uuid, revision: 4)
    let document = try program.run("bookings", "voucher", uuid, "--format", "json").json()
    #expect(document.integer("rev") == 4 && document.text("status") == "confirmed")
    #expect(document.text("code")?.hasSuffix("\n2026-12-20/2026-12-22\nconfirmed r4") == true)
    #expect(document["name"] == nil && document["phone"] == nil && document["note"] == nil)
  }

  @Test(arguments: [String?.none, "pending", "declined", "expired"])
  func whatIsNotConfirmedHasNoCalendar(status: String?) throws {
    let program = try Program()
    let uuid = try program.bookedStay()
    if let status { try program.tell(status, uuid) }
    let outcome = try program.run("bookings", "voucher", uuid, "--format", "ics", "--lang", "en")
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains("is not confirmed"))
  }

  @Test func wrongValuesAreSaid() throws {
    let program = try Program()
    #expect(try program.run("bookings", "voucher", "HB-0000-00").status == 1)
    #expect(try program.run("bookings", "voucher", "HB-0000-00", "--columns", "20").status == 64)
    #expect(try program.run("bookings", "voucher", "HB-0000-00", "--format", "pdf").status == 64)
  }
}
