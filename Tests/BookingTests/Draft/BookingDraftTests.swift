import CivilTime
import Gazetteer
import SeededRandomness
import Testing

@testable import Booking

/// One sound draft, one field changed at a time. Today is 2026-11-23, which makes 2028-05-26 the last day (550 days).
struct BookingDraftTests {
  typealias Row = (product: ProductKind, field: BookingField, text: String, problem: String?)

  static let rows: [Row] =
    dates + counts
    + [
      (.homestay, .name, "", "missing"), (.homestay, .name, " \u{200b}\t", "missing"),
      (.homestay, .name, "A", nil), (.homestay, .name, String(repeating: "ệ", count: 80), nil),
      (.homestay, .name, String(repeating: "ệ", count: 81), "tooLong 80"),
      (.homestay, .name, "a" + String(repeating: "\u{301}", count: 400), "tooLong 80"),
      (.homestay, .name, String(repeating: "x", count: 20_000), "tooLong 80"),
      (.homestay, .phone, "", "noWayToAnswer"), (.homestay, .phone, "  ", "noWayToAnswer"),
      (.homestay, .phone, "+84 912.345-678", nil), (.homestay, .phone, "0912", "phone"),
      (.homestay, .phone, "gọi sau", "phone"), (.homestay, .phone, String(repeating: "1", count: 20_000), "tooLong 15"),
      (.homestay, .email, "a@b.vn", nil), (.homestay, .email, "  a@b.vn ", nil), (.homestay, .email, "a@b", "email"),
      (.homestay, .email, "a b@c.vn", "email"), (.homestay, .email, "", nil),
      (.homestay, .note, "", nil), (.homestay, .note, String(repeating: "đ", count: 500), nil),
      (.homestay, .note, String(repeating: "đ", count: 501), "tooLong 500"),
      (.homestay, .note, String(repeating: " ", count: 600) + "x", nil),
    ]

  private static let dates: [Row] = [
    (.homestay, .from, "", "missing"), (.homestay, .from, "   ", "missing"), (.homestay, .from, "mai", "notADate mai"),
    (.homestay, .from, "2026-02-30", "notADate 2026-02-30"), (.homestay, .from, "2026-12-06", nil),
    (.homestay, .from, " 6/12/2026 ", nil), (.guide, .from, "2026-11-23", nil),
    (.guide, .from, "2026-11-22", "inThePast"),
    (.guide, .from, "1/1/1000", "inThePast"), (.guide, .from, "2028-05-26", nil),
    (.guide, .from, "2028-05-27", "tooFarAhead 2028-05-26"),
    (.speciality, .from, "9999-12-31", "tooFarAhead 2028-05-26"),
    (.homestay, .until, "", "missing"), (.homestay, .until, "x", "notADate x"),
    (.homestay, .until, "2026-12-05", "endsTooEarly 2026-12-06"), (.homestay, .until, "2026-12-06", nil),
    (.homestay, .until, "2026-12-01", "endsTooEarly 2026-12-06"), (.homestay, .until, "2027-01-04", nil),
    (.homestay, .until, "2027-01-05", "endsTooLate 2027-01-04"), (.guide, .until, "", nil),
    (.guide, .until, "2026-12-05", nil), (.guide, .until, "2026-12-04", "endsTooEarly 2026-12-05"),
    (.vehicle, .until, "2027-01-04", nil), (.vehicle, .until, "2027-01-05", "endsTooLate 2027-01-04"),
    (.speciality, .until, "never asked", nil),
  ]

  private static let counts: [Row] = [
    (.homestay, .adults, "", "missing"), (.homestay, .adults, "0", "outOfRange 1 60"), (.homestay, .adults, "1", nil),
    (.homestay, .adults, "60", nil), (.homestay, .adults, "61", "outOfRange 1 60"),
    (.homestay, .adults, "two", "notANumber two"), (.homestay, .adults, "-1", "notANumber -1"),
    (.homestay, .adults, "1.5", "notANumber 1.5"), (.homestay, .adults, " 4 ", nil),
    (.homestay, .adults, "99999999999999999999", "outOfRange 1 60"), (.homestay, .adults, "２", "notANumber ２"),
    (.homestay, .children, "0", nil), (.homestay, .children, "60", nil),
    (.homestay, .children, "61", "outOfRange 0 60"),
    (.homestay, .children, "", "missing"), (.speciality, .adults, "nobody asks", nil),
    (.speciality, .quantity, "1", nil), (.speciality, .quantity, "0", "outOfRange 1 999"),
    (.speciality, .quantity, "1000", "outOfRange 1 999"), (.speciality, .quantity, "", "missing"),
    (.speciality, .quantity, "hai", "notANumber hai"), (.homestay, .quantity, "nobody asks", nil),
  ]

