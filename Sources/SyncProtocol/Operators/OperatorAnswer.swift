public import Booking
internal import CivilTime

/// What somebody of a provider's side, or the hub's administrator, does with a booking.
public enum OperatorAnswer: Hashable, Sendable {
  case confirm(note: String)
  case offer(Offer)
  /// - Parameter reason: A word for machines or a sentence for the traveller; not empty.
  case decline(reason: String)
  case cancel(reason: String)

  public var step: AnswerStep {
    switch self {
    case .confirm: .confirm
    case .offer: .offer
    case .decline: .decline
    case .cancel: .cancel
    }
  }

  /// As it is sent. An alternative is named anew by the hub.
  public var body: [UInt8] {
    switch self {
    case .confirm(let note): WireJSON.bytes(Words(name: "note", text: note))
    case .decline(let reason), .cancel(let reason): WireJSON.bytes(Words(name: "reason", text: reason))
    case .offer(let offer): WireJSON.bytes(offer)
    }
  }

  private struct Words: JSONWriting {
    let name: StaticString
    let text: String

    func write(to json: inout JSONText) { json.object { $0.member(name, text.isEmpty ? nil : text) } }
  }

  /// The status after it.
  ///
  /// - Parameters:
  ///   - status: The one before.
  ///   - answerBy: When the traveller needs an answer at the latest; nil where what was asked for is forgotten.
  /// - Throws: `Problem` of kind `invalid-transition` or `schema`.
  public func status(
    after status: BusinessStatus, answerBy: HubMoment?, at now: HubMoment
  ) throws(Problem) -> BusinessStatus {
    func mayGo(_ next: BusinessStatus, from: Set<BusinessStatus>) throws(Problem) -> BusinessStatus {
      guard from.contains(status), next.canFollow(status) else {
        throw Problem(.invalidTransition, "from \(status.rawValue) to \(next.rawValue)")
      }
      return next
    }
    switch self {
    case .confirm(let note):
      let next = try mayGo(.confirmed, from: [.pending])
      try Self.limit(note)
      return next
    case .decline(let reason):
      let next = try mayGo(.declined, from: [.pending, .offered])
      try Self.require(reason)
      return next
    case .cancel(let reason):
      let next = try mayGo(.cancelled, from: [.pending, .offered, .confirmed])
      try Self.require(reason)
      return next
    case .offer(let offer):
      let next = try mayGo(.offered, from: [.pending, .offered])
      guard offer.from >= now.inVietNam.date else {
        throw Problem(.schema, "an alternative begins today at the earliest")
      }
      guard offer.offerUntil >= now.adding(seconds: Self.shortestOffer) else {
        throw Problem(.schema, "an alternative stands for two hours at least")
      }
      guard let answerBy, offer.offerUntil <= answerBy else {
        throw Problem(.schema, "an alternative ends before the answer is due")
      }
      try Self.limit(offer.note)
      return next
    }
  }

  /// For how long an alternative stands at least, seconds.
  public static let shortestOffer = 2 * 3_600

  private static func require(_ reason: String) throws(Problem) {
    guard !reason.isEmpty, reason.count <= BookingLimits.noteLength else {
      throw Problem(.schema, "a reason of 1 to 500 characters is needed")
    }
  }

  private static func limit(_ note: String) throws(Problem) {
    guard note.count <= BookingLimits.noteLength else { throw Problem(.schema, "more than 500 characters") }
  }
}
