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

  /// With all that the traveller has entered, and what has happened since.
  func whole(_ booking: Booking, adding extra: [JSONText.Member] = []) -> JSONText {
    let request = booking.request
    return .object(
      members(booking) + [
        .init("note", .string(request.note)), .init("name", .string(request.contact.name)),
        .init("phone", .optional(request.contact.phone)), .init("email", .optional(request.contact.email)),
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
