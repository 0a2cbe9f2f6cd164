import OpeningHours
import Synchronization

/// Opening hours that were read before: the same records are asked for with every letter that is typed.
final class ParsedHoursShelf: Sendable {
  private static let most = 512

  private let known = Mutex<[String: OpeningHours?]>([:])

  /// Nil where the text is no value.
  func hours(_ text: String) -> OpeningHours? {
    if let hours = known.withLock({ $0[text] }) { return hours }
    let hours = try? OpeningHours(text)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[text] = .some(hours)
    }
    return hours
  }
}
