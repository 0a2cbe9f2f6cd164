import Gazetteer
import Geography

/// Checks of a record against the others: ids that exist, pins that differ, names that differ in more than marks,
/// routes whose legs add up.
struct CrossRules {
  let index: RecordIndex
  let tables: GazetteerTables
  let sources: any SourceReading
  private let communes: CommuneIndex

  init(index: RecordIndex, tables: GazetteerTables, sources: any SourceReading) {
    self.index = index
    self.tables = tables
    self.sources = sources
    communes = CommuneIndex(tables.communes)
  }

  func check(_ draft: DraftRecord, file: Int, _ faults: inout [Fault]) {
    for id in draft.places {
      if let message = index.complaint(id) { faults.append(draft.fault("places", message, .reference)) }
    }
    if case .host(let id, _) = draft.pin {
      if let slot = index[id] {
        if slot.coordinate == nil {
          faults.append(draft.fault("position", "the host `\(id)` has no position of its own", .reference))
        }
      } else {
        faults.append(draft.fault("position", "no record has the id `\(id)`", .reference))
      }
    }
    if let twin = index.pinTwin(of: file) {
      let other = stem(twin)
      faults.append(
        draft.fault(
          "position", "stands on the same pin as `\(other)`: merge them, or write `host: \(other)`", .defaultPin)
      )
    }
    if let twin = index.nameTwin(of: file) {
      let message = "`\(draft.names[.vi] ?? "")` differs only in its marks from the name of `\(stem(twin))`"
      faults.append(draft.fault("names", message, .marks))
    }
    CommuneRule.check(draft, communes, tables.communes, &faults)
    RouteRule.check(draft, tables.legs, &faults)
  }

  func position(_ draft: DraftRecord) -> Position? {
    switch draft.pin {
    case .own(let at, let accuracy, let basis): return Position(coordinate: at, accuracyMetres: accuracy, basis: basis)
    case .host(let id, let accuracy):
      guard let at = index[id]?.coordinate else { return nil }
      return Position(coordinate: at, accuracyMetres: accuracy, basis: .host)
    case nil: return nil
    }
  }

  private func stem(_ file: Int) -> String { SourceFile(path: sources.path(file), text: "").stem }
}

extension RecordIndex {
  /// What is wrong with a reference: only ids of today are written, former ones are for travellers' old trips.
  func complaint(_ id: EntryID) -> String? {
    guard let slot = self[id] else { return "no record has the id `\(id)`" }
    return slot.isFormer ? "`\(id)` is a former id: write the id of today" : nil
  }
}
