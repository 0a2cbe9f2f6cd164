public import Booking
import Gazetteer
import SyncProtocol

extension RequestWords {
  /// Why somebody has to see to a request: what happened, and what to do. Whole sentences.
  public struct Attention: Hashable, Sendable {
    public let happened: String
    public let advice: String
  }

  /// Nil where the hub has refused nothing.
  public func attention(_ booking: Booking, _ standing: Standing?) -> Attention? {
    // A refusal always has a kind; if it were lost all the same, what the booking keeps is not kept back.
    guard let name = standing?.attention ?? (booking.delivery == .blocked ? booking.reason : nil) else { return nil }
    return attention(name)
  }

  /// - Parameter name: Of a kind of problem; one that is not known is told by it.
  public func attention(_ name: String) -> Attention {
    if name == Standing.damaged { return Attention(happened: say(.refusedDamaged), advice: say(.mendDisk)) }
    if name == Standing.unreadable {
      return Attention(happened: say(.refusedUnreadable), advice: say(.mendSendNewer))
    }
    if name == Standing.unreadableOffer {
      return Attention(happened: say(.offerUnreadable), advice: say(.mendReadNewer))
    }
    guard let kind = Problem.Kind(rawValue: name) else {
      return name.isEmpty
        ? attention(Problem.Kind.malformed.rawValue)
        : Attention(happened: say(.refusedOther, name), advice: say(.mendUpdate))
    }
    return Attention(happened: say(Self.happened(kind)), advice: say(Self.advice(kind)))
  }

  /// Sentences one after the other.
  func together(_ sentences: [String]) -> String { sentences.joined(separator: language == .ja ? "" : " ") }

  /// Why the hub or the provider decided as they did, and under which label that stands; nil where there is nothing to
  /// say. What a person wrote is told as it was written, beside a sentence in the reader's language.
  func reason(_ booking: Booking) -> (label: Word, text: String)? {
    guard booking.delivery == .received else { return nil }
    let general: Word? =
      switch booking.status {
      case .declined: .reasonDeclined
      case .expired: .reasonExpired
      case .cancelled: .reasonCancelled
      default: nil
      }
    switch booking.reason {
    case "product-withdrawn": return (.bookingReason, say(.reasonProductWithdrawn))
    case "rounds": return (.bookingReason, say(.reasonRounds))
    case "" where general == .reasonCancelled: return nil
    case "": return general.map { (.bookingReason, say($0)) }
    case let words:
      guard let general else { return (.voucherReason, words) }
      return (
        .bookingReason, together([say(general), say(Self.isName(words) ? .reasonOther : .reasonTheirWords, words)])
      )
    }
  }

  /// Whether a reason is the hub's, for machines, as `product-withdrawn` is one.
  private static func isName(_ reason: String) -> Bool {
    reason.contains("-") && reason.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
  }

  private static func happened(_ kind: Problem.Kind) -> Word {
    switch kind {
    case .badSignature, .unknownDevice: .refusedUnknown
    case .revokedDevice: .refusedRevoked
    case .clockSkew: .refusedClock
    case .forbidden: .refusedForbidden
    case .notFound: .refusedNotFound
    case .idempotencyConflict: .refusedSameID
    case .invalidTransition, .staleRevision: .refusedChanged
    case .tooLarge: .refusedTooLong
    case .malformed, .schema: .refusedAsItIs
    case .unsupportedCoding, .revisionRequired, .methodNotAllowed, .clientTooOld: .refusedTooOld
    case .inProgress: .refusedInProgress
    case .rateLimited: .refusedTooMany
    case .storageFull, .unavailable: .refusedNoRoom
    }
  }

  private static func advice(_ kind: Problem.Kind) -> Word {
    switch kind {
    case .badSignature, .unknownDevice, .revokedDevice: .mendEnrol
    case .clockSkew: .mendClock
    case .forbidden: .mendAsk
    case .notFound, .idempotencyConflict: .mendAnew
    case .invalidTransition, .staleRevision: .mendLook
    case .tooLarge: .mendShorten
    case .malformed, .schema: .mendCheck
    case .unsupportedCoding, .revisionRequired, .methodNotAllowed, .clientTooOld: .mendUpdate
    case .inProgress, .storageFull, .unavailable: .mendLater
    case .rateLimited: .mendWait
    }
  }
}
