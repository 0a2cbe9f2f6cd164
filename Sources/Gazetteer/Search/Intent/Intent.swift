public import CivilTime
public import Geography

/// What some words of a query ask for besides names, as the program understood them. People see each as a chip that
/// they can take away; the words are then looked for like any others.
public struct Intent: Hashable, Sendable {
  public enum Meaning: Hashable, Sendable {
    /// A category of the vocabulary, or one of its kinds where the category has many.
    case category(String)
    case near(Neighbourhood)
    /// Open at this moment.
    case open(at: CivilDateTime)
    /// Without a ticket, where a source says so.
    case free
    /// Suitable for children, where a source says so.
    case withChildren
    /// In a commune, by the name it has now or had before the merger of 2025.
    case commune(String)
  }

  /// What can be switched off by itself.
  public enum Aspect: String, CaseIterable, Hashable, Sendable { case category, near, open, free, children, commune }

  public let meaning: Meaning
  /// The words as typed.
  public let words: String

  public init(_ meaning: Meaning, words: String) {
    self.meaning = meaning
    self.words = words
  }

  public var aspect: Aspect {
    switch meaning {
    case .category: .category
    case .near: .near
    case .open: .open
    case .free: .free
    case .withChildren: .children
    case .commune: .commune
    }
  }
}

/// The middle that a query is measured from, and the place there when it was named by one.
public struct Neighbourhood: Hashable, Sendable {
  public let centre: Coordinate
  public let header: EntryHeader?

  public init(centre: Coordinate, header: EntryHeader?) {
    self.centre = centre
    self.header = header
  }
}
