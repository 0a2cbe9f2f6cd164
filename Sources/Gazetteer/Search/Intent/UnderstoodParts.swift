public import CivilTime

/// A category that a query asks for.
public struct CategoryIntent: Hashable, Sendable {
  /// A category of the vocabulary, or a kind where the category has many: what records are narrowed by.
  public let id: String
  /// The category of the contract: that of the kind, where `id` is one.
  public let category: String
  public let words: [ReadWord]
}

/// "Near", and the words of a place that only the store can find.
public struct NearWords: Hashable, Sendable {
  /// All of them, with those that mean "near".
  public let words: [ReadWord]
  /// What was named. Empty where none was ("near me", `gần đây`): then the middle is where the search measures from, if
  /// that is known, and the words mean nothing otherwise.
  public let place: [ReadWord]

  /// Whether the person meant where they are.
  public var isHere: Bool { place.isEmpty }
}

/// Opening, and the moment that was named with it.
public struct OpenWords: Hashable, Sendable {
  public let words: [ReadWord]
  /// Nil where the reading was not told what time it is.
  public let at: CivilDateTime?
}

/// A commune that a query narrows to.
public struct CommuneIntent: Hashable, Sendable {
  /// As in the list of communes.
  public let name: String
  /// The unit that was named with it: `xã`, `phường`, `thị trấn`; nil after "in".
  public let unit: String?
  /// The commune that bears the name today, if one does.
  public let now: Commune?
  /// The communes of today that a unit of this name went into in 2025. It may be another place than `now`: the phường
  /// Mường Thanh of before is in Điện Biên Phủ.
  public let successors: [Commune]
  public let words: [ReadWord]
}
