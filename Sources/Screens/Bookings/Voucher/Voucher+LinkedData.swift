public import Booking
import CivilTime
public import Gazetteer
import Geography
public import Itinerary

extension Voucher {
  /// JSON-LD 1.1 in the words of schema.org; the context stands in the document. Nothing of who asks.
  ///
  /// - Parameter provider: Nil where the gazetteer no longer has it.
  public func linkedData(_ provider: Entry?, language: Language) -> JSONText {
    let request = booking.request
    var members: [JSONText.Member] = [
      .init("@context", .members(["@vocab": .string(Self.vocabulary)])),
      .init("@type", .string(reservationType)), .init("@id", .string("urn:uuid:" + booking.id.rawValue)),
      .init("reservationId", .string(request.claim.rawValue)),
      .init("reservationStatus", .members(["@id": .string(Self.vocabulary + reservationStatus)])),
      .init("bookingTime", .string(Self.moment(request.createdAt.description))),
      .init("modifiedTime", .string(Self.moment(booking.updatedAt.description))),
      .init("description", .string(text(provider, language).dates)),
      .init("provider", provided(provider, language)), .init("reservationFor", subject(provider, language)),
    ]
    if request.product == .homestay {
      members += [
        .init("checkinTime", .string(terms.from.description)),
        .init("checkoutTime", .optional(terms.until?.description)), .init("numAdults", .integer(terms.adults)),
        .init("numChildren", .integer(terms.children)),
      ]
    }
    return .object(members.filter { $0.value != .null })
  }

  private static let vocabulary = "https://schema.org/"

  /// With Viet Nam's offset.
  private static func moment(_ text: String) -> String { text + ":00+07:00" }

  private func text(_ provider: Entry?, _ language: Language) -> VoucherText {
    VoucherText(voucher: self, provider: provider, language: language)
  }

  private func provided(_ provider: Entry?, _ language: Language) -> JSONText {
    .members([
      "@type": .string("Organization"), "identifier": .string(booking.request.provider.rawValue),
      "name": .string(provider?.header.names.name(language) ?? booking.request.provider.rawValue),
    ])
  }

  /// What is booked: a house, something that takes place on days, or a thing.
  private func subject(_ provider: Entry?, _ language: Language) -> JSONText {
    let request = booking.request
    let summary = JSONText.Member("name", .string(text(provider, language).summary))
    switch reservationType {
    case "LodgingReservation":
      let name = provider?.header.names.name(language) ?? request.provider.rawValue
      var members = [JSONText.Member("@type", .string("LodgingBusiness")), .init("name", .string(name))]
      members.append(.init("address", address(provider)))
      if let at = provider?.header.position?.coordinate {
        let point = JSONText.members([
          "@type": .string("GeoCoordinates"), "latitude": .number(at.latitude), "longitude": .number(at.longitude),
        ])
        members.append(.init("geo", point))
      }
      return .object(members)
    case "EventReservation":
      return .object([
        .init("@type", .string("Event")), summary, .init("startDate", .string(terms.from.description)),
        .init("endDate", .string((terms.until ?? terms.from).description)),
        .init("location", .members(["@type": .string("Place"), "address": address(provider)])),
      ])
    default:
      return .object([.init("@type", .string("Product")), summary])
    }
  }

  private func address(_ provider: Entry?) -> JSONText {
    var members: [JSONText.Member] = [.init("@type", .string("PostalAddress"))]
    if let commune = provider?.commune.now { members.append(.init("addressLocality", .string(commune))) }
    return .object(
      members + [.init("addressRegion", .string("Điện Biên")), .init("addressCountry", .string("VN"))])
  }
}
