public import Booking
internal import Crypto

/// An answer as it lies on an operator's machine until the hub has taken or refused it.
public struct DeskAnswer: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case waiting
    case told
    /// By the hub, or by this machine, where its bytes are damaged.
    case refused(Problem)
  }

  public let key: AnswerKey
  public let booking: BookingID
  /// The one that the operator looked at.
  public let revision: Int
  public let step: AnswerStep
  /// As it was made, and as it is sent however often.
  public let body: [UInt8]
  /// By this machine's clock; only to be shown.
  public let madeAt: HubMoment
  /// How often it has left this machine. From the first time on it may have arrived.
  public let attempts: Int
  public let state: State

  public init(
    key: AnswerKey, booking: BookingID, revision: Int, step: AnswerStep, body: [UInt8], madeAt: HubMoment,
    attempts: Int = 0, state: State = .waiting
  ) {
    self.key = key
    self.booking = booking
    self.revision = revision
    self.step = step
    self.body = body
    self.madeAt = madeAt
    self.attempts = attempts
    self.state = state
  }

  /// SHA-256 of all that is sent, kept beside it, so that what a disk alters is never sent. 32 bytes.
  public var digest: [UInt8] {
    Array(SHA256.hash(data: Array("\(key)\n\(booking)\n\(revision)\n\(step.rawValue)\n".utf8) + body))
  }

  /// What the hub reads in it.
  /// - Throws: `Problem` of kind `malformed` or `schema`.
  public var answer: OperatorAnswer {
    get throws(Problem) {
      // The hub names an alternative; here any name will do.
      guard let name = OfferID(random: Array(repeating: 0, count: 8)) else { throw Problem(.schema) }
      return try step.answer(body, offer: name)
    }
  }
}

/// A request as its provider's machine knows it.
public struct DeskRequest: Hashable, Sendable {
  /// What the hub said last.
  public let document: BookingDocument
  /// The last that was answered on this machine.
  public let answer: DeskAnswer?
  /// Whether the hub said that it does not have it.
  public let isMissing: Bool

  public init(document: BookingDocument, answer: DeskAnswer?, isMissing: Bool = false) {
    self.document = document
    self.answer = answer
    self.isMissing = isMissing
  }

  public var waits: Bool { answer?.state == .waiting }

  /// Whether somebody on this side has to do something, or is waited for at all. The first that is to be seen first.
  public enum Urgency: Int, Comparable, Sendable {
    case toAnswer, offered, confirmed, over

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public var urgency: Urgency {
    if document.enquiry == nil { return .over }
    return switch document.status {
    case .pending: waits ? .offered : .toAnswer
    case .offered: .offered
    case .confirmed: .confirmed
    case .declined, .cancelled, .expired: .over
    }
  }
}
