import Booking
import Canvas
import Gazetteer
import CivilTime

/// A request spelt out: what was asked for, its state and the next step.
enum BookingText {
  static func lines(_ booking: Booking, _ model: Model, width: Int) -> [StyledLine] {
    let request = booking.request
    let figures = Figures(model.language)
    let product = model.say(Self.product(request.product)) + Words.colon(model.language)
    var lines = StyledLine.wrapped(
      product + BookingsView.providerName(request.provider, model), width, Style(.title))
    lines += StyledLine.labelled(model.say(.bookingReference), request.claim.rawValue, width, model.language)
    var dates = figures.date(request.from)
    if let until = request.until { dates += " \(Glyphs(model.settings.tier).dash) " + figures.date(until) }
    if let nights = request.nights { dates += " (\(model.say(.nights, String(nights))))" }
    lines += StyledLine.labelled(model.say(.bookingDates), dates, width, model.language)
    if let quantity = request.quantity {
      lines += StyledLine.labelled(model.say(.fieldQuantity), String(quantity), width, model.language)
    } else {
      let party = model.say(.party, String(request.adults), String(request.children))
      lines += StyledLine.labelled(model.say(.bookingParty), party, width, model.language)
    }
    let sheet = model.bookings.sheets[booking.id]
    let ways = sheet.map { [$0.contact.name, $0.contact.phone, $0.contact.email].compactMap { $0 } }
    lines += StyledLine.labelled(
      model.say(.bookingContact), ways.map { model.language.list($0) } ?? model.say(.contactSealed), width,
      model.language)
    if let note = sheet?.note, !note.isEmpty {
      lines += StyledLine.labelled(model.say(.fieldNote), note, width, model.language)
    }
    let standing = model.bookings.standings[booking.id]
    let state = "\(model.say(self.state(booking))) (\(time(booking.updatedAt, figures)))"
    lines += StyledLine.labelled(model.say(.bookingState), state, width, model.language, style: Style(role(booking)))
    if !booking.reason.isEmpty {
      lines += StyledLine.labelled(model.say(.bookingReason), reason(booking, model), width, model.language)
    }
    if booking.status == .offered, let alternative = standing?.alternative {
      lines += StyledLine.labelled(
        model.say(.bookingOffer), offer(alternative, model), width, model.language, style: Style(.accent))
    }
    if let agreed = booking.agreed(standing) {
      lines += StyledLine.labelled(
        model.say(.bookingAgreed), terms(agreed, model).joined(separator: "; "), width, model.language,
        style: Style(.accent))
    }
    if standing?.refused != nil {
      lines += StyledLine.wrapped(model.say(.decisionRefused), width, Style(.warn))
    }
    lines += StyledLine.labelled(model.say(.bookingNext), model.say(next(booking, standing)), width, model.language)
    return lines
  }

  /// What is offered instead, and until when it stands.
  static func offer(_ offer: Alternative, _ model: Model) -> String {
    let stands = model.say(.offerStands, time(offer.standsUntil, Figures(model.language)))
    return (terms(offer, model) + [stands]).joined(separator: "; ")
  }

  /// Days, people or things, price and words.
  private static func terms(_ offer: Alternative, _ model: Model) -> [String] {
    let figures = Figures(model.language)
    var dates = figures.date(offer.from)
    if let until = offer.until { dates += " \(Glyphs(model.settings.tier).dash) " + figures.date(until) }
    let party =
      offer.quantity.map { "\(model.say(.fieldQuantity)) \($0)" }
      ?? model.say(.party, String(offer.adults), String(offer.children))
    let parts: [String?] = [
      dates, party, offer.amount.map { figures.dong($0) }, offer.note.isEmpty ? nil : offer.note,
    ]
    return parts.compactMap { $0 }
  }

  /// In the words of whoever decided it; the hub's own word for machines is put into ours.
  static func reason(_ booking: Booking, _ model: Model) -> String {
    booking.reason == "product-withdrawn" ? model.say(.reasonProductWithdrawn) : booking.reason
  }

  static func role(_ booking: Booking) -> Role {
    switch (booking.delivery, booking.status) {
    case (.blocked, _), (_, .offered): .warn
    case (.withdrawn, _), (_, .declined), (_, .cancelled), (_, .expired): .muted
    default: .ok
    }
  }

  private static func time(_ moment: CivilDateTime, _ figures: Figures) -> String {
    "\(figures.date(moment.date)) \(moment.time)"
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

  static func next(_ booking: Booking, _ standing: Standing?) -> Word {
    switch booking.nextStep(standing) {
    case .finish: .nextFinish
    case .connect: .nextConnect
    case .waitForProvider: .nextWaitProvider
    case .waitUntilSent: .nextWaitSent
    case .waitForAnswer: .nextWaitAnswer
    case .waitForDecision(let decision): RequestUpdate.word(decision)
    case .answerOffer: .nextAnswerOffer
    case .arrive: .nextArrive
    case .correct: .nextCorrect
    case .askElsewhere: .nextAskElsewhere
    case .nothing: .nextNothing
    }
  }
}
