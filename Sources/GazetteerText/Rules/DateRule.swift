import CivilTime
import Gazetteer

/// A source cannot speak of a time after it was read: a fact's year lies at or before the year of `seen`.
enum DateRule {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    let facts = draft.facts.map { ("facts.\($0.key.rawValue)", $0.provenance) }
    let products = draft.products.map { ("products.\($0.key.rawValue)", $0.provenance) }
    for (path, provenance) in facts + products {
      guard let date = provenance.date, let year = year(date), year > provenance.seen.year else { continue }
      let message = "`\(date)` is later than \(provenance.seen), the day on which it was read"
      faults.append(draft.fault(path, message, .provenance))
    }
  }

  /// The last number of four digits.
  private static func year(_ date: String) -> Int? {
    date.split { !$0.isNumber }.last { $0.count == 4 }.flatMap { Int($0) }
  }
}
