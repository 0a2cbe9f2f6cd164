import CivilTime
import Booking
import Gazetteer
import Itinerary

/// Requests as JSON, in the words of the booking protocol.
struct BookingDocument {
  let language: Language
  let names: [EntryID: String]

  /// Without contact details, for a list.
  func row(_ booking: Booking) -> JSONText { .object(members(booking)) }

  /// With all that the traveller has entered, as far as this device can open it, and what has happened since.
  ///
  /// - Parameter sheet: Nil where only the provider can open it.
  func whole(_ booking: Booking, _ sheet: ContactSheet?, adding extra: [JSONText.Member] = []) -> JSONText {
    let contact = sheet?.contact
    let members = [
      JSONText.Member("name", .optional(contact?.name)), .init("phone", .optional(contact?.phone)),
      .init("email", .optional(contact?.email)),
    ]
    return .object(
      self.members(booking) + [.init("note", .optional(sheet?.note))] + members + [
        .init("contact", sheet == nil ? .null : .object(members)), .init("sealed", .bool(sheet == nil)),
        .init("consent_version", .optional(booking.request.consent?.version)),
        .init("consent_at", .optional(booking.request.consent?.at.description)),
        .init("history", .array(booking.history.map(step))),
      ] + extra)
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
      .init("from", .string(request.from.description)), .init("until", .optional(request.until?.description)),
      .init("nights", .optional(request.nights)), .init("adults", .integer(request.adults)),
      .init("children", .integer(request.children)), .init("quantity", .optional(request.quantity)),
      .init("attempts", .integer(booking.attempts)), .init("reason", .string(booking.reason)),
      .init("created_at", .string(request.createdAt.description)),
      .init("updated_at", .string(booking.updatedAt.description)),
    ]
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
