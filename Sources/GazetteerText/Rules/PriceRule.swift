import Gazetteer

/// A price in đồng that somebody can have meant, with the year that its source speaks of.
enum PriceRule {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    for fact in draft.facts where fact.key == .ticket || fact.key == .price {
      guard let amount = fact.value.flatMap(Int.init) else { continue }
      judge(amount, "facts.\(fact.key.rawValue)", draft, &faults)
      if amount > 0, fact.provenance.date == nil {
        faults.append(draft.fault("facts.\(fact.key.rawValue)", "a price needs its year (`date:`)", .price))
      }
    }
    for product in draft.products {
      if let price = product.price { judge(price, "products.\(product.key.rawValue)", draft, &faults) }
    }
  }

  private static func judge(_ amount: Int, _ path: String, _ draft: DraftRecord, _ faults: inout [Fault]) {
    let message: String? =
      switch amount {
      case ...0: nil
      case ..<1_000: "`\(amount)` đồng buys nothing: perhaps thousands were meant"
      case 10_000_001...: "`\(amount)` đồng is more than anything here costs: perhaps a zero too many"
      default: amount % 500 == 0 ? nil : "`\(amount)` đồng is odder than any price: perhaps it was converted"
      }
    if let message { faults.append(draft.fault(path, message, .price)) }
  }
}
