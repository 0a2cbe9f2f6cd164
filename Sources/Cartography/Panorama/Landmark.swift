public import Gazetteer
public import Geography

/// Something that stands out in a landscape: a summit, a pass, a place.
public struct Landmark: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case summit, hill, pass, town, site
  }

  public let kind: Kind
  /// The record that tells of it; nil for a summit that nobody tells of.
  public let header: EntryHeader?
  /// The name that the table of heights has; empty for a summit whose name is not known.
  public let label: LocalizedText
  public let coordinate: Coordinate
  /// How far off it may lie, metres.
  public let accuracyMetres: Int
  /// Metres above the sea: measured where `isMeasured`, else that of the surface through the heights around it.
  public let height: Double
  public let isMeasured: Bool

  public init(
    kind: Kind, header: EntryHeader?, label: LocalizedText, coordinate: Coordinate, accuracyMetres: Int, height: Double,
    isMeasured: Bool
  ) {
    self.kind = kind
    self.header = header
    self.label = label
    self.coordinate = coordinate
    self.accuracyMetres = accuracyMetres
    self.height = height
    self.isMeasured = isMeasured
  }

  /// Its name; nil where nobody knows one. The table has names as maps in Vietnamese and English write them; the record
  /// may have one in another language.
  public func name(_ language: Language) -> String? {
    if label.isEmpty { return header?.names.name(language) }
    return label[language] ?? (language == .en ? nil : header?.names[language]) ?? label.name(language)
  }

  /// 0 ... 100, of the record; a summit without one counts as little as its height.
  public var importance: Int { header?.importance ?? 0 }
}
