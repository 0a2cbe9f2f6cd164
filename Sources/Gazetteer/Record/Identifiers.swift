/// Names a record: `a1-hill`. Lower-case ASCII letters, digits and single hyphens.
public struct EntryID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String

  /// Nil unless the text is a well-formed id.
  public init?(rawValue: String) {
    guard !rawValue.isEmpty, rawValue.utf8.count <= 64, rawValue.first != "-", rawValue.last != "-",
      !zip(rawValue.utf8, rawValue.utf8.dropFirst()).contains(where: { $0 == 45 && $1 == 45 }),
      rawValue.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { return nil }
    self.rawValue = rawValue
  }

  public static func < (left: EntryID, right: EntryID) -> Bool { left.rawValue < right.rawValue }
}

extension EntryID: CustomStringConvertible {
  public var description: String { rawValue }
}

/// Names a kind of the gazetteer's vocabulary: `battle_hill`.
public struct KindID: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static func < (left: KindID, right: KindID) -> Bool { left.rawValue < right.rawValue }
}
