import Gazetteer
import Geography
import TextShaping

/// Drafts held against each other: ids that exist, pins inside the province, no two records on one pin.
enum Resolution {
  static func resolve(
    _ drafts: [DraftRecord], kinds: [Kind], communes: [Commune], legs: [(file: String, line: Int, leg: Leg)],
    faults: inout [Fault]
  ) -> [Entry] {
    let vocabulary = Dictionary(kinds.map { ($0.id, $0) }) { first, _ in first }
    var byID: [EntryID: DraftRecord] = [:]
    for draft in drafts {
      for id in [draft.id] + draft.formerIDs {
        if let other = byID[id] {
          faults.append(draft.fault("id", "the id `\(id)` also stands in \(other.file)"))
        } else {
          byID[id] = draft
        }
      }
    }
    checkReferences(drafts, byID, &faults)
    for (file, line, leg) in legs {
      for id in [leg.from, leg.to] {
        if let message = complaint(id, byID) { faults.append(Fault(file: file, line: line, message: message)) }
      }
      if leg.from == leg.to { faults.append(Fault(file: file, line: line, message: "the leg ends where it begins")) }
    }
    checkPins(drafts, &faults)
    StaleNames.check(drafts, communes, &faults)
    return drafts.sorted { $0.id < $1.id }.compactMap { draft in
      guard let kind = vocabulary[draft.kind] else {
        faults.append(draft.fault("kind", "unknown kind `\(draft.kind.rawValue)`; kinds.yaml lists them"))
        return nil
      }
      return entry(draft, kind, position(draft, byID))
    }
  }

  private static func checkReferences(
    _ drafts: [DraftRecord], _ byID: [EntryID: DraftRecord], _ faults: inout [Fault]
  ) {
    for draft in drafts {
      for id in draft.places {
        if let message = complaint(id, byID) { faults.append(draft.fault("places", message)) }
      }
      guard case .host(let id, _) = draft.pin else { continue }
      switch byID[id]?.pin {
      case .own: continue
      case nil where byID[id] == nil: faults.append(draft.fault("position", "no record has the id `\(id)`"))
      default: faults.append(draft.fault("position", "the host `\(id)` has no position of its own"))
      }
    }
  }

  /// What is wrong with a reference: only ids of today are written, former ones are for travellers' old trips.
  private static func complaint(_ id: EntryID, _ byID: [EntryID: DraftRecord]) -> String? {
    guard let found = byID[id] else { return "no record has the id `\(id)`" }
    return found.id == id ? nil : "`\(id)` is a former id; today it is `\(found.id)`"
  }

  private static func checkPins(_ drafts: [DraftRecord], _ faults: inout [Fault]) {
    var pins: [String: DraftRecord] = [:]
    for draft in drafts.sorted(by: { $0.id < $1.id }) {
      guard case .own(let at, _, _) = draft.pin else { continue }
      if !Province.box.contains(at), !draft.gateway {
        let message = "\(at.latitude), \(at.longitude) lies outside the province; only with `gateway: true` may it"
        faults.append(draft.fault("position", message))
      }
      // Five decimals are about a metre.
      let key = "\(Int((at.latitude * 100_000).rounded())) \(Int((at.longitude * 100_000).rounded()))"
      if let other = pins[key] {
        let message = "stands on the same pin as `\(other.id)`: merge them, or write `host: \(other.id)`"
        faults.append(draft.fault("position", message))
      } else {
        pins[key] = draft
      }
    }
  }

  private static func position(_ draft: DraftRecord, _ byID: [EntryID: DraftRecord]) -> Position? {
    switch draft.pin {
    case .own(let at, let accuracy, let basis): return Position(coordinate: at, accuracyMetres: accuracy, basis: basis)
    case .host(let id, let accuracy):
      guard case .own(let at, _, _) = byID[id]?.pin else { return nil }
      return Position(coordinate: at, accuracyMetres: accuracy, basis: .host)
    case nil: return nil
    }
  }

  private static func entry(_ draft: DraftRecord, _ kind: Kind, _ position: Position?) -> Entry {
    Entry(
      header: EntryHeader(
        id: draft.id, section: draft.section, kind: kind, names: draft.names, position: position,
        importance: draft.importance),
      formerIDs: draft.formerIDs, otherNames: draft.otherNames, summary: draft.summary, story: draft.story,
      commune: draft.commune, facts: draft.facts, places: draft.places, provenance: draft.provenance)
  }
}

extension DraftRecord {
  func fault(_ key: String, _ message: String) -> Fault { Fault(file: file, line: line(key), message: message) }
}
