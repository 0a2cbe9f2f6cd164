/// The commune of a record: today's and the one before the merger of 1 July 2025, as written in the sources.
public struct CommuneNames: Hashable, Sendable {
  public let now: String?
  public let before: String?
  public init(now: String?, before: String?) {
    self.now = now
    self.before = before
  }

  /// The units of today that `now` names, in the order of `communes`: none where the commune is not established, two
  /// where a record lies on a boundary.
  public func units(_ communes: [Commune]) -> [Commune] { CommuneIndex(communes).units(self) }
}

/// Communes made ready to be found in what records say.
public struct CommuneIndex: Sendable {
  private let communes: [(commune: Commune, words: [UInt8])]

  public init(_ communes: [Commune]) { self.communes = communes.map { ($0, Self.padded($0.name)) } }

  public var isEmpty: Bool { communes.isEmpty }

  /// See `CommuneNames.units(_:)`.
  public func units(_ names: CommuneNames) -> [Commune] {
    guard let now = names.now else { return [] }
    // Marks count: Mường Chà and Mường Cha would be two communes.
    let words = Self.padded(now)
    return communes.filter { Self.contains(words, $0.words) }.map(\.commune)
  }

  /// Bytes are compared and not letters: both texts are composed when they are read.
  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { start in
      text[start] == words[0] && text[start..<start + words.count].elementsEqual(words)
    }
  }

  private static func padded(_ text: String) -> [UInt8] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Array((" " + words.joined(separator: " ") + " ").utf8)
  }
}

/// A commune of the map that is in force since 1 July 2025.
public struct Commune: Hashable, Sendable {
  public let code: String
  public let name: String
  public let unit: String
  public let formerUnits: [String]
  public let effective: String
  public let legalBasis: String
  /// How its name misleads, or empty.
  public let nameTrap: LocalizedText
  public let sources: [String]

  public init(
    code: String, name: String, unit: String, formerUnits: [String], effective: String, legalBasis: String,
    nameTrap: LocalizedText, sources: [String]
  ) {
    self.code = code
    self.name = name
    self.unit = unit
    self.formerUnits = formerUnits
    self.effective = effective
    self.legalBasis = legalBasis
    self.nameTrap = nameTrap
    self.sources = sources
  }
}
