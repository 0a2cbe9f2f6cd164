public import Geography

/// The port through which everything reads the gazetteer. Implementations may be called from any thread.
public protocol GazetteerReading: Sendable {
  func version() throws -> GazetteerVersion
  /// The record of an id or a former id, or nil.
  func entry(_ id: EntryID) throws -> Entry?
  /// Headers in the order asked for; ids that do not exist are left out.
  func headers(_ ids: [EntryID]) throws -> [EntryHeader]
  /// Everything that has a position inside the box, most important first.
  func headers(in box: BoundingBox) throws -> [EntryHeader]
  /// - Parameter shouldStop: Asked now and then; once it says so, the search ends with a `CancellationError`.
  func search(_ query: SearchQuery, shouldStop: () -> Bool) throws -> SearchAnswer
  /// Entries with a position within `radius` metres, nearest first.
  func near(_ centre: Coordinate, radius: Double, group: Group?, limit: Int) throws -> [Nearby]
  func kinds() throws -> [Kind]
  func legs() throws -> [Leg]
  func lines() throws -> [MapLine]
  /// The measured heights of which the relief is made.
  func spots() throws -> [SpotHeight]
  /// The surface through them; one without sites where the gazetteer has no heights.
  func relief() throws -> ReliefModel
  func communes() throws -> [Commune]
  /// The chronology of 1953 and 1954.
  func battle() throws -> BattleChronicle
  /// The public keys of a provider, newest first; none for one who takes no requests through Hoa Ban yet.
  func providerKeys(of provider: EntryID) throws -> [PublishedKey]
  /// How many entries there are of each group.
  func groupCounts() throws -> [Group: Int]
  /// What is not known, by kind of gap; kinds without any record are left out.
  func gaps() throws -> [Gap]
  /// Every source that anything names, what carries most first.
  func credits() throws -> [SourceCredit]
}

extension GazetteerReading {
  public func search(_ query: SearchQuery) throws -> SearchAnswer { try search(query, shouldStop: { false }) }
}

/// A neighbour and how far it is.
public struct Nearby: Hashable, Sendable {
  public let header: EntryHeader
  public let metres: Double
  public let bearing: Double
  public init(header: EntryHeader, metres: Double, bearing: Double) {
    self.header = header
    self.metres = metres
    self.bearing = bearing
  }
}
