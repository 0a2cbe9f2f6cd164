import CivilTime
import Booking
import Gazetteer
import Itinerary
import Screens

/// Requests as JSON, in the words of the booking protocol.
struct BookingDocument {
  let language: Language
  let names: [EntryID: String]

  /// What was asked for and how far it is, for what a search finds.
  func brief(_ booking: Booking) -> JSONText { .object(members(booking)) }

  /// Without contact details, for a list.
  func row(_ booking: Booking, _ standing: Standing?) -> JSONText {
    .object(members(booking) + members(booking, standing))
  }

  /// With all that the traveller has entered, as far as this device can open it, and what has happened since.
  ///
  /// - Parameters:
  ///   - standing: Nil where the hub has told nothing.
  ///   - sheet: Nil where only the provider can open it.
  func whole(
    _ booking: Booking, _ standing: Standing?, _ sheet: ContactSheet?, adding extra: [JSONText.Member] = []
  ) -> JSONText {
    let contact = sheet?.contact
    let members = [
      JSONText.Member("name", .optional(contact?.name)), .init("phone", .optional(contact?.phone)),
      .init("email", .optional(contact?.email)),
    ]
    return .object(
      self.members(booking) + self.members(booking, standing) + [.init("note", .optional(sheet?.note))] + members + [
        .init("contact", sheet == nil ? .null : .object(members)), .init("sealed", .bool(sheet == nil)),
        .init("consent_version", .optional(booking.request.consent?.version)),
        .init("consent_at", .optional(booking.request.consent?.at.description)),
        .init("history", .array(booking.history.map(step))),
      ] + extra)
  }

  /// What became of a damaged file.
  static func recovery(_ recovery: Recovery) -> JSONText {
    .members([
      "file": .string(recovery.file), "saved": .integer(recovery.saved), "damaged": .integer(recovery.damaged),
    ])
  }

  private func members(_ booking: Booking) -> [JSONText.Member] {
    let request = booking.request
    return [
      .init("uuid", .string(booking.id.rawValue)), .init("claim_ref", .string(request.claim.rawValue)),
      .init("delivery", .string(booking.delivery.rawValue)),
      // Until the hub has answered, how far the request has come is all there is to say.
      .init("status", .string(booking.status?.rawValue ?? booking.delivery.rawValue)),
      .init("product", .string(request.product.rawValue)), .init("provider", .string(request.provider.rawValue)),
      .init("provider_name", .optional(names[request.provider])),
      .init("nights", .optional(request.nights)), .init("attempts", .integer(booking.attempts)),
      .init("reason", .string(booking.reason)),
      .init("created_at", .string(request.createdAt.description)),
      .init("updated_at", .string(booking.updatedAt.description)),
    ] + members(request.terms)
  }

  private func members(_ terms: Terms) -> [JSONText.Member] {
    [
      .init("from", .string(terms.from.description)), .init("until", .optional(terms.until?.description)),
      .init("adults", .integer(terms.adults)), .init("children", .integer(terms.children)),
      .init("quantity", .optional(terms.quantity)),
    ]
  }

  private func members(_ booking: Booking, _ standing: Standing?) -> [JSONText.Member] {
    let words = RequestWords(language, by: .commands)
    let attention = words.attention(booking, standing)
    return [
      .init("business", .optional(booking.status?.rawValue)), .init("rev", .integer(standing?.revision ?? 0)),
      .init("offer", booking.status == .offered ? standing?.alternative.map(offer) ?? .null : .null),
      // Where something else than what was asked for was confirmed, this is what counts.
      .init("agreed", booking.agreed(standing).map(offer) ?? .null),
      .init("decision", .optional(standing?.decision?.rawValue)),
      .init("refused_decision", .optional(standing?.refused?.rawValue)),
      .init("attention", .optional(attention?.happened)), .init("advice", .optional(attention?.advice)),
      .init("next_step", .string(words.next(booking, standing))),
    ]
  }

  private func offer(_ offer: Alternative) -> JSONText {
    let amount = offer.terms.amount
    return .object(
      [.init("offer_id", .string(offer.id))] + members(offer.terms) + [
        .init("amount", .optional(amount)), .init("currency", .optional(amount.map { _ in "VND" })),
        .init("note", .string(offer.note)), .init("offer_until", .string(offer.standsUntil.description)),
      ])
  }

  private func step(_ step: Booking.Step) -> JSONText {
    let state =
      switch step.state {
      case .delivery(let state): state.rawValue
      case .status(let status): status.rawValue
      }
    return .members(["state": .string(state), "at": .string(step.at.description), "reason": .string(step.reason)])
  }
}
