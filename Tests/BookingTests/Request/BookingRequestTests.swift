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
    #expect(request.contact.name == "Nguyễn Văn A" && request.contact.phone == "+84912345678")
    #expect(request.contact.email == "a@b.vn" && request.note == "đến muộn khoảng 21 giờ")
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

  @Test func isWrittenAsTexts() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(try Fixtures.request(try Fixtures.draft())), as: UTF8.self)
    #expect(text == Self.written)
  }

  private static let written =
    #"{"adults":2,"children":0,"claim":"HB-0G40-R4","created_at":"2026-11-23T09:30","from":"2026-12-05","#
    + #""id":"01a1ee56-5e00-7102-8304-05060708090a","name":"Nguyễn Văn A","phone":"0912345678","product":"homestay","#
    + #""provider":"hs-ban-men","until":"2026-12-07"}"#

  @Test func readsARequestWhoseDaysAreOver() throws {
    let text = Self.written.replacingOccurrences(of: "2026-12", with: "2020-12")
    #expect(try JSONDecoder().decode(BookingRequest.self, from: Data(text.utf8)).from.year == 2020)
  }

  @Test(arguments: [
    (#""adults":2"#, #""adults":0"#), (#""adults":2"#, #""adults":-9223372036854775808"#),
    (#""children":0"#, #""children":61"#), ("HB-0G40-R4", "HB-0G40-RU"), ("2026-11-23T09:30", "soon"),
    ("2026-12-05", "2026-12-32"), ("01a1ee56", "x1a1ee56"), ("Nguyễn Văn A", ""), (#""phone":"0912345678","#, ""),
    ("0912345678", "12"), ("homestay", "castle"), ("hs-ban-men", "HS"), ("2026-12-07", "2026-12-05"),
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
