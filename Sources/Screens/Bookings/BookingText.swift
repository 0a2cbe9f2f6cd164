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
    let state = "\(model.say(self.state(booking))) (\(time(booking.updatedAt, figures)))"
    lines += StyledLine.labelled(model.say(.bookingState), state, width, model.language, style: Style(.ok))
    lines += StyledLine.labelled(model.say(.bookingNext), model.say(next(booking)), width, model.language)
    return lines
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

  static func next(_ booking: Booking) -> Word {
    switch booking.nextStep {
    case .finish: .nextFinish
    case .connect: .nextConnect
    case .waitForProvider: .nextWaitProvider
    case .waitUntilSent: .nextWaitSent
    case .waitForAnswer: .nextWaitAnswer
    case .answerOffer: .nextAnswerOffer
    case .arrive: .nextArrive
    case .correct: .nextCorrect
    case .askElsewhere: .nextAskElsewhere
    case .nothing: .nextNothing
    }
  }
}
