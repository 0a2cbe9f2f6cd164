public import CivilTime

/// What every list, the map and an itinerary need of an entry.
public struct EntryHeader: Hashable, Sendable {
  public let id: EntryID
  public let section: Section
  public let kind: Kind
  public let names: LocalizedText
  public let position: Position?
  /// 0 to 100: what a first visitor should see first. An editorial judgement, not a fact.
  public let importance: Int

  public init(
    id: EntryID, section: Section, kind: Kind, names: LocalizedText, position: Position?, importance: Int
  ) {
    self.id = id
    self.section = section
    self.kind = kind
    self.names = names
    self.position = position
    self.importance = importance
  }
}

/// A whole record.
public struct Entry: Hashable, Sendable {
  public let header: EntryHeader
  /// Ids under which the record was known before doubles were merged; they still find it.
  public let formerIDs: [EntryID]
  public let otherNames: [String]
  public let summary: LocalizedText
  public let story: LocalizedText
  public let commune: CommuneNames
  public let facts: [Fact]
  /// Places that belong to it, in order: the waypoints of a route, the sites of a festival, the place of a homestay.
  public let places: [EntryID]
  /// What can be asked for there, in the order of `ProductKey`.
  public let products: [Product]
  /// The day on which the texts of a language were last written or compared with the Vietnamese ones.
  public let revised: [Language: CivilDate]
  /// Of the record as a whole.
  public let provenance: Provenance

  public init(
    header: EntryHeader, formerIDs: [EntryID], otherNames: [String], summary: LocalizedText, story: LocalizedText,
    commune: CommuneNames, facts: [Fact], places: [EntryID], products: [Product] = [],
    revised: [Language: CivilDate] = [:], provenance: Provenance
  ) {
    self.header = header
    self.formerIDs = formerIDs
    self.otherNames = otherNames
    self.summary = summary
    self.story = story
    self.commune = commune
    self.facts = facts
    self.places = places
    self.products = products
    self.revised = revised
    self.provenance = provenance
  }

  public var id: EntryID { header.id }

  public func fact(_ key: FactKey) -> Fact? { facts.first { $0.key == key } }

  /// An integer fact, such as visit minutes; nil where it is not known.
  public func number(_ key: FactKey) -> Int? { fact(key)?.value.flatMap(Int.init) }

  /// Every name but the Vietnamese one.
  public var allOtherNames: [String] {
    var seen: Set<String> = [header.names[.vi] ?? ""]
    return (header.names.inOrder.map(\.text) + otherNames).filter { seen.insert($0).inserted }
  }
}
