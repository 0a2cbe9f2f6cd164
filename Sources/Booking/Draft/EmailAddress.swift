/// What keeps a text from being an e-mail address.
public enum EmailFault: Error, Hashable, Sendable {
  case blankInside
  /// How many `@` there are, where it is not one.
  case atSigns(found: Int)
  /// Nothing, or more than 64 bytes, before the `@`.
  case localPart
  /// No dot within the part after the `@`, or nothing between two of them.
  case domain
  /// In bytes.
  case tooLong(limit: Int)
}

/// E-mail addresses, checked for slips of the hand only: whether one exists is known when a message arrives.
enum EmailAddress {
  static func checked(_ text: String) throws(EmailFault) -> String {
    guard text.utf8.count <= BookingLimits.emailLength else { throw .tooLong(limit: BookingLimits.emailLength) }
    guard !text.contains(where: \.isWhitespace) else { throw .blankInside }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .atSigns(found: parts.count - 1) }
    guard (1...BookingLimits.emailLocalLength).contains(parts[0].utf8.count) else { throw .localPart }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }) else {
      throw .domain
    }
    return text
  }
}
