import Gazetteer
import TextShaping

/// Finds records whose commune of today is one that the merger of 1 July 2025 did away with.
enum StaleNames {
  static func check(_ drafts: [DraftRecord], _ communes: [Commune], _ faults: inout [Fault]) {
    guard !communes.isEmpty else { return }
    let current = communes.map { Folding.fold($0.name) }
    let former = communes.flatMap { commune in commune.formerUnits.map { (Folding.fold($0), commune) } }
    for draft in drafts {
      guard let now = draft.commune.now else { continue }
      let folded = " " + Folding.fold(now) + " "
      if current.contains(where: { folded.contains(" \($0) ") }) { continue }
      if let (_, successor) = former.first(where: { folded.contains(" \($0.0) ") }) {
        let message = "`\(now)` is a name from before July 2025; today it is \(successor.unit) \(successor.name)"
        faults.append(draft.fault("commune", message))
      }
    }
  }
}
