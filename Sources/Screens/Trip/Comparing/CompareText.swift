import Canvas
import Itinerary
import TextShaping

/// A comparison as lines of text: what became of the stops, then the figures of both side by side.
struct CompareText {
  let model: Model
  let prompt: ComparePrompt
  let width: Int

  private var figures: Figures { Figures(model.language) }
  private var ellipsis: String { Glyphs(model.settings.tier).ellipsis }

  var title: String {
    switch prompt.other {
    case .changes(let count): model.say(.compareChanges, String(count))
    case .trip: model.say(.compareTrip, prompt.trip(model)?.name ?? "")
    }
  }

  var lines: [StyledLine] {
    guard let other = prompt.trip(model), let now = model.schedule else { return [] }
    let comparison = TripComparison(model.schedule(other), now)
    let changes = comparison.changes.map(line)
    return (changes.isEmpty ? [StyledLine(model.say(.compareSame), .muted)] : changes) + [.blank]
      + totals(comparison.before, comparison.after)
  }

  private func line(_ change: StopChange) -> StyledLine {
    let name = ScheduleWords(model: model).name(change.stop.stop.place)
    let day = model.say(.dayNumber, String(change.day + 1))
    let (sign, tail, style) = words(change)
    let text = "\(sign) \(day) \(change.stop.start)  \(name)" + (tail.isEmpty ? "" : "  (\(tail))")
    return StyledLine(Fitting.truncate(text, to: width, ellipsis: ellipsis), style)
  }

  private func words(_ change: StopChange) -> (sign: String, tail: String, style: Style) {
    switch change.kind {
    case .added: ("+", model.say(.compareAdded), Style(.ok))
    case .removed: ("-", model.say(.compareRemoved), Style(.danger))
    case .moved(let from):
      (
        ">", from == change.day ? model.say(.compareReordered) : model.say(.compareMoved, String(from + 1)),
        Style(.accent)
      )
    case .retimed(let minutes): ("~", figures.difference(minutes, tier: model.settings.tier), .text)
    case .altered: ("*", model.say(.compareAltered), .text)
    }
  }

  private func totals(_ was: TripTotals, _ now: TripTotals) -> [StyledLine] {
    func money(_ totals: TripTotals) -> String {
      (totals.costIsComplete ? "" : model.settings.tier == .ascii ? ">=" : "≥ ") + figures.dong(totals.cost)
    }
    let rows: [(String, String, String)] = [
      (model.say(.compareDays), String(was.days), String(now.days)),
      (model.say(.compareStops), String(was.stops), String(now.stops)),
      (model.say(.timeVisit), figures.duration(was.visitMinutes), figures.duration(now.visitMinutes)),
      (model.say(.timeTravel), figures.duration(was.travelMinutes), figures.duration(now.travelMinutes)),
      (model.say(.compareConflicts), String(was.conflicts), String(now.conflicts)),
      (model.say(.compareCost), money(was), money(now)),
    ]
    let third = max(10, min(22, width / 3))
    func row(_ label: String, _ old: String, _ new: String, _ style: Style) -> StyledLine {
      let text =
        Fitting.pad(label.prefix(1).uppercased() + label.dropFirst(), to: third) + Fitting.pad(old, to: third) + new
      return StyledLine(Fitting.truncate(text, to: width, ellipsis: ellipsis), style)
    }
    return [row("", model.say(.compareBefore), model.say(.compareNow), Style(.accent))]
      + rows.map { row($0.0, $0.1, $0.1 == $0.2 ? "=" : $0.2, $0.1 == $0.2 ? .muted : Style(.text, .bold)) }
  }
}
