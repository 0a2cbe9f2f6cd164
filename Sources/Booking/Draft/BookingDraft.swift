public import CivilTime
public import Gazetteer

/// A request while it is being typed: every field is the text that stands in the form.
public struct BookingDraft: Hashable, Sendable {
  public var product: ProductKind
  public var provider: EntryID
  /// `YYYY-MM-DD` or `D/M/YYYY`.
  public var from = ""
  public var until = ""
  public var adults = "2"
  public var children = "0"
  public var quantity = "1"
  public var name = ""
  public var phone = ""
  public var email = ""
  public var note = ""

  /// Bytes beyond which the text of a field is not even read: nobody types that.
  static let longestText = 16_384

  public init(product: ProductKind, provider: EntryID) {
    self.product = product
    self.provider = provider
  }

  /// The fields that the product asks for, in order. The others are kept but neither checked nor sent.
  public var fields: [BookingField] {
    BookingField.allCases.filter { field in
      switch field {
      case .until, .adults, .children: product != .speciality
      case .quantity: product == .speciality
      default: true
      }
    }
  }

  /// The text of a field, by name.
  public subscript(field: BookingField) -> String {
    get { self[keyPath: Self.path(field)] }
    set { self[keyPath: Self.path(field)] = newValue }
  }

  /// What keeps the draft from being sent, in the order of the fields; empty when nothing does.
  public func problems(today: CivilDate) -> [FieldProblem] { DraftReading(self, today: today).problems }

  /// The request as it will be kept, texts cleaned, numbers read and contact details sealed, or everything that is
  /// wrong with the draft.
  ///
  /// - Parameters:
  ///   - language: In which the traveller writes.
  ///   - consent: Given before anything is kept.
  ///   - key: The provider's; the device's for a provider who has published none.
  /// - Throws: `SealError.badKey`.
  public func validated(
    today: CivilDate, id: BookingID, claim: ClaimReference, createdAt: CivilDateTime, language: Language,
    consent: GivenConsent, key: ProviderKey
  ) throws(SealError) -> Result<BookingRequest, InvalidBooking> {
    let reading = DraftReading(self, today: today)
    guard reading.problems.isEmpty else { return .failure(InvalidBooking(problems: reading.problems)) }
    let binding = SealBinding(booking: id, provider: provider, product: product)
    let contact = try reading.sheet(in: language).sealed(for: key, binding)
    guard
      let request = reading.request(
        self, id: id, claim: claim, contact: contact, consent: consent, createdAt: createdAt)
    else { return .failure(InvalidBooking(problems: reading.problems)) }
    return .success(request)
  }

  private static func path(_ field: BookingField) -> WritableKeyPath<BookingDraft, String> {
    switch field {
    case .from: \.from
    case .until: \.until
    case .adults: \.adults
    case .children: \.children
    case .quantity: \.quantity
    case .name: \.name
    case .phone: \.phone
    case .email: \.email
    case .note: \.note
    }
  }
}

extension BookingDraft {
  /// A draft that says again what a request said, to be corrected and sent as a new one.
  ///
  /// - Parameter sheet: Its contact details, opened.
  public init(correcting request: BookingRequest, _ sheet: ContactSheet) {
    self.init(product: request.product, provider: request.provider)
    from = request.from.description
    until = request.until?.description ?? ""
    adults = String(request.adults)
    children = String(request.children)
    quantity = request.quantity.map(String.init) ?? quantity
    name = sheet.contact.name
    phone = sheet.contact.phone ?? ""
    email = sheet.contact.email ?? ""
    note = sheet.note
  }
}
