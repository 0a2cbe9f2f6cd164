/// What a calendar needs of a festival's record.
public struct Festival: Hashable, Sendable {
  public let id: EntryID
  public let names: LocalizedText
  /// Nil where the record has none, or one that is not known here.
  public let rule: FestivalRule?
  /// The fact `when`: what the record says in words.
  public let when: LocalizedText

  public init(id: EntryID, names: LocalizedText, rule: FestivalRule?, when: LocalizedText) {
    self.id = id
    self.names = names
    self.rule = rule
    self.when = when
  }

  public init(_ entry: Entry) {
    self.init(
      id: entry.id, names: entry.header.names, rule: entry.festivalRule,
      when: entry.fact(.when)?.text ?? LocalizedText())
  }
}

extension GazetteerReading {
  /// Every festival, by name.
  public func festivals() throws -> [Festival] {
    let hits = try search(SearchQuery(group: .festival, sort: .name, limit: 2_000)).hits
    return try hits.compactMap { try entry($0.header.id) }.filter { $0.header.section == .festival }.map(Festival.init)
  }
}
