import CivilTime
import Gazetteer

/// `battle/states.csv`: from when on who has which strongpoint.
enum BattleStateParser {
  private static let columns = [
    "date", "time", "strongpoint", "holder", "event_vi", "event_en", "certainty", "sources",
  ]

  /// A strongpoint at a moment, of which there may be one state.
  private struct Key: Hashable {
    let strongpoint: StrongpointID
    let date: CivilDate
    let time: ClockTime?
  }

  static func parse(_ source: SourceFile, _ ids: BattleReferences, _ faults: inout [Fault]) -> [HolderChange] {
    var order = BattleOrder(untimedFirst: true)
    var seen: Set<Key> = []
    return BattleRow.rows(source, columns, &faults).compactMap { row in
      guard let change = change(row, ids, &faults) else { return nil }
      if let message = order.next(change.date, change.time) { faults.append(row.fault(message)) }
      let key = Key(strongpoint: change.strongpoint, date: change.date, time: change.time)
      guard seen.insert(key).inserted else {
        faults.append(row.fault("`\(change.strongpoint)` has another state at the same moment", .identity))
        return nil
      }
      return change
    }
  }

  private static func change(_ row: BattleRow, _ ids: BattleReferences, _ faults: inout [Fault]) -> HolderChange? {
    let date = row.read(BattleChecks.date(row.text("date")), &faults)
    let time = row.read(BattleChecks.time(row.text("time")), &faults)
    let strongpoint = row.read(ids.strongpoint(row.text("strongpoint")), &faults)
    let holder = row.read(holder(row.text("holder")), &faults)
    let event = row.bilingual("event", &faults)
    let certainty = row.read(BattleChecks.certainty(row.text("certainty")), &faults)
    let sources = row.sources(&faults)
    guard let date, let time, let strongpoint, let holder, let event, let certainty, let sources else { return nil }
    return HolderChange(
      date: date, time: time, strongpoint: strongpoint, holder: holder, event: event, certainty: certainty,
      sources: sources)
  }

  private static func holder(_ text: String) -> Checked<Holder> {
    let known = Holder.allCases.map(\.rawValue).joined(separator: ", ")
    return Holder(rawValue: text).map(Checked.value) ?? .fault(.form, "unknown holder `\(text)`; known: \(known)")
  }
}