  @Test(arguments: rows.indices)
  func oneFieldAtATime(_ index: Int) throws {
    let row = Self.rows[index]
    var draft = try Fixtures.draft(row.product)
    draft[row.field] = row.text
    let problems = draft.problems(today: try Fixtures.today())
    #expect(problems.map(\.field) == (row.problem == nil ? [] : [row.field]), "\(row)")
    #expect(problems.first.map { Self.short($0.reason) } == row.problem, "\(row)")
    // What is shown while one types is what decides at the end.
    #expect((try? Fixtures.request(draft)) != nil || row.problem != nil)
  }

  @Test func thereAreRowsEnough() { #expect(Self.rows.count >= 60) }

  @Test(arguments: ProductKind.allCases)
  func aFreshDraftAsksForWhatIsMissing(_ product: ProductKind) throws {
    let provider = try Fixtures.draft().provider
    let problems = BookingDraft(product: product, provider: provider).problems(today: try Fixtures.today())
    let wanted: [BookingField] = product == .homestay ? [.from, .until, .name, .phone] : [.from, .name, .phone]
    #expect(problems.map(\.field) == wanted)
    #expect(problems.last?.reason == .noWayToAnswer)
  }

  @Test(
    arguments: [
      (ProductKind.homestay, [.from, .until, .adults, .children, .name, .phone, .email, .note]),
      (.guide, [.from, .until, .adults, .children, .name, .phone, .email, .note]),
      (.vehicle, [.from, .until, .adults, .children, .name, .phone, .email, .note]),
      (.speciality, [.from, .quantity, .name, .phone, .email, .note]),
    ] as [(ProductKind, [BookingField])])
  func asksForItsFields(_ product: ProductKind, _ fields: [BookingField]) throws {
    #expect(try Fixtures.draft(product).fields == fields)
  }

  @Test func allThatIsWrongIsSaidAtOnce() throws {
    var draft = try Fixtures.draft()
    for field in BookingField.allCases { draft[field] = field == .note ? String(repeating: "x", count: 501) : "?" }
    draft.phone = ""
    draft.email = ""
    let problems = draft.problems(today: try Fixtures.today())
    #expect(problems.map(\.field) == [.from, .until, .adults, .children, .phone, .note])
    let result = try draft.validated(
      today: try Fixtures.today(), id: try Fixtures.bookingID(), claim: try ClaimReference(random: [0, 0, 0, 0]),
      createdAt: try Fixtures.moment("2026-11-23T09:30"), language: .vi,
      consent: GivenConsent(at: try Fixtures.moment("2026-11-23T09:30")),
      key: try Fixtures.device().key(for: draft.provider))
    #expect(result == .failure(InvalidBooking(problems: problems)))
  }

  /// A form that a cat has walked over: never a trap, and never a request that breaks the limits.
  @Test(arguments: 0..<300)
  func takesAnything(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let texts = [
      "", "1", "2026-12-05", "2026-12-09", "5/12/2026", "99999999999999999999", "-1", "a@b.vn", "0912345678", "+", "@",
      "\u{1b}[31m", "\u{202e}", "ệ", "  ", "00", "\r\n",
    ]
    var draft = try Fixtures.draft(ProductKind.allCases.randomElement(using: &generator) ?? .guide)
    for field in BookingField.allCases where Bool.random(using: &generator) {
      draft[field] = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        texts.randomElement(using: &generator) ?? ""
      }.joined()
    }
    let problems = draft.problems(today: try Fixtures.today())
    let asked = draft.fields
    #expect(problems.allSatisfy { asked.contains($0.field) })
    guard let request = try? Fixtures.request(draft) else {
      #expect(!problems.isEmpty)
      return
    }
    #expect(problems.isEmpty)
    #expect(BookingLimits.adults.contains(request.adults) && BookingLimits.children.contains(request.children))
    #expect((request.quantity != nil) == (request.product == .speciality))
    let sheet = try Fixtures.sheet(request)
    #expect(sheet.contact.phone != nil || sheet.contact.email != nil)
    #expect(try request.from >= Fixtures.today())
    let again = try Fixtures.request(BookingDraft(correcting: request, sheet))
    #expect(try Fixtures.sheet(again) == sheet && again.from == request.from && again.until == request.until)
    #expect(again.adults == request.adults && again.children == request.children)
    #expect(again.quantity == request.quantity)
  }

  private static func short(_ reason: FieldProblem.Reason) -> String {
    switch reason {
    case .missing: "missing"
    case .notADate(let text): "notADate \(text)"
    case .notANumber(let text): "notANumber \(text)"
    case .outOfRange(let least, let most): "outOfRange \(least) \(most)"
    case .tooLong(let limit): "tooLong \(limit)"
    case .inThePast: "inThePast"
    case .tooFarAhead(let latest): "tooFarAhead \(latest)"
    case .endsTooEarly(let earliest): "endsTooEarly \(earliest)"
    case .endsTooLate(let latest): "endsTooLate \(latest)"
    case .noWayToAnswer: "noWayToAnswer"
    case .sheetTooLong(let over): "sheetTooLong \(over)"
    case .phone: "phone"
    case .email: "email"
    }
  }
}
