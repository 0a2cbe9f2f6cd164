import Booking
import Hummingbird
import SyncProtocol

extension HubServer {
  /// `GET /v1/bookings/{uuid}`: how a booking of this device stands.
  func booking(_ request: Request, _ parameters: Parameters) async throws -> Response {
    let signed = try await signed(request, key: key)
    guard let id = parameters.get("uuid").flatMap(BookingID.init(rawValue:)), let booking = try store.booking(id),
      booking.device.rawValue == signed.keyID
    else { throw Problem(.notFound, "no booking has this uuid") }
    return try Revision.answer(BookingDocument(booking, isForProvider: false), to: request)
  }
}
