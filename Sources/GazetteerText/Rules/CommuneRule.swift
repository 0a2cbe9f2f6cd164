import Gazetteer
import TextShaping

/// The commune of today must be one of the province's, and not one that the merger of 1 July 2025 did away with.
enum CommuneRule {
  static func check(
    _ draft: DraftRecord, _ index: CommuneIndex, _ communes: [Commune], _ faults: inout [Fault]
  ) {
    guard let now = draft.commune.now, !communes.isEmpty, !draft.gateway else { return }
    if !index.units(draft.commune).isEmpty { return }
    let folded = " " + Folding.fold(now) + " "
    if let other = otherProvinces.first(where: { folded.contains(" \($0) ") }) {
      let message = "`\(now)` lies in another province (`\(other)`); only a gateway may"
      faults.append(draft.fault("commune", message, .commune))
      return
    }
    let former = communes.first { $0.formerUnits.contains { folded.contains(" \(Folding.fold($0)) ") } }
    let message =
      former.map { "is a name from before July 2025; today it is \($0.unit) \($0.name)" }
      ?? "is no commune of the province since July 2025; communes.csv lists them. Leave it out where it is not known"
    faults.append(draft.fault("commune", "`\(now)` \(message)", .commune))
  }

  /// The neighbours, and where travellers come from: in an address they are a slip.
  private static let otherProvinces = ["lai chau", "son la", "lao cai", "yen bai", "ha noi", "hanoi", "phongsaly"]
}
