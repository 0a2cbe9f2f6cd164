import Booking
import Canvas
import Gazetteer
import HubAnswers
import Runtime
import Screens
import Testing

/// A guide with one request for Ban Men on the screen, of which the hub has told something.
enum SettledRequest {
  /// - Parameter tell: Gets the request's id and the outbox.
  static func guide(
    language: Language = .en, policy: Policy = .traveller, _ tell: (_ uuid: String, _ outbox: String) throws -> Void
  ) throws -> TestGuide {
    let first = try TestGuide()
    first.runtime.type("/homestay ban men")
    first.runtime.press(.enter)
    first.runtime.type("b")
    Journey.fillIn(first.runtime)
    let booking = try #require(first.runtime.model.bookings.bookings.first)
    try tell(booking.id.rawValue, first.folder.path + "/outbox.sqlite")
    let guide = try TestGuide(language: language, policy: policy, folder: first.folder)
    guide.runtime.type("4")
    return guide
  }

  private static let heard = 1_795_400_000

  static func confirmed(language: Language = .en, policy: Policy = .traveller) throws -> TestGuide {
    try guide(language: language, policy: policy) { uuid, outbox in
      try HubAnswers.tell("confirmed", revision: 3, of: uuid, in: outbox, at: heard)
    }
  }

  static func declined(language: Language = .en) throws -> TestGuide {
    try guide(language: language) { uuid, outbox in
      try HubAnswers.tell("declined", revision: 3, reason: "Nhà kín chỗ", of: uuid, in: outbox, at: heard)
    }
  }

  static func refused(language: Language = .en, as kind: String = "schema") throws -> TestGuide {
    try guide(language: language) { uuid, outbox in try HubAnswers.refuse(kind, uuid, in: outbox, at: heard) }
  }
}
