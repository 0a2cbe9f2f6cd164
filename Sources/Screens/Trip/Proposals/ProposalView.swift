import Canvas
import CivilTime
import Itinerary
import TextShaping

enum ProposalView {
  static func box(_ prompt: ProposalPrompt, _ model: Model) -> Rect {
    switch prompt.stage {
    case .choosing: Box.centred(model.size, columns: 72, rows: PlanOrder.scopes(prompt.trip, now: model.now).count + 6)
    case .planning: Box.centred(model.size, columns: 64, rows: 6)
    case .refused(let why):
      Box.centred(model.size, columns: 72, rows: Fitting.wrap(why, to: min(68, model.size.columns - 6)).count + 4)
    case .deciding: Box.centred(model.size, columns: 100, rows: max(12, model.size.rows - 2))
    }
  }

  static func columns(_ model: Model) -> Int { Box.centred(model.size, columns: 100, rows: 12).columns - 5 }

  /// Lines of the plan in sight, without those of the choice and of the keys.
  static func rows(_ proposals: ProposalPrompt.Proposals, _ model: Model) -> Int {
    max(1, max(12, model.size.rows - 2) - proposals.plans.count - 4)
  }

  /// What is chosen from at a point.
  static func row(at point: Point, _ prompt: ProposalPrompt, _ model: Model) -> Int? {
    let inside = box(prompt, model).inset(columns: 2, rows: 1)
    guard inside.contains(point) else { return nil }
    let row = point.row - inside.row
    switch prompt.stage {
    case .choosing: return row >= 2 && row - 2 < PlanOrder.scopes(prompt.trip, now: model.now).count ? row - 2 : nil
    case .deciding(let proposals): return row < proposals.plans.count ? row : nil
    case .planning, .refused: return nil
    }
  }

  static func draw(_ prompt: ProposalPrompt, _ model: Model, on surface: inout Surface) {
    let inside = Box.draw(
      box(prompt, model), title: title(prompt, model), tier: model.settings.tier, on: &surface)
    surface.cursor = Point(column: inside.column, row: inside.row)
    switch prompt.stage {
    case .choosing(let selection): drawChoice(prompt.trip, selection, model, on: &surface, in: inside)
    case .planning(_, let percent): drawProgress(percent, model, on: &surface, in: inside)
    case .refused(let why): wrap(why, Style(.danger), model, on: &surface, in: inside)
    case .deciding(let proposals): drawPlans(proposals, model, on: &surface, in: inside)
    }
    let keys = cut(self.keys(prompt.stage, model), inside.columns, model)
    surface.put(keys, at: Point(column: inside.column, row: inside.maxRow - 1), Style(.key), clip: inside)
  }

  static func title(_ prompt: ProposalPrompt, _ model: Model) -> String {
    guard case .deciding(let proposals) = prompt.stage else { return model.say(.planTitle) }
    return model.say(.planNumber, String(proposals.index + 1), String(proposals.plans.count))
  }

  static func words(_ scope: PlanOrder.Scope, _ trip: Trip, _ model: Model) -> String {
    switch scope {
    case .rest: model.say(trip.stops.isEmpty ? .planFresh : .planRest, String(trip.stops.count))
    case .anew: model.say(.planAnew, String(trip.stops.count { $0.isLocked }))
    case .fromNow: model.say(.planFromNow, model.now.time.description)
    }
  }

  private static func keys(_ stage: ProposalPrompt.Stage, _ model: Model) -> String {
    switch stage {
    case .choosing: model.say(.planChooseKeys)
    case .planning: model.say(.planCancelKeys)
    case .refused: model.say(.planCloseKeys)
    case .deciding: model.say(.planKeys)
    }
  }

  private static func drawChoice(
    _ trip: Trip, _ selection: Selection, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let head = cut(ScheduleWords(model: model).headline(trip), rect.columns, model)
    surface.put(head, at: Point(column: rect.column, row: rect.row), .muted, clip: rect)
    for (row, scope) in PlanOrder.scopes(trip, now: model.now).enumerated() {
      let isSelected = row == selection.index
      drawRow(
        words(scope, trip, model), isSelected, model, on: &surface,
        in: Rect(column: rect.column, row: rect.row + 2 + row, columns: rect.columns, rows: 1))
    }
  }

