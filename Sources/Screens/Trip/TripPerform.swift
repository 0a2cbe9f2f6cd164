import Canvas
import CivilTime
import Gazetteer
import Itinerary

/// The actions of the Trip tab.
extension TripUpdate {
  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    defer { settle(&model) }
    let layout = TripLayout(Frame.body(model.size), model.trips.focus)
    switch model.trips.focus {
    case .trips:
      let count = model.trips.histories.count
      if model.trips.list.move(action, count: count, page: layout.list.rows) { return choose(&model) }
    case .plan:
      let count = model.schedule.map { PlanRow.all($0).count } ?? 0
      if model.trips.selection.move(action, count: count, page: max(2, layout.plan.rows / 2)) { return [] }
    }
    switch action {
    case .newTrip: return ask(&model, .newTrip, "")
    case .nextPane, .previousPane, .left, .right:
      model.trips.focus = model.trips.focus == .trips ? .plan : .trips
      return []
    case .back:
      if model.trips.focus == .plan, layout.list.isEmpty {
        model.trips.focus = .trips
        return []
      }
      return model.switchTo(.explore)
    default: break
    }
    guard let trip = model.trips.current else { return [] }
    return perform(&model, action, on: trip)
  }

  private static func perform(_ model: inout Model, _ action: Action, on trip: Trip) -> [Effect] {
    switch action {
    case .undo: return model.trips.history?.canUndo == true ? [.undoTrip(trip.id)] : nothing(&model, .nothingToUndo)
    case .redo: return model.trips.history?.canRedo == true ? [.redoTrip(trip.id)] : nothing(&model, .nothingToRedo)
    case .addDay: return [.editTrip(trip.id, [.addDay])]
    case .removeDay: return [.editTrip(trip.id, [.removeDay(row(model)?.day ?? trip.days.count - 1)])]
    case .renameTrip: return ask(&model, .renameTrip(trip.id), trip.name)
    case .startDate: return ask(&model, .startDate(trip.id), trip.startDate?.description ?? "")
    case .deleteTrip:
      model.prompt = .confirm(
        ConfirmPrompt(purpose: .deleteTrip(trip.id), question: model.say(.confirmDeleteTrip, trip.name)))
      return []
    case .travelMode:
      let modes = TravelMode.allCases
      let next = modes[((modes.firstIndex(of: trip.mode) ?? 0) + 1) % modes.count]
      return [.editTrip(trip.id, [.setMode(next)])]
    case .open where model.trips.focus == .trips:
      model.trips.focus = .plan
      return []
    default: return performOnStop(&model, action, on: trip)
    }
  }

  private static func performOnStop(_ model: inout Model, _ action: Action, on trip: Trip) -> [Effect] {
    if action == .qrCode, row(model)?.stopID == nil { return CodeUpdate.show(&model, day: row(model)?.day ?? 0) }
    guard case .stop(let stop, let day, let index) = row(model) else { return [] }
    let id = stop.stop.id
    switch action {
    case .open: return ExploreUpdate.open(&model, stop.stop.place)
    case .showOnMap: return model.known[stop.stop.place].map { MapUpdate.show(&model, $0.header) } ?? []
    case .qrCode: return model.known[stop.stop.place].map { CodeUpdate.show(&model, $0.header) } ?? []
    case .removeStop: return [.editTrip(trip.id, [.remove(id)])]
    case .visitMinutes: return ask(&model, .visitMinutes(trip.id, id), String(stop.visitMinutes))
    case .moveUp:
      if index > 0 { return [.editTrip(trip.id, [.move(id, day: day, at: index - 1)])] }
      return day > 0 ? [.editTrip(trip.id, [.move(id, day: day - 1, at: trip.days[day - 1].stops.count)])] : []
    case .moveDown:
      if index + 1 < trip.days[day].stops.count { return [.editTrip(trip.id, [.move(id, day: day, at: index + 1)])] }
      return day + 1 < trip.days.count ? [.editTrip(trip.id, [.move(id, day: day + 1, at: 0)])] : []
    case .moveToPreviousDay:
      return day > 0 ? [.editTrip(trip.id, [.move(id, day: day - 1, at: trip.days[day - 1].stops.count)])] : []
    case .moveToNextDay:
      guard day + 1 < trip.days.count else {
        // A day that is not there yet is made on the way.
        return [.editTrip(trip.id, [.addDay, .move(id, day: day + 1, at: 0)])]
      }
      return [.editTrip(trip.id, [.move(id, day: day + 1, at: trip.days[day + 1].stops.count)])]
    default: return []
    }
  }

  private static func nothing(_ model: inout Model, _ word: Word) -> [Effect] {
    model.notify(word, mood: .warning)
    return []
  }

  private static func ask(_ model: inout Model, _ purpose: LinePrompt.Purpose, _ text: String) -> [Effect] {
    model.prompt = .line(LinePrompt(purpose: purpose, field: TextField(text, limit: 80), problem: nil))
    return []
  }

  /// Makes the selected trip the current one.
  private static func choose(_ model: inout Model) -> [Effect] {
    let index = model.trips.list.index
    guard model.trips.histories.indices.contains(index) else { return [] }
    let id = model.trips.histories[index].current.id
    guard id != model.trips.currentID else { return [] }
    model.trips.currentID = id
    model.trips.selection = Selection()
    model.replan()
    return [.saveSetting(.currentTrip, id.rawValue)]
      + TravellerUpdate.loadPlaces(model, model.trips.current?.places ?? [])
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    let layout = TripLayout(Frame.body(model.size), model.trips.focus)
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      model.trips.focus = layout.list.contains(mouse.at) ? .trips : .plan
      return perform(&model, mouse.kind == .wheelUp ? .up : .down)
    case .press, .doubleClick:
      defer { settle(&model) }
      if layout.list.contains(mouse.at) {
        model.trips.focus = .trips
        let row =
          mouse.at.row - layout.list.row - 1
          + model.trips.list.firstVisible(count: model.trips.histories.count, rows: layout.list.rows - 1)
        guard row >= 0, row < model.trips.histories.count else { return [] }
        model.trips.list.select(row, count: model.trips.histories.count)
        return choose(&model)
      }
      model.trips.focus = .plan
      guard let index = TripView.planRow(at: mouse.at, model, in: layout.plan), let schedule = model.schedule
      else { return [] }
      let again = index == model.trips.selection.index
      model.trips.selection.select(index, count: PlanRow.all(schedule).count)
      return again ? perform(&model, .open) : []
    }
  }
}
