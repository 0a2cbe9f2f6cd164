import Canvas
import CivilTime
import Gazetteer

enum CalendarUpdate {
  static func enter(_ model: inout Model) -> [Effect] { model.calendar.festivals == nil ? [.loadFestivals] : [] }

  /// Without the gazetteer the holidays are still there.
  static func loaded(_ model: inout Model, _ result: Result<[Festival], Failure>) -> [Effect] {
    switch result {
    case .success(let festivals): model.calendar.festivals = festivals
    case .failure(let failure):
      model.calendar.festivals = []
      model.report(failure)
    }
    remake(&model)
    return []
  }

  /// The calendar begins today: another day makes another one.
  static func remake(_ model: inout Model) {
    guard let festivals = model.calendar.festivals else { return }
    model.calendar.page = FestivalCalendar(festivals, from: model.now.date, months: CalendarModel.months)
    model.calendar.selection.clamp(count: model.calendar.entries.count)
  }

  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    let rows = CalendarView.list(model.size).rows
    let count = model.calendar.entries.count
    if model.calendar.selection.move(action, count: count, page: rows) {
      settle(&model)
      return []
    }
    switch action {
    case .open: return model.calendar.selected?.festival.map { ExploreUpdate.open(&model, $0.id) } ?? []
    case .copy:
      guard let command = model.calendar.selected?.command else { return [] }
      model.notify(.copied, command)
      return [.copy(command)]
    case .back: return model.switchTo(.explore)
    default: return []
    }
  }

  static func select(_ model: inout Model, _ row: Int) {
    model.calendar.selection.select(row, count: model.calendar.entries.count)
    settle(&model)
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return perform(&model, .up)
    case .wheelDown: return perform(&model, .down)
    case .drag, .release: return []
    case .press, .doubleClick:
      let list = CalendarView.list(model.size)
      let lines = CalendarLines(model)
      let line = mouse.at.row - list.row + lines.firstVisible(model, rows: list.rows)
      guard list.contains(mouse.at), let row = lines.row(at: line) else { return [] }
      select(&model, row)
      return mouse.kind == .doubleClick && model.calendar.selected?.festival != nil ? perform(&model, .open) : []
    }
  }

  private static func settle(_ model: inout Model) {
    let lines = CalendarLines(model)
    let index = model.calendar.selection.index
    model.calendar.selection.settle(
      line: lines.line(of: index), lead: lines.lead(of: index), count: lines.lines.count,
      rows: CalendarView.list(model.size).rows)
  }
}
