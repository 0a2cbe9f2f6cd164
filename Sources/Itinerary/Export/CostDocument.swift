import Gazetteer

/// What a trip costs, and what its party wants, as JSON.
enum CostDocument {
  static func trip(_ cost: TripCost) -> JSONText {
    .members([
      "known": money(cost.total), "per_person": money(cost.perPerson), "party": .integer(cost.party),
      "complete": .bool(cost.isComplete), "budget": cost.budget.map(money) ?? .null,
      "over_budget": cost.overBudget.map(money) ?? .null, "unknown": .array(cost.gaps.map(gap)),
    ])
  }

  static func day(_ cost: DayCost, party: Int) -> JSONText {
    .members([
      "known": money(cost.perPerson * party), "per_person": money(cost.perPerson),
      "items": .array(
        cost.items.map { item in
          .members([
            "kind": .string(item.kind.rawValue), "place": .string(item.place.rawValue),
            "per_person": money(item.perPerson),
          ])
        }), "unknown": .array(cost.gaps.map(gap)),
    ])
  }

  static func wishes(_ wishes: Wishes) -> JSONText {
    .members([
      "pace": .string(wishes.pace.rawValue),
      "interests": .array(Interest.allCases.filter(wishes.interests.contains).map { .string($0.rawValue) }),
      "excluded": .array(wishes.excluded.sorted().map { .string($0.rawValue) }), "party": .integer(wishes.party),
      "budget": wishes.budget.map(money) ?? .null, "children": .bool(wishes.children),
      "step_free": .bool(wishes.stepFree),
    ])
  }

  private static func money(_ amount: Int) -> JSONText {
    .members(["amount": .integer(amount), "currency": .string("VND")])
  }

  private static func gap(_ gap: CostGap) -> JSONText {
    switch gap {
    case .ticket(let id): .members(["what": .string("ticket"), "place": .string(id.rawValue)])
    case .stay(let id): .members(["what": .string("stay"), "place": .string(id.rawValue)])
    case .noBed(let day): .members(["what": .string("bed"), "day": .integer(day + 1)])
    case .transport: .members(["what": .string("transport")])
    }
  }
}
