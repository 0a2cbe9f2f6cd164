import CivilTime
import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store

/// `hoaban book`: asks a provider for something, to be sent with the next connection.
struct Book: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Request a stay, a meal, a guide, a vehicle or a speciality.",
    discussion: """
      The request is kept on this device until it can be sent; no connection is needed. By asking you agree that your \
      name, contact details and note are sealed, kept on this device and passed only to the provider you ask, for the \
      answer. You can take the request back until it is sent, and call it off afterwards (hoaban bookings cancel).
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Who or what is asked for: id, name, or a product such as hs-ban-men/night.")
  var provider: String

  @Option(help: "homestay, supper, guide, vehicle, bicycle, boat, performance or speciality.")
  var product: ProductKind?

  @Option(help: ArgumentHelp("First day.", valueName: "date"))
  var from: String = ""

  @Option(help: ArgumentHelp("Day of departure, or the last day.", valueName: "date"))
  var until: String = ""

  @Option(help: "Grown-ups.")
  var adults: String?

  @Option(help: "Children.")
  var children: String?

  @Option(help: "How many, for a speciality.")
  var quantity: String?

  @Option(help: "Who asks.")
  var name: String = ""

  @Option(parsing: .unconditional, help: "Telephone for the answer.")
  var phone: String = ""

  @Option(help: "E-mail for the answer.")
  var email: String = ""

  @Option(parsing: .unconditional, help: "What the provider should know.")
  var note: String = ""

  func perform(_ session: Session) throws {
    // `hs-ban-men/night` names a product of a provider.
    let named = provider.split(separator: "/", maxSplits: 1).map(String.init)
    let key = named.count == 2 ? ProductKey(rawValue: named[1]) : nil
    let entry = try session.places().entry(key == nil ? provider : named[0], field: "provider")
    let header = entry.header
    let product = try chosenProduct(of: entry, key.map(ProductKind.init) ?? product, session.language)
    var draft = BookingDraft(product: product, provider: header.id)
    draft.from = from
    draft.until = until
    draft.adults = adults ?? draft.adults
    draft.children = children ?? draft.children
    draft.quantity = quantity ?? draft.quantity
    draft.name = name
    draft.phone = phone
    draft.email = email
    draft.note = note
    let booking = try keep(draft, session)
    let document = BookingDocument(language: session.language, names: [header.id: header.names.name(session.language)])
    let sheet = try session.outbox().sheets(of: [booking])[booking.id]
    let saved = Self.saved(booking, session)
    try session.answer(
      document.whole(booking, nil, sheet, adding: [.init("message", .string(saved))]),
      people: ["\(booking.request.claim) - \(saved)"])
  }

  private static func saved(_ booking: Booking, _ session: Session) -> String {
    let saved = session.say(
      vi: "Đã lưu trên máy này, chưa gửi.", en: "Saved on this device, not yet sent.",
      fr: "Enregistrée sur cet appareil, pas encore envoyée.", ja: "この端末に保存しました。まだ送信していません。")
    guard booking.request.waitsForProvider else { return saved }
    let none = session.say(
      vi: "Nơi này chưa nhận yêu cầu qua Hoa Ban.", en: "This provider takes no requests through Hoa Ban yet.",
      fr: "Ce prestataire ne prend pas encore de demandes par Hoa Ban.",
      ja: "この依頼先はまだHoa Banで依頼を受け付けていません。")
    return session.language == .ja ? saved + none : "\(saved) \(none)"
  }

  /// The product asked for, or the only one that there is.
  private func chosenProduct(of entry: Entry, _ product: ProductKind?, _ language: Language) throws -> ProductKind {
    let header = entry.header
    let offered = ProductKind.offered(by: entry)
    let list = offered.map(\.rawValue).joined(separator: ", ")
    if let only = offered.first, product == nil, offered.count == 1 { return only }
    // Who names a house and nothing else wants to sleep there.
    if product == nil, offered.contains(.homestay) { return .homestay }
    if let product, offered.contains(product) { return product }
    let name = header.names.name(language)
    if offered.isEmpty {
      throw CommandFailure(
        .invalidValue, vi: "\(name) (\(header.id)) không nhận yêu cầu nào.",
        en: "Nothing can be requested of \(name) (\(header.id)).",
        fr: "Rien ne peut être demandé à \(name) (\(header.id)).",
        ja: "\(name) (\(header.id))に依頼できるものはありません。", field: "product")
    }
    throw CommandFailure(
      .invalidValue, vi: "Với \(name) (\(header.id)), --product là: \(list).",
      en: "For \(name) (\(header.id)), --product is one of: \(list).",
      fr: "Pour \(name) (\(header.id)), --product est l’un de : \(list).",
      ja: "\(name) (\(header.id))の--productは次のいずれかです：\(list)。", field: "product",
      details: [.init("offered", .array(offered.map { .string($0.rawValue) }))])
  }

  /// Says that it is kept only when it is on disk: `add` reads it back.
  private func keep(_ draft: BookingDraft, _ session: Session) throws -> Booking {
    let milliseconds = global.fixedNow.map { $0.unixSeconds * 1_000 } ?? Clock.unixMilliseconds()
    let store = try session.outbox()
    let key =
      try session.gazetteer().providerKey(of: draft.provider, on: session.now.date)
      ?? store.deviceKey().key(for: draft.provider)
    let request = try draft.validated(
      today: session.now.date,
      id: BookingID(unixMilliseconds: milliseconds, random: Self.random(BookingID.randomByteCount)),
      claim: ClaimReference(random: Self.random(ClaimReference.randomByteCount)), createdAt: session.now,
      language: session.language, consent: GivenConsent(at: session.now), key: key
    ).get()
    let booking = try Booking(request).applying(.queue, at: session.now)
    try store.add(booking)
    return booking
  }

  private static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
}
