import Booking
import Foundation
import Gazetteer
import GRDB
import SyncProtocol

/// Requests and the form as the first copies of the guide kept them: name, ways to answer and note in clear. They are
/// sealed to the device's key where they lie; `secure_delete` overwrites what stood there.
struct PlainContacts {
  let key: ContactKeyFile

  func seal(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, body FROM booking") {
      let (id, body): (String, String) = (row[0], row[1])
      // A row that cannot be read stays as it is.
      guard let sealed = try sealed(body) else { continue }
      try db.execute(sql: "UPDATE booking SET body = ? WHERE id = ?", arguments: [sealed, id])
    }
    let draft = try String.fetchOne(db, sql: "SELECT body FROM draft")
      .flatMap { try? WireJSON.value(BookingDraft.self, $0) }
    try db.execute(
      sql: """
        DELETE FROM draft;
        DROP TABLE draft;
        CREATE TABLE draft (one INTEGER PRIMARY KEY CHECK (one = 1), sealed BLOB NOT NULL) STRICT;
        """)
    guard let draft else { return }
    try db.execute(
      sql: "INSERT INTO draft VALUES (1, ?)", arguments: [Data(try key.key().sealed(draft))])
  }

  /// The body with a sealed sheet in place of what it says of the traveller; nil where it cannot be read.
  private func sealed(_ body: String) throws -> String? {
    guard var booking = (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any],
      var request = booking["request"] as? [String: Any], let name = request["name"] as? String,
      let id = (request["id"] as? String).flatMap(BookingID.init(rawValue:)),
      let provider = (request["provider"] as? String).flatMap(EntryID.init(rawValue:)),
      let product = (request["product"] as? String).flatMap(ProductKind.init(rawValue:))
    else { return nil }
    let sheet = ContactSheet(
      contact: Contact(name: name, phone: request["phone"] as? String, email: request["email"] as? String),
      language: nil, note: request["note"] as? String ?? "")
    let contact = try sheet.sealed(
      for: key.key().key(for: provider), SealBinding(booking: id, provider: provider, product: product))
    for member in ["name", "phone", "email", "note"] { request[member] = nil }
    request["contact"] = try JSONSerialization.jsonObject(with: JSONEncoder().encode(contact))
    booking["request"] = request
    let data = try JSONSerialization.data(withJSONObject: booking, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}
