public import Gazetteer

/// What a trip costs its party, as far as prices are published: tickets and beds. A sum with gaps is a sum of "at
/// least".
public struct TripCost: Hashable, Sendable {
  public let party: Int
  /// Dong for the whole party and trip; nil where nobody has said.
  public let budget: Int?
  /// One for each day of the trip.
  public let days: [DayCost]
  /// What nobody has published about the trip as a whole.
  public let ownGaps: [CostGap]

  /// Dong for one traveller.
  public var perPerson: Int { days.reduce(0) { $0 + $1.perPerson } }
  /// Dong for the party.
  public var total: Int { perPerson * party }
  /// What is not in the sums, each thing once.
  public var gaps: [CostGap] {
    var seen: Set<CostGap> = []
    return (days.flatMap(\.gaps) + ownGaps).filter { seen.insert($0).inserted }
  }
  public var isComplete: Bool { days.allSatisfy(\.gaps.isEmpty) && ownGaps.isEmpty }
  /// Dong by which what is known alone passes the budget; nil where it does not or there is none.
  public var overBudget: Int? { budget.flatMap { total > $0 ? total - $0 : nil } }
}

/// What one day costs one traveller.
public struct DayCost: Hashable, Sendable {
  public let items: [CostItem]
  public let gaps: [CostGap]

  public var perPerson: Int { items.reduce(0) { $0 + $1.perPerson } }
}

/// One price that is known.
public struct CostItem: Hashable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable { case ticket, stay }

  public let kind: Kind
  public let place: EntryID
  /// Dong.
  public let perPerson: Int
}

/// One price that is not known. Days are counted from 0.
public enum CostGap: Hashable, Sendable {
  case ticket(EntryID)
  case stay(EntryID)
  /// No bed is chosen for the night after that day.
  case noBed(day: Int)
  /// Vehicles, fuel and fares.
  case transport
}
