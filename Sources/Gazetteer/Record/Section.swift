/// The shelves of the gazetteer: what kind of record an entry is.
public enum Section: String, CaseIterable, Hashable, Sendable {
  case place, homestay, route, festival, speciality, transport, practical
}

/// How people narrow a list: each kind belongs to one group, and the map draws each group with its own letter.
public enum Group: String, CaseIterable, Hashable, Sendable {
  case battlefield, heritage, nature, culture, stay, food, route, festival, travel, service
}

/// One kind of the vocabulary in `Data/kinds.yaml`.
public struct Kind: Hashable, Sendable {
  public let id: KindID
  public let group: Group
  /// The category that `hoaban search` answers with.
  public let category: String
  public let names: LocalizedText

  /// A lake or a reservoir.
  public var isLake: Bool { id.rawValue == "lake" }

  public init(id: KindID, group: Group, category: String, names: LocalizedText) {
    self.id = id
    self.group = group
    self.category = category
    self.names = names
  }
}
