import CivilTime
import Testing

@testable import Booking

@Suite struct VoucherTests {
  private func booking(_ statuses: BusinessStatus...) throws -> Booking {
    var booking = try Fixtures.booking()
    guard !statuses.isEmpty else { return booking }
    let moment = try Fixtures.moment("2026-11-24T10:00")
    for event in [DeliveryEvent.queue, .send, .acknowledge] { booking = try booking.applying(event, at: moment) }
    for status in statuses { booking = try booking.told(status, at: moment) }
    return booking
  }

  @Test func theCodeSaysWhatWhenAndHowItStands() throws {
    let voucher = Voucher(try booking(.pending, .confirmed), Standing(revision: 3))
    let claim = voucher.booking.request.claim.rawValue
    #expect(
      voucher.codes == [
        "\(claim)\nhomestay hs-ban-men\n2026-12-05/2026-12-07\nconfirmed r3",
        "\(claim) homestay 2026-12-05/2026-12-07 confirmed", "\(claim) 2026-12-05 confirmed", claim,
      ])
    let fresh = Voucher(try booking(), Standing())
    #expect(fresh.codes[0].hasSuffix("\ndraft") && fresh.codes[2].hasSuffix(" draft"))
  }

  /// Sizes of QR codes go by bytes: 78, 53, 32 and 17 with the least correction.
  @Test(arguments: ProductKind.allCases) func theTextsAreASCIIAndEachIsShorter(_ product: ProductKind) throws {
    let voucher = Voucher(Booking(try Fixtures.request(try Fixtures.draft(product))), Standing(revision: 12))
    #expect(voucher.codes.allSatisfy { text in text.utf8.allSatisfy { $0 < 128 } })
    let sizes = voucher.codes.map(\.utf8.count)
    #expect(zip(sizes, [78, 53, 32, 17]).allSatisfy { $0 <= $1 }, "\(sizes)")
    #expect(zip(sizes, sizes.dropFirst()).allSatisfy { $0 > $1 }, "\(sizes)")
  }

  @Test func whatWasAgreedStandsInPlaceOfWhatWasAskedFor() throws {
    let day = try #require(CivilDate(iso: "2026-12-08"))
    let offer = Alternative(
      id: "o-1",
      Terms(from: day, until: day.adding(days: 1), adults: 1, children: 2, quantity: nil, amount: 300_000), note: "",
      standsUntil: try Fixtures.moment("2026-11-25T10:00"))
    let agreed = Voucher(try booking(.offered, .confirmed), Standing(revision: 3, alternative: offer))
    #expect(agreed.codes[1].contains("2026-12-08/2026-12-09 confirmed"))
    #expect(agreed.terms.amount == 300_000 && agreed.terms.children == 2 && agreed.nights == 1)
    let open = Voucher(try booking(.offered), Standing(revision: 2, alternative: offer))
    #expect(open.codes[1].contains("2026-12-05/2026-12-07 offered") && open.terms.amount == nil && open.nights == 2)
  }

  @Test func noneSaysWhoAsks() throws {
    let voucher = Voucher(try booking(.confirmed), Standing(revision: 1))
    for text in voucher.codes { #expect(!text.contains("Nguy") && !text.contains("0912")) }
  }

  @Test func onlyWhatWasConfirmedHasAPlaceInACalendar() throws {
    #expect(Voucher(try booking(), Standing()).calendar == nil)
    for status in [BusinessStatus.pending, .offered, .declined, .cancelled, .expired] {
      #expect(Voucher(try booking(status), Standing()).calendar == nil, "\(status)")
    }
    #expect(Voucher(try booking(.confirmed), Standing()).calendar == .confirmed)
    #expect(Voucher(try booking(.confirmed, .cancelled), Standing()).calendar == .cancelled)
  }

  @Test(arguments: [
    (BusinessStatus.pending, "ReservationPending"), (.offered, "ReservationHold"), (.confirmed, "ReservationConfirmed"),
    (.declined, "ReservationCancelled"), (.cancelled, "ReservationCancelled"), (.expired, "ReservationCancelled"),
  ])
  func schemaOrgHasANameForEachStatus(_ status: BusinessStatus, _ name: String) throws {
    #expect(Voucher(try booking(status), Standing()).reservationStatus == name)
  }

  @Test func whatNeverWentOutHasANameToo() throws {
    #expect(Voucher(try booking(), Standing()).reservationStatus == "ReservationPending")
    let withdrawn = try Fixtures.booking().applying(.withdraw, at: Fixtures.moment("2026-11-24T10:00"))
    #expect(Voucher(withdrawn, Standing()).reservationStatus == "ReservationCancelled")
  }
}
