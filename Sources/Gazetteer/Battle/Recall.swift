/// How much of a statement rests on books that were remembered and not read again.
///
/// The standard Western books on the battle (Fall 1966, Windrow 2004, Rocolle 1968) could not be opened when the
/// chronology was made. What is known from them only is marked, in the source's name, so that the mark goes wherever the
/// statement goes.
public enum Recall: Hashable, Sendable {
  case none, part, whole

  /// How the name of a remembered source ends.
  public static let mark = "(recalled, not re-read)"

  public init(_ sources: [String]) {
    switch sources.count(where: { $0.hasSuffix(Self.mark) }) {
    case 0: self = .none
    case sources.count: self = .whole
    default: self = .part
    }
  }
}
