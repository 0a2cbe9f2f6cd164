/// Where a text stands in a record: `names.vi`, `facts.hours.value`. The same path in every format, in the sources
/// and in a difference.
public struct FieldPath: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let parts: [String]

  public init(_ parts: [String]) { self.parts = parts }

  public init(_ text: String) { parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }

  public init(stringLiteral text: String) { self.init(text) }

  public var description: String { parts.joined(separator: ".") }

  /// The path one step further in.
  public static func / (path: FieldPath, part: String) -> FieldPath { FieldPath(path.parts + [part]) }

  public var last: String { parts.last ?? "" }

  /// The group that it belongs to: `facts.hours` of `facts.hours.value`; nil at the top.
  public var parent: FieldPath? { parts.count > 1 ? FieldPath(parts.dropLast().map { $0 }) : nil }

  public func isInside(_ group: FieldPath) -> Bool {
    parts.starts(with: group.parts) && parts.count > group.parts.count
  }
}
