import HubAnswers
import Testing

extension Program {
  /// 2026-12-04T09:00 in Viet Nam.
  static let heard = 1_796_349_600

  var outbox: String { data + "/outbox.sqlite" }

  /// Books a stay and answers its uuid.
  func bookedStay() throws -> String {
    let outcome = try run(
      "book", "hs-ban-men", "--product", "homestay", "--from", "2026-12-20", "--until", "2026-12-22", "--name",
      "Nguyễn An", "--phone", "0912 345 678", "--note", "ăn chay", "--json")
    return try #require(outcome.json().text("uuid"))
  }

  /// What the hub tells of a request.
  func tell(_ status: String, _ uuid: String, revision: Int = 2, at moment: Int = heard) throws {
    try HubAnswers.tell(status, revision: revision, of: uuid, in: outbox, at: moment)
  }
}
