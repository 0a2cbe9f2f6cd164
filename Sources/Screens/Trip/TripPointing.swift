import Canvas
import Itinerary

/// The mouse in the Trip tab: a press selects, a second one opens, and a stop that is dragged moves.
extension TripUpdate {
  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    let layout = TripLayout(model)
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      model.trips.focus = layout.list.contains(mouse.at) ? .trips : .plan
      model.trips.anchor = nil
      return perform(&model, mouse.kind == .wheelUp ? .up : .down)
    case .press, .doubleClick:
      defer { settle(&model) }
      return press(&model, mouse, layout)
    case .drag:
      guard var drag = model.trips.drag else { return [] }
      scroll(&model, at: mouse.at, layout)
      drag.hasMoved = true
      drag.target = target(of: drag.stop, at: mouse.at, model, layout)
      model.trips.drag = drag
      return []
    case .release: return release(&model)
    }
  }

  private static func press(_ model: inout Model, _ mouse: MouseEvent, _ layout: TripLayout) -> [Effect] {
    model.trips.drag = nil
    if layout.list.contains(mouse.at) {
      model.trips.focus = .trips
      model.trips.anchor = nil
      let count = model.trips.histories.count
      let row =
        mouse.at.row - layout.list.row - 1 + model.trips.list.firstVisible(count: count, rows: layout.list.rows - 1)
      guard row >= 0, row < count else { return [] }
      model.trips.list.select(row, count: count)
      return choose(&model)
    }
    let wasPlan = model.trips.focus == .plan
    model.trips.focus = .plan
    guard let schedule = model.schedule, let index = place(at: mouse.at, model, layout)?.row else { return [] }
    let again = wasPlan && index == model.trips.selection.index
    let rows = PlanRow.all(schedule)
    model.trips.anchor = model.trips.placed
    model.trips.selection.select(index, count: rows.count)
    if mouse.kind == .doubleClick { return perform(&model, .open) }
    guard let stop = rows[index].stopID else { return again ? perform(&model, .open) : [] }
    model.trips.drag = TripDrag(stop: stop, wasSelected: again)
    return []
  }

  /// A stop that is dragged to the first or the last line of a long plan brings what lies beyond.
  private static func scroll(_ model: inout Model, at point: Point, _ layout: TripLayout) {
    guard !layout.isBoard, let schedule = model.schedule, layout.plan.contains(point) else { return }
    let (top, last) = PlanListView.top(model, schedule, in: layout.plan)
    let step =
      point.row == layout.plan.row && top > 0 ? -1 : point.row == layout.plan.maxRow - 1 && top < last ? 1 : 0
    guard step != 0 else { return }
    let rows = PlanRow.all(schedule).indices
    while rows.contains(model.trips.placed + step), PlanListView.top(model, schedule, in: layout.plan).line == top {
      model.trips.anchor = model.trips.placed + step
    }
  }

  private static func release(_ model: inout Model) -> [Effect] {
    guard let drag = model.trips.drag else { return [] }
    model.trips.drag = nil
    guard drag.hasMoved else { return drag.wasSelected ? perform(&model, .open) : [] }
    guard let trip = model.trips.current, let target = drag.target, let from = trip.position(of: drag.stop),
      from != (target.day, target.index)
    else { return [] }
    return [.editTrip(trip.id, [.move(drag.stop, day: target.day, at: target.index)])]
  }

  /// The day at a point, and the row of the plan where there is one.
  private static func place(at point: Point, _ model: Model, _ layout: TripLayout) -> (day: Int, row: Int?)? {
    guard let schedule = model.schedule, layout.plan.contains(point) else { return nil }
    if layout.isBoard { return BoardLayout(model, schedule, in: layout.plan).place(at: point) }
    guard let row = PlanListView.row(at: point, model, in: layout.plan) else {
      // Below the last line is the end of the last day.
      return (schedule.days.count - 1, nil)
    }
    return (PlanRow.all(schedule)[row].day, row)
  }

  /// Where a stop would land: in the place of the stop under the mouse, on a heading first, below all last.
  private static func target(
    of stop: StopID, at point: Point, _ model: Model, _ layout: TripLayout
  ) -> TripDrag.Target? {
    guard let schedule = model.schedule, let (day, row) = place(at: point, model, layout) else { return nil }
    let others = schedule.days[day].stops.count { $0.stop.id != stop }
    guard let row else { return TripDrag.Target(day: day, index: others) }
    return switch PlanRow.all(schedule)[row] {
    case .day: TripDrag.Target(day: day, index: 0)
    case .stop(_, _, let index): TripDrag.Target(day: day, index: min(index, others))
    case .end: TripDrag.Target(day: day, index: others)
    }
  }
}
