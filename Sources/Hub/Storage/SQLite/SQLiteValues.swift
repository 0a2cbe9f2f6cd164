import Booking
import Foundation
import GRDB
import Gazetteer
import SyncProtocol

/// Rows as values.
enum SQLiteValues {
  static let bookingColumns = "uuid, device, enquiry, status, rev, offer, rounds, reason, updated_at"
  static let deviceColumns = "id, public_key, role, site, enrolled_at, revoked_at"
  static let memberColumns = "id, provider, role, public_key, added_at"
  static let auditColumns = "at, actor, event, subject, detail, digest"

  static func booking(_ row: Row) throws -> HubBooking {
    guard let id = BookingID(rawValue: row[0]), let device = DeviceID(rawValue: row[1]),
      let status = BusinessStatus(rawValue: row[3])
    else { throw Problem(.unavailable, "a booking in the store cannot be read") }
    return HubBooking(
      id: id, device: device, enquiry: try (row[2] as String?).map { try Stored.value(Enquiry.self, $0) },
      status: status, revision: row[4], offer: try (row[5] as String?).map { try Stored.value(Offer.self, $0) },
      rounds: row[6], reason: row[7], updatedAt: HubMoment(unixSeconds: row[8]))
  }

  static func device(_ row: Row) throws -> Device {
    guard let id = DeviceID(rawValue: row[0]), let role = Device.Role(rawValue: row[2]) else {
      throw Problem(.unavailable, "a device in the store cannot be read")
    }
    return Device(
      id: id, publicKey: bytes(row[1]), role: role, site: row[3], enrolledAt: HubMoment(unixSeconds: row[4]),
      revokedAt: (row[5] as Int?).map { HubMoment(unixSeconds: $0) })
  }

  static func member(_ row: Row) throws -> Member {
    guard let id = MemberID(rawValue: row[0]), let role = Member.Role(rawValue: row[2]) else {
      throw Problem(.unavailable, "a member in the store cannot be read")
    }
    return Member(
      id: id, provider: (row[1] as String?).flatMap(EntryID.init(rawValue:)), role: role, publicKey: bytes(row[3]),
      addedAt: HubMoment(unixSeconds: row[4]))
  }

  static func record(_ row: Row) -> AuditRecord {
    AuditRecord(at: HubMoment(unixSeconds: row[0]), actor: row[1], event: row[2], subject: row[3], detail: row[4])
  }

  static func bytes(_ data: Data) -> [UInt8] { Array(data) }
}
