#if PostgreSQL
  import Booking
  import Gazetteer
  import SyncProtocol

  /// Rows as values.
  enum PostgreSQLValues {
    static let bookingColumns = "n, uuid, device, enquiry, status, rev, offer, rounds, reason, updated_at"
    static let deviceColumns = "id, public_key, role, site, enrolled_at, revoked_at"
    static let memberColumns = "id, provider, role, public_key, added_at"

    static func booking(_ row: SQLRow) throws -> (number: Int, booking: HubBooking) {
      guard let id = BookingID(rawValue: try row.text(1)), let device = DeviceID(rawValue: try row.text(2)),
        let status = BusinessStatus(rawValue: try row.text(4))
      else { throw Problem(.unavailable, "a booking in the store cannot be read") }
      let booking = HubBooking(
        id: id, device: device, enquiry: try row.maybe(3).map { try Stored.value(Enquiry.self, $0) }, status: status,
        revision: try row.number(5), offer: try row.maybe(6).map { try Stored.value(Offer.self, $0) },
        rounds: try row.number(7), reason: try row.text(8), updatedAt: try row.moment(9))
      return (try row.number(0), booking)
    }

    static func device(_ id: DeviceID) -> SQLStatement {
      SQLStatement("SELECT \(deviceColumns) FROM device WHERE id = $1", [id.rawValue])
    }

    static func device(_ row: SQLRow) throws -> Device {
      guard let id = DeviceID(rawValue: try row.text(0)), let role = Device.Role(rawValue: try row.text(2)) else {
        throw Problem(.unavailable, "a device in the store cannot be read")
      }
      return Device(
        id: id, publicKey: try row.bytes(1), role: role, site: try row.text(3), enrolledAt: try row.moment(4),
        revokedAt: row.maybe(5) == nil ? nil : try row.moment(5))
    }

    static func member(_ id: MemberID) -> SQLStatement {
      SQLStatement("SELECT \(memberColumns) FROM member WHERE id = $1", [id.rawValue])
    }

    static func member(_ row: SQLRow) throws -> Member {
      guard let id = MemberID(rawValue: try row.text(0)), let role = Member.Role(rawValue: try row.text(2)) else {
        throw Problem(.unavailable, "a member in the store cannot be read")
      }
      return Member(
        id: id, provider: row.maybe(1).flatMap(EntryID.init(rawValue:)), role: role, publicKey: try row.bytes(3),
        addedAt: try row.moment(4))
    }
  }
#endif
