/// Whether something can be seen, as far as a relief tells.
public enum Visibility: String, Hashable, Sendable {
  /// No land stands in front of it.
  case clear
  /// Land stands in front of it, but by no more than the relief may be wrong.
  case doubtful
  case hidden
}
