/// How a query was read.
public struct Understood: Hashable, Sendable {
  /// The words that were looked for, with their keystrokes and slips put right.
  public var text: String
  /// In the order in which they stand in the query.
  public var intents: [Intent]
  public var respellings: [Respelling]

  public init(text: String = "", intents: [Intent] = [], respellings: [Respelling] = []) {
    self.text = text
    self.intents = intents
    self.respellings = respellings
  }
}

/// A word that was taken for another.
public struct Respelling: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable {
    /// Keystrokes of an input method that stayed in the text.
    case telex, vni
    /// A slip of the pen.
    case slip
    /// Blanks too many or too few.
    case spacing
    /// An abbreviation, or another way to write the same.
    case variant
  }

  public let typed: String
  public let meant: String
  public let reason: Reason

  public init(typed: String, meant: String, reason: Reason) {
    self.typed = typed
    self.meant = meant
    self.reason = reason
  }
}
