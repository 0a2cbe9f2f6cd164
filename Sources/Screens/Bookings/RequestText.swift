public import Booking
import Canvas
import CivilTime
import Gazetteer

/// A request spelt out: what was asked for, its state and the next step.
public struct RequestText {
  let booking: Booking
  let standing: Standing?
  let sheet: ContactSheet?
  let provider: String
  let words: RequestWords
  let dash: String

  /// - Parameters:
  ///   - standing: Nil where the hub has told nothing.
  ///   - sheet: What the traveller wrote; nil where only the provider can open it.
  ///   - provider: Its name.
  ///   - dash: As the screen can draw it.
  public init(
    _ booking: Booking, _ standing: Standing?, _ sheet: ContactSheet?, provider: String, _ words: RequestWords,
    dash: String = "–"
  ) {
    self.booking = booking
    self.standing = standing
    self.sheet = sheet
    self.provider = provider
    self.words = words
    self.dash = dash
  }

  init(_ booking: Booking, _ model: Model) {
    self.init(
      booking, model.bookings.standings[booking.id], model.bookings.sheets[booking.id],
      provider: BookingsView.providerName(booking.request.provider, model), RequestWords(model.language, by: .keys),
      dash: Glyphs(model.settings.tier).dash)
  }

  /// - Parameter width: In columns, at least 20.
  public func lines(width: Int) -> [StyledLine] {
    let request = booking.request
    func labelled(_ label: Word, _ text: String, _ style: Style = .text) -> [StyledLine] {
      StyledLine.labelled(words.say(label), text, width, words.language, style: style)
    }
    var lines = StyledLine.wrapped(
      words.say(RequestWords.product(request.product)) + Words.colon(words.language) + provider, width, Style(.title))
    lines +=
      labelled(.bookingReference, request.claim.rawValue)
      + labelled(.bookingDates, words.dates(request.terms, nights: request.nights, dash: dash))
    let party = words.party(request.terms)
    lines += labelled(party.label, party.text)
    let ways = sheet.map { [$0.contact.name, $0.contact.phone, $0.contact.email].compactMap { $0 } }
    lines += labelled(.bookingContact, ways.map { words.language.list($0) } ?? words.say(.contactSealed))
    if let note = sheet?.note, !note.isEmpty { lines += labelled(.fieldNote, note) }
    lines += labelled(
      .bookingState, "\(words.state(booking)) (\(words.moment(booking.updatedAt)))", Style(RequestWords.role(booking)))
    if let reason = words.reason(booking) { lines += labelled(reason.label, reason.text) }
    if booking.status == .offered, let alternative = standing?.alternative {
      lines += labelled(.bookingOffer, words.offer(alternative, dash: dash), Style(.accent))
    }
    if let agreed = booking.agreed(standing) {
      lines += labelled(.bookingAgreed, words.agreed(agreed, dash: dash), Style(.accent))
    }
    if standing?.refused != nil { lines += StyledLine.wrapped(words.say(.decisionRefused), width, Style(.warn)) }
    if let attention = words.attention(booking, standing) {
      lines += labelled(.voucherAttention, words.together([attention.happened, attention.advice]), Style(.danger))
    }
    return lines + labelled(.bookingNext, words.next(booking, standing))
  }
}
