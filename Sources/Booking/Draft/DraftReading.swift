import CivilTime
import Gazetteer

/// A draft's texts as values, and what is wrong with them. The one place that knows the rules of a request.
struct DraftReading {
  private(set) var from: CivilDate?
  private(set) var until: CivilDate?
  private(set) var adults: Int?
  private(set) var children: Int?
  private(set) var quantity: Int?
  private(set) var name = ""
  private(set) var phone: String?
  private(set) var email: String?
  private(set) var note = ""
  private(set) var problems: [FieldProblem] = []
  private var hasWayToAnswer = false

  /// - Parameters:
  ///   - today: Nil to leave out that dates lie ahead.
  ///   - reads: The fields to read: those of a sealed sheet cannot be.
  init(_ draft: BookingDraft, today: CivilDate?, reads: (BookingField) -> Bool = { _ in true }) {
    let fields = draft.fields.filter(reads)
    for field in fields {
      // A paste that no field can hold is not worth reading.
      guard draft[field].utf8.count <= BookingDraft.longestText else {
        hasWayToAnswer = hasWayToAnswer || field == .phone || field == .email
        problems.append(FieldProblem(field: field, reason: .tooLong(limit: Self.limit(field))))
        continue
      }
      let text = TypedText.cleaned(draft[field])
      if let reason = read(field, text, draft.product, today) {
        problems.append(FieldProblem(field: field, reason: reason))
      }
    }
    if fields.contains(.phone), !hasWayToAnswer {
      let index = problems.firstIndex { $0.field == .note } ?? problems.count
      problems.insert(FieldProblem(field: .phone, reason: .noWayToAnswer), at: index)
    }
    // A seal has room for so many bytes and no more. The language takes as many whichever it is.
    let bytes = sheet(in: .vi).bytes.count
    if problems.isEmpty, bytes > ContactSheet.limit {
      problems.append(FieldProblem(field: .note, reason: .sheetTooLong(over: bytes - ContactSheet.limit)))
    }
  }

  /// Who asks, and what they add.
  func sheet(in language: Language) -> ContactSheet {
    ContactSheet(contact: Contact(name: name, phone: phone, email: email), language: language, note: note)
  }

  private static func limit(_ field: BookingField) -> Int {
    switch field {
    case .note: BookingLimits.noteLength
    case .email: BookingLimits.emailLength
    case .phone: BookingLimits.phoneDigits.upperBound
    case .name: BookingLimits.nameLength
    case .from, .until: "YYYY-MM-DD".count
    case .adults, .children: 2
    case .quantity: 3
    }
  }

  private mutating func read(
    _ field: BookingField, _ text: String, _ product: ProductKind, _ today: CivilDate?
  ) -> FieldProblem.Reason? {
    switch field {
    case .from: return readFrom(text, today)
    case .until: return readUntil(text, product)
    case .adults: return Self.number(text, BookingLimits.adults, &adults)
    case .children: return Self.number(text, BookingLimits.children, &children)
    case .quantity: return Self.number(text, BookingLimits.quantity, &quantity)
    case .name:
      name = text
      if text.isEmpty { return .missing }
      return TypedText.fits(text, BookingLimits.nameLength) ? nil : .tooLong(limit: BookingLimits.nameLength)
    case .phone:
      guard !text.isEmpty else { return nil }
      hasWayToAnswer = true
      do { phone = try PhoneNumber.normalized(text) } catch { return .phone(error) }
    case .email:
      guard !text.isEmpty else { return nil }
      hasWayToAnswer = true
      do { email = try EmailAddress.checked(text) } catch { return .email(error) }
    case .note:
      note = text
      return TypedText.fits(text, BookingLimits.noteLength) ? nil : .tooLong(limit: BookingLimits.noteLength)
    }
    return nil
  }

  private mutating func readFrom(_ text: String, _ today: CivilDate?) -> FieldProblem.Reason? {
    guard !text.isEmpty else { return .missing }
    guard let date = TypedText.date(text) else { return .notADate(text) }
    from = date
    guard let today else { return nil }
    if date < today { return .inThePast(today: today) }
    let latest = today.adding(days: BookingLimits.daysAhead)
    return date > latest ? .tooFarAhead(latest: latest) : nil
  }

  /// A stay needs its last morning; a guide or a vehicle may be wanted for one day, which needs no second date.
  private mutating func readUntil(_ text: String, _ product: ProductKind) -> FieldProblem.Reason? {
    guard !text.isEmpty else { return product == .homestay ? .missing : nil }
    guard let date = TypedText.date(text) else { return .notADate(text) }
    until = date
    guard let from else { return nil }
    let earliest = product == .homestay ? from.adding(days: 1) : from
    let latest = from.adding(days: BookingLimits.nights)
    if date < earliest { return .endsTooEarly(earliest: earliest) }
    return date > latest ? .endsTooLate(latest: latest) : nil
  }

  private static func number(_ text: String, _ range: ClosedRange<Int>, _ value: inout Int?) -> FieldProblem.Reason? {
    guard !text.isEmpty else { return .missing }
    guard TypedText.isNumber(text) else { return .notANumber(text) }
    guard let number = TypedText.number(text), range.contains(number) else {
      return .outOfRange(least: range.lowerBound, most: range.upperBound)
    }
    value = number
    return nil
  }
}
