import TextShaping

/// Hits in the order of their names in one language.
public enum NameOrder {
  public static func sorted(_ hits: [SearchHit], _ language: Language) -> [SearchHit] {
    hits.map { (key: SortKey($0.header.names.name(language)), hit: $0) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.hit.header.id < $1.hit.header.id }
      .map(\.hit)
  }
}