  private static func drawRow(
    _ text: String, _ isSelected: Bool, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let pointer = isSelected ? String(Glyphs(model.settings.tier).pointer) : " "
    if isSelected { surface.fill(rect, " ", Style(.selection)) }
    surface.put(
      cut("\(pointer) \(text)", rect.columns, model), at: Point(column: rect.column, row: rect.row),
      isSelected ? Style(.selection) : .text, clip: rect)
    if isSelected { surface.cursor = Point(column: rect.column, row: rect.row) }
  }

  private static func drawProgress(_ percent: Int, _ model: Model, on surface: inout Surface, in rect: Rect) {
    let number = " \(percent) %"
    let length = max(4, rect.columns - 8)
    let full = length * max(0, min(100, percent)) / 100
    let ascii = model.settings.tier == .ascii
    surface.put(
      cut(model.say(.planRunning), rect.columns, model), at: Point(column: rect.column, row: rect.row), .text,
      clip: rect)
    let column = surface.put(
      String(repeating: ascii ? "#" : "█", count: full), at: Point(column: rect.column, row: rect.row + 1),
      Style(.accent), clip: rect)
    let end = surface.put(
      String(repeating: ascii ? "." : "░", count: length - full), at: Point(column: column, row: rect.row + 1), .muted,
      clip: rect)
    surface.put(number, at: Point(column: end, row: rect.row + 1), .text, clip: rect)
  }

  private static func drawPlans(
    _ proposals: ProposalPrompt.Proposals, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    let text = ProposalText(model: model, width: columns(model))
    for (row, plan) in proposals.plans.enumerated() {
      drawRow(
        "\(row + 1)  \(text.summary(plan))", row == proposals.index, model, on: &surface,
        in: Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1))
    }
    guard let plan = proposals.plan else { return }
    let lines = text.lines(plan)
    let area = Rect(
      column: rect.column, row: rect.row + proposals.plans.count + 1, columns: rect.columns,
      rows: rows(proposals, model))
    for (row, line) in lines.dropFirst(proposals.top).prefix(area.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: area.column, row: area.row + row), clip: area)
    }
    Scrollbar.draw(count: lines.count, top: proposals.top, in: area, tier: model.settings.tier, on: &surface)
  }

  private static func wrap(
    _ text: String, _ style: Style, _ model: Model, on surface: inout Surface, in rect: Rect
  ) {
    for (row, line) in Fitting.wrap(text, to: rect.columns).prefix(max(1, rect.rows - 2)).enumerated() {
      surface.put(line, at: Point(column: rect.column, row: rect.row + row), style, clip: rect)
    }
  }

  private static func cut(_ text: String, _ columns: Int, _ model: Model) -> String {
    Fitting.truncate(text, to: columns, ellipsis: Glyphs(model.settings.tier).ellipsis)
  }

  /// The same line by line.
  static func plain(_ prompt: ProposalPrompt, _ model: Model) -> [String] {
    switch prompt.stage {
    case .choosing:
      return [title(prompt, model)]
        + PlanOrder.scopes(prompt.trip, now: model.now).enumerated().map {
          "\($0 + 1). \(words($1, prompt.trip, model))"
        }
        + [model.say(.planPlainChooseKeys)]
    case .planning(_, let percent): return [model.say(.planRunning) + " \(percent) %"]
    case .refused(let why): return [title(prompt, model), why]
    case .deciding(let proposals):
      let text = ProposalText(model: model, width: 76)
      return proposals.plans.enumerated().map { "\($0 + 1). \(text.summary($1))" } + [title(prompt, model)]
        + (proposals.plan.map { text.lines($0).map(\.text) } ?? []) + [model.say(.planPlainKeys)]
    }
  }
}
