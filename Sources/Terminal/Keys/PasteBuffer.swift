/// The text of a bracketed paste while it comes in. It is bounded, because whatever the clipboard holds is sent.
struct PasteBuffer {
  /// Bytes of UTF-8 that are kept.
  static let limit = 64 * 1024
  private static let endMarker = Array("[201~".unicodeScalars)

  /// What a character did.
  enum Outcome: Hashable { case more, full, ended }

  private(set) var text = String.UnicodeScalarView()
  /// Whether the limit was reached: what follows is dropped until the paste ends.
  private(set) var isFull = false
  private var count = 0
  private var afterReturn = false
  /// How much of the end marker was seen after an Escape. Over a slow line it may come in parts, as characters.
  private var marker: Int?

  /// Adds a character as the terminal sent it. Line ends become a line feed, other control characters are dropped.
  mutating func add(_ scalar: Unicode.Scalar) -> Outcome {
    if scalar.value == 0x1B {
      let outcome = flushMarker()
      marker = 0
      return outcome
    }
    if let seen = marker {
      if Self.endMarker[seen] == scalar {
        marker = seen + 1 < Self.endMarker.count ? seen + 1 : nil
        return marker == nil ? .ended : .more
      }
      let outcome = flushMarker()
      return outcome == .full ? .full : append(scalar)
    }
    return append(scalar)
  }

  /// What looked like the end marker was text.
  private mutating func flushMarker() -> Outcome {
    guard let seen = marker else { return .more }
    marker = nil
    var outcome = Outcome.more
    for scalar in Self.endMarker.prefix(seen) where append(scalar) == .full { outcome = .full }
    return outcome
  }

  private mutating func append(_ scalar: Unicode.Scalar) -> Outcome {
    let isLineFeedOfPair = afterReturn && scalar.value == 0x0A
    afterReturn = scalar.value == 0x0D
    guard !isFull, !isLineFeedOfPair else { return .more }
    let kept: Unicode.Scalar
    switch scalar.value {
    case 0x0A, 0x0D: kept = "\n"
    case 0x09: kept = "\t"
    case 0x00...0x1F, 0x7F...0x9F: return .more
    default: kept = scalar
    }
    let length = String(kept).utf8.count
    guard count + length <= Self.limit else {
      isFull = true
      return .full
    }
    count += length
    text.append(kept)
    return .more
  }
}
