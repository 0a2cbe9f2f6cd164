/// A source by the name under which it is credited, and what rests on it.
public struct SourceCredit: Hashable, Sendable {
  public let name: String
  /// Records that name it as a whole.
  public var records: Int
  /// Facts and products that name it.
  public var facts: Int
  /// Legs, lines of the map, spot heights and communes that name it.
  public var rows: Int

  public init(name: String, records: Int = 0, facts: Int = 0, rows: Int = 0) {
    self.name = name
    self.records = records
    self.facts = facts
    self.rows = rows
  }

  /// What carries most first, then by name.
  public static func inOrder(_ credits: some Sequence<SourceCredit>) -> [SourceCredit] {
    credits.sorted { left, right in
      let sums = (left.records + left.facts + left.rows, right.records + right.facts + right.rows)
      return sums.0 != sums.1 ? sums.0 > sums.1 : left.name < right.name
    }
  }
}

extension GazetteerSnapshot {
  /// Every source that anything in the gazetteer names.
  public var credits: [SourceCredit] {
    var credits: [String: SourceCredit] = [:]
    func count(_ names: [String], _ what: WritableKeyPath<SourceCredit, Int>) {
      for name in names { credits[name, default: SourceCredit(name: name)][keyPath: what] += 1 }
    }
    for entry in entries {
      count(entry.provenance.sources, \.records)
      for fact in entry.facts { count(fact.provenance.sources, \.facts) }
      for product in entry.products { count(product.provenance.sources, \.facts) }
    }
    for leg in legs { count(leg.provenance.sources, \.rows) }
    for line in lines { count(line.sources, \.rows) }
    for spot in spots { count(spot.sources, \.rows) }
    for commune in communes { count(commune.sources, \.rows) }
    return SourceCredit.inOrder(credits.values)
  }
}
