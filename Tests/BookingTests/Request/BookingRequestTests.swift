import CivilTime
import Foundation
import Gazetteer
import Testing

@testable import Booking

struct BookingRequestTests {
  @Test func isReadFromADraft() throws {
    var draft = try Fixtures.draft()
    draft.name = "  Nguyễn\tVăn\u{200b} A "
    draft.phone = "+84 912-345-678"
    draft.email = " a@b.vn"
    draft.note = "đến muộn\nkhoảng 21 giờ"
    draft.children = "1"
    let request = try Fixtures.request(draft)
    let sheet = try Fixtures.sheet(request)
    #expect(sheet.contact.name == "Nguyễn Văn A" && sheet.contact.phone == "+84912345678")
    #expect(sheet.contact.email == "a@b.vn" && sheet.note == "đến muộn khoảng 21 giờ" && sheet.language == .vi)
    #expect(request.consent?.version == GivenConsent.currentVersion && request.consent?.at == request.createdAt)
    #expect(request.adults == 2 && request.children == 1 && request.quantity == nil && request.nights == 2)
    #expect(request.from.description == "2026-12-05" && request.createdAt.description == "2026-11-23T09:30")
    #expect(request.provider.rawValue == "hs-ban-men" && request.claim.rawValue.hasPrefix("HB-"))
  }

  @Test func aSpecialityCountsGoods() throws {
    var draft = try Fixtures.draft(.speciality)
    draft.quantity = "12"
    draft.until = "2026-12-09"
    let request = try Fixtures.request(draft)
    #expect(request.quantity == 12 && request.until == nil && request.adults == 1 && request.nights == nil)
  }

  @Test(arguments: ProductKind.allCases)
  func comesBackTheSame(_ product: ProductKind) throws {
    var draft = try Fixtures.draft(product)
    draft.note = "\"ghi chú\""
    draft.email = "a@b.vn"
    let request = try Fixtures.request(draft)
    #expect(try JSONDecoder().decode(BookingRequest.self, from: JSONEncoder().encode(request)) == request)
  }

  /// A seal is different each time, so this one is read first.
  @Test func isWrittenAsTexts() throws {
    let request = try JSONDecoder().decode(BookingRequest.self, from: Data(Self.written.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(request), as: UTF8.self) == Self.written)
  }

  @Test func whatIsWrittenSaysNothingOfTheTraveller() throws {
    var draft = try Fixtures.draft()
    draft.email = "a@b.vn"
    draft.note = "ăn chay"
    let text = String(decoding: try JSONEncoder().encode(try Fixtures.request(draft)), as: UTF8.self)
    for part in ["Nguyễn", "0912345678", "a@b.vn", "chay"] { #expect(!text.contains(part), "\(part)") }
  }

  /// Requests from before the consent was asked for.
  @Test func readsARequestWithoutConsent() throws {
    let text = Self.written.replacingOccurrences(of: Self.consent, with: "")
    #expect(try JSONDecoder().decode(BookingRequest.self, from: Data(text.utf8)).consent == nil)
  }

  private static let written =
    #"{"adults":2,"children":0,"claim":"HB-0G40-R4",\#(consent)"contact":{"ct":"\#(String(repeating: "A", count: 107))","#
    + #""enc":"\#(String(repeating: "A", count: 43))","kid":"k-1","v":1},"created_at":"2026-11-23T09:30","#
    + #""from":"2026-12-05","id":"01a1ee56-5e00-7102-8304-05060708090a","product":"homestay","#
    + #""provider":"hs-ban-men","until":"2026-12-07"}"#
  private static let consent = #""consent":{"at":"2026-11-23T09:30","version":"2026-11-30"},"#

  @Test func readsARequestWhoseDaysAreOver() throws {
    let text = Self.written.replacingOccurrences(of: "2026-12", with: "2020-12")
    #expect(try JSONDecoder().decode(BookingRequest.self, from: Data(text.utf8)).from.year == 2020)
  }

  @Test(arguments: [
    (#""adults":2"#, #""adults":0"#), (#""adults":2"#, #""adults":-9223372036854775808"#),
    (#""children":0"#, #""children":61"#), ("HB-0G40-R4", "HB-0G40-RU"), ("2026-11-23T09:30", "soon"),
    ("2026-12-05", "2026-12-32"), ("01a1ee56", "x1a1ee56"), (#""v":1"#, #""v":2"#), (#""enc":"AA"#, #""enc":"A"#),
    (#""ct":"AA"#, #""ct":"A"#), ("2026-11-30", "soon"), ("homestay", "castle"), ("hs-ban-men", "HS"),
    ("2026-12-07", "2026-12-05"),
    ("2026-12-07", "2027-12-07"), (#","until":"2026-12-07""#, ""),
  ])
  func refusesWhatBreaksALimit(_ part: String, _ broken: String) {
    let text = Self.written.replacingOccurrences(of: part, with: broken)
    #expect(text != Self.written)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(BookingRequest.self, from: Data(text.utf8)) }
  }

  @Test func aDraftOutlivesACrash() throws {
    var draft = try Fixtures.draft(.vehicle)
    for field in BookingField.allCases { draft[field] = "chưa xong \(field)" }
    #expect(try JSONDecoder().decode(BookingDraft.self, from: JSONEncoder().encode(draft)) == draft)
  }

  @Test(arguments: [
    #"{"product":"guide","provider":"A","fields":{}}"#, #"{"product":"guide","provider":"a","fields":{"age":"5"}}"#,
    #"{"product":"guide","provider":"a"}"#, #"{"product":"x","provider":"a","fields":{}}"#,
    #"{"product":"guide","provider":"a","fields":{"note":"\#(String(repeating: "x", count: 16_385))"}}"#,
  ])
  func refusesADraft(_ text: String) {
    #expect(throws: (any Error).self) { try JSONDecoder().decode(BookingDraft.self, from: Data(text.utf8)) }
  }
}
