/// What every document has one of, kept apart by column so that a search reads only the columns that it asks about.
/// Documents are in falling order of importance.
public enum DocumentColumn: Int, CaseIterable, Sendable {
  /// The number by which the store knows the document, 4 bytes.
  case number
  /// 0 to 100, one byte.
  case importance
  /// The number of its kind, one byte.
  case kind
  /// Latitude and longitude in 1e-7 degrees, 4 bytes each; both `Int32.min` where nobody knows.
  case position
  /// Bits that the store gives a meaning, one byte.
  case flags

  /// Documents in one part. The number is asked for a few documents at a time, so its parts are a page each.
  public var span: Int { self == .number ? 1_024 : PostingPart.span }

  public var width: Int {
    switch self {
    case .number: 4
    case .importance, .kind, .flags: 1
    case .position: 8
    }
  }
}

/// A document as it goes into the columns.
public struct DocumentTraits: Sendable {
  public var importance: UInt8
  public var kind: UInt8
  public var latitude: Double?
  public var longitude: Double?
  public var flags: UInt8

  public init(importance: UInt8, kind: UInt8, latitude: Double?, longitude: Double?, flags: UInt8) {
    self.importance = importance
    self.kind = kind
    self.latitude = latitude
    self.longitude = longitude
    self.flags = flags
  }
}
