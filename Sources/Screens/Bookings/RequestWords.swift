public import Booking
import Canvas
public import CivilTime
public import Gazetteer

/// What is said of a request, the same on the screen and by commands: its state, the next step, what is offered.
public struct RequestWords: Sendable {
  /// With what the reader does what a sentence tells.
  public enum Means: Sendable { case keys, commands }

  let language: Language
  let means: Means

  public init(_ language: Language, by means: Means) {
    self.language = language
    self.means = means
  }

  func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  public func state(_ booking: Booking) -> String { say(Self.state(booking)) }

  /// What the traveller can do or wait for, as a sentence.
  public func next(_ booking: Booking, _ standing: Standing?) -> String {
    let claim = booking.request.claim
    return switch (booking.nextStep(standing), means) {
    case (.finish, _): say(.nextFinish)
    case (.connect, .keys): say(.nextConnect, "s")
    case (.connect, .commands): say(.nextConnect, "hoaban sync")
    case (.waitForProvider, _): say(.nextWaitProvider)
    case (.waitUntilSent, _): say(.nextWaitSent)
    case (.waitForAnswer, _): say(.nextWaitAnswer)
    case (.waitForDecision(let decision), _): say(RequestUpdate.word(decision))
    case (.answerOffer, .keys): say(.nextAnswerOffer, "a", "d")
    case (.answerOffer, .commands):
      say(.nextAnswerOffer, "hoaban bookings accept \(claim)", "hoaban bookings decline \(claim)")
    case (.arrive(let day), _): say(.nextArrive, Figures(language).date(day))
    case (.correct, _): say(.nextCorrect)
    case (.askElsewhere, _): say(.nextAskElsewhere)
    case (.nothing, _): say(.nextNothing)
    }
  }

  /// What is offered instead, and until when it stands.
  func offer(_ offer: Alternative, dash: String) -> String {
    agreed(offer, dash: dash) + semicolon + say(.offerStands, moment(offer.standsUntil))
  }

  /// Days, people or things, price and words.
  public func agreed(_ offer: Alternative, dash: String) -> String {
    let terms = offer.terms
    let count = terms.quantity.map { "\(say(.fieldQuantity)) \($0)" } ?? party(terms).text
    let parts: [String?] = [
      dates(terms, dash: dash), count, terms.amount.map { Figures(language).dong($0) },
      offer.note.isEmpty ? nil : offer.note,
    ]
    return parts.compactMap { $0 }.joined(separator: semicolon)
  }

  private var semicolon: String {
    switch language {
    case .vi, .en: "; "
    case .fr: "\u{A0}; "
    case .ja: "；"
    }
  }

  /// - Parameter nights: Of a stay.
  public func dates(_ terms: Terms, nights: Int? = nil, dash: String) -> String {
    let figures = Figures(language)
    var dates = figures.date(terms.from)
    if let until = terms.until { dates += " \(dash) " + figures.date(until) }
    if let nights { dates += " (\(say(.nights, String(nights))))" }
    return dates
  }

  /// For how many people, or how many things.
  func party(_ terms: Terms) -> (label: Word, text: String) {
    guard let quantity = terms.quantity else {
      return (.bookingParty, say(.party, String(terms.adults), String(terms.children)))
    }
    return (.fieldQuantity, String(quantity))
  }

  /// Without the year, for narrow places.
  public func shortMoment(_ moment: CivilDateTime) -> String {
    "\(Figures(language).shortDate(moment.date)) \(moment.time)"
  }

  public func product(_ product: ProductKind) -> String { say(Self.product(product)) }

  /// For how many people, or how many things, with its label.
  public func count(_ terms: Terms) -> (label: String, text: String) {
    let party = party(terms)
    return (say(party.label), party.text)
  }

  public func moment(_ moment: CivilDateTime) -> String { "\(Figures(language).date(moment.date)) \(moment.time)" }

  static func role(_ booking: Booking) -> Role {
    switch (booking.delivery, booking.status) {
    case (.blocked, _), (_, .offered): .warn
    case (.withdrawn, _), (_, .declined), (_, .cancelled), (_, .expired): .muted
    default: .ok
    }
  }

  static func product(_ product: ProductKind) -> Word {
    switch product {
    case .homestay: .productHomestay
    case .supper: .productSupper
    case .bicycle: .productBicycle
    case .boat: .productBoat
    case .performance: .productPerformance
    case .guide: .productGuide
    case .vehicle: .productVehicle
    case .speciality: .productSpeciality
    }
  }

  static func state(_ booking: Booking) -> Word {
    switch booking.delivery {
    case .draft: .stateDraft
    case .queued: .stateQueued
    case .sending: .stateSending
    case .blocked: .stateBlocked
    case .withdrawn: .stateWithdrawn
    case .received:
      switch booking.status {
      case nil, .pending: .statePending
      case .offered: .stateOffered
      case .confirmed: .stateConfirmed
      case .declined: .stateDeclined
      case .cancelled: .stateCancelled
      case .expired: .stateExpired
      }
    }
  }
}
