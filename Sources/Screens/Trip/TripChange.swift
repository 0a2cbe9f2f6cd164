import Canvas
import CivilTime
import Gazetteer
import Itinerary
import TextShaping

/// What the last edit changed, until the next key: a mark and the difference at each stop, and a sentence of it all.
struct TripChange {
  let model: Model

  private var figures: Figures { Figures(model.language) }

  /// The change of a stop that the plan still has.
  func change(of stop: StopID) -> StopChange? {
    model.trips.change?.changes.first { $0.stop.stop.id == stop && $0.kind != .removed }
  }

  /// The sign in the margin: a stop that has come, has moved, or is at another time.
  func sign(_ stop: StopID) -> String {
    let ascii = model.settings.tier == .ascii
    return switch change(of: stop)?.kind {
    case .added: "+"
    case .moved: ascii ? "*" : "•"
    case .retimed, .altered: ascii ? "~" : "≈"
    case .removed, nil: " "
    }
  }

  /// `+25 min`; empty where the time is as it was.
  func shift(_ stop: StopID) -> String {
    guard case .retimed(let minutes) = change(of: stop)?.kind else { return "" }
    return signed(minutes)
  }

  private func signed(_ minutes: Int) -> String { figures.difference(minutes, tier: model.settings.tier) }

  /// Conflicts, day's end, travel and cost, each only where it is another; nil where nothing of them is. What matters
  /// most comes first: a narrow screen cuts the end.
  var sentence: String? {
    guard let change = model.trips.change else { return nil }
    let arrow = model.settings.tier == .ascii ? "->" : "→"
    var parts: [String] = []
    if change.before.conflicts != change.after.conflicts {
      parts.append(model.say(.changeConflicts, "\(change.before.conflicts)\(arrow)\(change.after.conflicts)"))
    }
    for finish in change.finishes.prefix(3) {
      let day = model.say(.dayNumber, String(finish.day + 1))
      guard let after = finish.after else {
        parts.append(model.say(.changeDayEmpty, day))
        continue
      }
      var text = model.say(.changeDayOver, day, figures.clock(after))
      if let before = finish.before { text += " (\(signed(after.minutes - before.minutes)))" }
      parts.append(text)
    }
    let travel = change.after.travelMinutes - change.before.travelMinutes
    if travel != 0 { parts.append(model.say(.changeTravel, signed(travel))) }
    if change.before.cost != change.after.cost {
      parts.append(
        model.say(.changeCost, "\(figures.integer(change.before.cost))\(arrow)\(figures.dong(change.after.cost))"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: model.language == .ja ? "、" : "; ")
  }
}
