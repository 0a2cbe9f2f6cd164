/// Names a strongpoint: `eliane-2`. Written like the id of a record, but a name of its own: several strongpoints can
/// stand on the ground of one record.
public struct StrongpointID: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String

  /// Nil unless the text is a well-formed id.
  public init?(rawValue: String) {
    guard EntryID(rawValue: rawValue) != nil else { return nil }
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  public static func < (left: StrongpointID, right: StrongpointID) -> Bool { left.rawValue < right.rawValue }
}

/// A piece of ground that one side or the other held in 1954: a strongpoint, a part of one, a bridge, a drop zone.
public struct Strongpoint: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case headquarters = "hq"
    case airfield, bridge, strongpoint
    case centreOfResistance = "centre_of_resistance"
    case subPosition = "sub_position"
    case terrain
    case dropZone = "drop_zone"
    case medical, artillery
  }

  public let id: StrongpointID
  /// The names of 1954 by language; a post that had no name in a language has none here.
  public let names: LocalizedText
  public let otherNames: [String]
  /// The Vietnamese number or letter, `A1`, `206`; empty where none is known. Sources pair some of them differently, and
  /// then two strongpoints have the same and `note` says so.
  public let number: String
  /// The group of strongpoints that it belonged to, `Éliane`.
  public let complex: String
  public let kind: Kind
  /// Nil where the ground was never established.
  public let position: Position?
  /// Spot height of the map of 1954; not to be mixed with heights of today.
  public let heightMetres: Int?
  public let garrison: LocalizedText
  public let note: LocalizedText
  /// The record of the same ground today.
  public let place: EntryID?
  public let provenance: Provenance

  public init(
    id: StrongpointID, names: LocalizedText, otherNames: [String], number: String, complex: String, kind: Kind,
    position: Position?, heightMetres: Int?, garrison: LocalizedText, note: LocalizedText, place: EntryID?,
    provenance: Provenance
  ) {
    self.id = id
    self.names = names
    self.otherNames = otherNames
    self.number = number
    self.complex = complex
    self.kind = kind
    self.position = position
    self.heightMetres = heightMetres
    self.garrison = garrison
    self.note = note
    self.place = place
    self.provenance = provenance
  }
}
