import Canvas
import Gazetteer
import Itinerary
import TextShaping

/// A plan that is offered as lines of text: its days with the reason of each stop, what to mind, and what is left out.
struct ProposalText {
  let model: Model
  let width: Int

  private var figures: Figures { Figures(model.language) }
  private var planWords: PlanWords { PlanWords(language: model.language) }
  private var dash: String { Glyphs(model.settings.tier).dash }

  /// A plan in one line, to choose it by.
  func summary(_ plan: PlanOutcome) -> String {
    let days = plan.schedule.days
    let sum = model.say(
      .planSum, String(plan.trip.stops.count), figures.duration(days.reduce(0) { $0 + $1.visitMinutes }),
      figures.duration(days.reduce(0) { $0 + $1.travelMinutes }))
    let cost = TripCost(plan.schedule)
    guard cost.total > 0 else { return sum }
    let money = (cost.isComplete ? "" : model.settings.tier == .ascii ? ">= " : "≥ ") + figures.dong(cost.total)
    return model.language.list([sum, money])
  }

  func lines(_ plan: PlanOutcome) -> [StyledLine] {
    let unsure = plan.schedule.days.contains { $0.stops.contains(where: Self.isUnsure) }
    let left = plan.leftOut.prefix(Self.leftOutShown).map {
      "\($0.names.name(model.language))\(Words.colon(model.language))\(planWords.leftOut($0.reason))"
    }
    let more = plan.leftOut.count - left.count
    return plan.schedule.days.flatMap { day($0, plan) }
      + list(
        planWords.mindHead, (unsure ? [model.say(.planUnsure)] : []) + plan.warnings.map(planWords.warning),
        Style(.warn))
      + list(planWords.leftOutHead, left + (more > 0 ? [model.say(.andMore, String(more))] : []), .muted)
  }

  /// The most important ones; `hoaban trip plan` prints them all.
  private static let leftOutShown = 16

  private static func isUnsure(_ stop: ScheduledStop) -> Bool {
    stop.problems.contains { if case .hoursUnknown = $0 { true } else { false } }
  }

  private func day(_ day: ScheduledDay, _ plan: PlanOutcome) -> [StyledLine] {
    let words = ScheduleWords(model: model)
    let title = words.dayTitle(day)
    let tail =
      day.stops.isEmpty
      ? model.say(.dayEmpty)
      : model.say(.daySum, figures.duration(day.visitMinutes), figures.duration(day.travelMinutes))
    var lines = [
      StyledLine(pieces: [
        .init(text: title, style: Style(.accent)),
        .init(text: Fitting.truncate("  " + tail, to: max(0, width - Width.columns(title))), style: .muted),
      ])
    ]
    if let start = day.start {
      lines.append(StyledLine(cut("  \(start.at)         \(name(start.place, start.id.rawValue))"), .muted))
    }
    for (index, stop) in day.stops.enumerated() {
      if let lunch = day.lunch, lunch.before == index { lines.append(self.lunch(lunch)) }
      lines += self.stop(stop, plan.reasons[stop.stop.id])
    }
    if let lunch = day.lunch, lunch.before == day.stops.count { lines.append(self.lunch(lunch)) }
    if let end = day.end {
      let text = "  \(end.at)         \(name(end.place, end.id.rawValue))  (\(words.endKind(end)))"
      lines.append(StyledLine(cut(text), .muted))
    }
    return lines + [.blank]
  }

  private func lunch(_ lunch: ScheduledBreak) -> StyledLine {
    StyledLine(cut("  \(lunch.start)\(dash)\(lunch.end)   \(model.say(.lunch))"), .muted)
  }

  private func stop(_ stop: ScheduledStop, _ reason: StopReason?) -> [StyledLine] {
    let times = "  \(stop.start)\(dash)\(stop.leave) \(Self.isUnsure(stop) ? "?" : " ") "
    let name = Fitting.truncate(name(stop.place, stop.stop.place.rawValue), to: max(4, width - Width.columns(times)))
    let why = reason.map { "  (\(planWords.reason($0)))" } ?? ""
    let fits = Width.columns(times + name + why) <= width
    let head = StyledLine(pieces: [
      .init(text: times, style: Style(stop.conflicts.isEmpty ? .text : .danger)), .init(text: name, style: .text),
      .init(text: fits ? why : "", style: .muted),
    ])
    let below =
      fits || why.isEmpty ? [] : [StyledLine(cut(String(repeating: " ", count: 16) + why.dropFirst(2)), .muted)]
    // That hours are unknown is said once for all.
    let trouble = stop.problems.filter { if case .hoursUnknown = $0 { false } else { true } }.flatMap {
      StyledLine.wrapped(
        "! " + TripWords.problem($0, model), width, Style(stop.conflicts.contains($0) ? .danger : .warn), indent: 16)
    }
    return [head] + below + trouble
  }

  private func name(_ place: StopPlace?, _ id: String) -> String { place?.header.names.name(model.language) ?? id }

  private func cut(_ text: String) -> String {
    Fitting.truncate(text, to: width, ellipsis: Glyphs(model.settings.tier).ellipsis)
  }

  private func list(_ head: String, _ items: [String], _ style: Style) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    let bullet = String(Glyphs(model.settings.tier).bullet)
    return [StyledLine(head, Style(.accent))]
      + items.flatMap { item in
        Fitting.wrap(item, to: max(8, width - 4)).enumerated().map {
          StyledLine(($0 == 0 ? "  \(bullet) " : "    ") + $1, style)
        }
      } + [.blank]
  }
}
