import Booking
import CivilTime
import Foundation
import Gazetteer
import SyncProtocol
import Testing

@Suite struct AskingTests {
  private func key(_ id: String = "k-1", _ provider: String = "hs-che-can") throws -> ProviderKey {
    // The base point of X25519 is a key like any other.
    let bytes: [UInt8] = [9] + [UInt8](repeating: 0, count: 31)
    let provider = try #require(EntryID(rawValue: provider))
    return try #require(ProviderKey(provider: provider, id: id, bytes: bytes))
  }

  private func request(_ product: ProductKind, children: String = "0", key: ProviderKey) throws -> BookingRequest {
    var draft = BookingDraft(product: product, provider: key.provider)
    (draft.from, draft.until) = ("2026-12-05", "2026-12-06")
    (draft.name, draft.phone, draft.children, draft.quantity) = ("Lò Thị Hoa", "0912345678", children, "12")
    let now = try #require(CivilDateTime(iso: "2026-11-30T09:30"))
    return try draft.validated(
      today: now.date, id: Samples.booking(1), claim: ClaimReference(random: [1, 2, 3, 4]), createdAt: now,
      language: .vi, consent: GivenConsent(at: now), key: key
    ).get()
  }

  private let answerBy = HubMoment(unixSeconds: 1_796_100_000)

  @Test func guestsAndThingsAreUnits() throws {
    func units(_ product: ProductKind, _ children: String) throws -> [UnitItem] {
      let request = try request(product, children: children, key: key())
      guard case .request(let enquiry) = try Operation(asking: request, answerBy: answerBy).intent else {
        return []
      }
      return enquiry.units
    }
    #expect(try units(.homestay, "0") == [UnitItem(.adult, 2)])
    #expect(try units(.homestay, "3") == [UnitItem(.adult, 2), UnitItem(.child, 3)])
    #expect(try units(.speciality, "3") == [UnitItem(.item, 12)])
  }

  @Test func saysAllButWhoAsks() throws {
    let request = try request(.homestay, key: key())
    let operation = try Operation(asking: request, answerBy: answerBy)
    #expect(operation.id == OperationID(asking: request.id) && operation.booking == request.id)
    let json = WireJSON.bytes(operation)
    #expect(try WireJSON.value(Operation.self, json) == operation)
    let text = String(decoding: json, as: UTF8.self)
    #expect(!text.contains("Hoa") && !text.contains("0912345678"))
    guard case .request(let enquiry) = operation.intent else {
      Issue.record("not a request")
      return
    }
    #expect(enquiry.contact == request.contact && enquiry.claim == request.claim && enquiry.answerBy == answerBy)
    #expect(enquiry.from == request.from && enquiry.until == request.until && enquiry.provider == request.provider)
    // 09:30 in Viet Nam.
    #expect(enquiry.consent.version == GivenConsent.currentVersion)
    #expect(enquiry.consent.at.description == "2026-11-30T02:30:00Z")
  }

  @Test func onlyWhatIsSealedForItsProviderGoes() throws {
    let device = try #require(DeviceKey([UInt8](repeating: 7, count: 32)))
    let waiting = try request(.homestay, key: device.key(for: key().provider))
    #expect(throws: EnquiryError.notSealedForProvider) { try Operation(asking: waiting, answerBy: answerBy) }
    let resealed = try waiting.sealed(for: key(), openedWith: device)
    #expect(throws: Never.self) { try Operation(asking: resealed, answerBy: answerBy) }
  }

  /// The longest that a form lets through: 4 KiB are enough for every request.
  @Test(arguments: ["đ", "長", "𠮷"])
  func theLongestRequestFitsIntoOneOperation(_ letter: String) throws {
    var draft = BookingDraft(product: .homestay, provider: try key().provider)
    (draft.from, draft.until, draft.adults, draft.children) = ("2026-12-05", "2026-12-30", "60", "60")
    (draft.name, draft.phone) = (String(repeating: letter, count: 80), "+841234567890123")
    draft.email = String(repeating: "a", count: 64) + "@" + String(repeating: "b", count: 60) + ".example.vn"
    draft.note = String(repeating: letter, count: 500)
    let now = try #require(CivilDateTime(iso: "2026-11-30T09:30"))
    while case .sheetTooLong(let over) = draft.problems(today: now.date).first?.reason {
      // Only so much is taken away as the form says is too much.
      draft.note.removeLast((over + letter.utf8.count - 1) / letter.utf8.count)
    }
    #expect(letter != "đ" || draft.note.count == 500)
    let request = try draft.validated(
      today: now.date, id: Samples.booking(1), claim: ClaimReference(random: [1, 2, 3, 4]), createdAt: now,
      language: .vi, consent: GivenConsent(at: now), key: key("k-" + String(repeating: "9", count: 30))
    ).get()
    #expect(request.contact.ciphertext.count > 1_400)
    #expect(try WireJSON.bytes(Operation(asking: request, answerBy: answerBy)).count <= SyncLimits.operation)
  }

  @Test(arguments: [
    ("2026-12-20", "2026-12-03T02:30:00Z"), ("2026-12-03", "2026-12-03T02:30:00Z"),
    ("2026-12-02", "2026-12-02T16:59:59Z"), ("2026-11-30", "2026-11-30T16:59:59Z"),
  ])
  func anAnswerIsNeededInThreeDaysOrByTheFirstDay(day: String, wanted: String) throws {
    let now = try #require(HubMoment(rawValue: "2026-11-30T02:30:00Z"))
    let day = try #require(CivilDate(iso: day))
    #expect(Enquiry.usualAnswerBy(from: day, now: now).description == wanted)
  }
}
