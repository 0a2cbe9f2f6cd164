import Canvas
import CivilTime
import Gazetteer
import Itinerary

/// The actions of the Trip tab.
extension TripUpdate {
  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    defer { settle(&model) }
    let layout = TripLayout(model)
    switch model.trips.focus {
    case .trips:
      let count = model.trips.histories.count
      if model.trips.list.move(action, count: count, page: layout.list.rows) { return choose(&model) }
    case .plan:
      let count = model.schedule.map { PlanRow.all($0).count } ?? 0
      if model.trips.selection.move(action, count: count, page: max(2, layout.plan.rows / 2)) { return [] }
      if layout.isBoard, action == .left || action == .right { return step(&model, by: action == .left ? -1 : 1) }
    }
    switch action {
    case .newTrip: return ask(&model, .newTrip, "")
    case .nextPane, .previousPane, .left, .right:
      model.trips.focus = model.trips.focus == .trips ? .plan : .trips
      return []
    case .back:
      if model.trips.drag != nil {
        model.trips.drag = nil
        return []
      }
      if model.trips.focus == .plan, layout.list.isEmpty {
        model.trips.focus = .trips
        return []
      }
      return model.switchTo(.explore)
    case .timeline:
      model.trips.timeline = layout.panel.isEmpty
      return []
    default: break
    }
    guard let trip = model.trips.current else { return [] }
    return perform(&model, action, on: trip)
  }

  /// To the same place in the order of the day before or after.
  private static func step(_ model: inout Model, by days: Int) -> [Effect] {
    guard let schedule = model.schedule else { return [] }
    let rows = PlanRow.all(schedule)
    let day = selectedDay(model)
    guard schedule.days.indices.contains(day + days) else { return [] }
    let first = rows.firstIndex { $0.day == day } ?? 0
    let start = rows.firstIndex { $0.day == day + days } ?? 0
    let count = PlanRow.all(schedule.days[day + days]).count
    model.trips.selection.select(start + min(model.trips.selection.index - first, count - 1), count: rows.count)
    return []
  }

  private static func perform(_ model: inout Model, _ action: Action, on trip: Trip) -> [Effect] {
    let day = selectedDay(model)
    switch action {
    case .undo: return model.trips.history?.canUndo == true ? [.undoTrip(trip.id)] : nothing(&model, .nothingToUndo)
    case .redo: return model.trips.history?.canRedo == true ? [.redoTrip(trip.id)] : nothing(&model, .nothingToRedo)
    case .addDay: return [.editTrip(trip.id, [.addDay])]
    case .removeDay: return [.editTrip(trip.id, [.removeDay(row(model)?.day ?? trip.days.count - 1)])]
    case .dayEarlier: return day > 0 ? [.editTrip(trip.id, [.moveDay(day, to: day - 1)])] : []
    case .dayLater: return day + 1 < trip.days.count ? [.editTrip(trip.id, [.moveDay(day, to: day + 1)])] : []
    case .dayHours: return ask(&model, .dayHours(trip.id, day: day), trip.days[day].hours?.description ?? "")
    case .dayEnd: return PromptUpdate.pick(&model, pickEnd(trip, day))
    case .tripStart: return PromptUpdate.pick(&model, .start(trip.id, isSet: trip.start != nil))
    case .addPlace:
      var after = trip.days[day].stops.count - 1
      if case .stop(_, _, let index) = row(model) { after = index }
      return PromptUpdate.pick(&model, .stop(trip.id, day: day, after: after))
    case .renameTrip: return ask(&model, .renameTrip(trip.id), trip.name)
    case .copyTrip: return ask(&model, .copyTrip(trip.id), TripPrompts.freeName(trip.name, model))
    case .tripSettings:
      model.prompt = .tripForm(TripForm(trip, model.language))
      return []
    case .compareVersions: return CompareUpdate.open(&model, trip)
    case .plan: return ProposalUpdate.open(&model, trip)
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
    default: return performOnRow(&model, action, on: trip)
    }
  }

  private static func pickEnd(_ trip: Trip, _ day: Int) -> PlacePick {
    .end(
      trip.id, day: day, isNight: day + 1 < trip.days.count, isSet: trip.days[day].end != nil,
      near: trip.days[day].stops.last?.place ?? trip.start(ofDay: day))
  }

  private static func performOnRow(_ model: inout Model, _ action: Action, on trip: Trip) -> [Effect] {
    switch row(model) {
    case .stop(let stop, let day, let index): return performOnStop(&model, action, stop, day, index, on: trip)
    case .end(let end, let day):
      switch action {
      case .open: return ExploreUpdate.open(&model, end.id)
      case .showOnMap: return model.known[end.id].map { MapUpdate.show(&model, $0.header) } ?? []
      case .removeStop: return [.editTrip(trip.id, [.setDayEnd(day: day, nil)])]
      case .qrCode: return CodeUpdate.show(&model, day: day)
      default: return []
      }
    case .day(let day): return action == .qrCode ? CodeUpdate.show(&model, day: day.index) : []
    case nil: return action == .qrCode ? CodeUpdate.show(&model, day: 0) : []
    }
  }

  private static func performOnStop(
    _ model: inout Model, _ action: Action, _ stop: ScheduledStop, _ day: Int, _ index: Int, on trip: Trip
  ) -> [Effect] {
    let id = stop.stop.id
    switch action {
    case .open: return ExploreUpdate.open(&model, stop.stop.place)
    case .showOnMap: return model.known[stop.stop.place].map { MapUpdate.show(&model, $0.header) } ?? []
    case .qrCode: return model.known[stop.stop.place].map { CodeUpdate.show(&model, $0.header) } ?? []
    case .removeStop: return [.editTrip(trip.id, [.remove(id)])]
    case .lockStop: return [.editTrip(trip.id, [.setLocked(id, !stop.stop.isLocked)])]
    case .note: return ask(&model, .note(trip.id, id), stop.stop.note, limit: Trip.Limits.noteLength)
    case .visitMinutes: return ask(&model, .visitMinutes(trip.id, id), String(stop.visitMinutes))
    case .longer, .shorter:
      let minutes = stop.visitMinutes + (action == .longer ? visitStep : -visitStep)
      let range = Trip.Limits.visitMinutes
      return [.editTrip(trip.id, [.setVisit(id, max(range.lowerBound, min(range.upperBound, minutes)))])]
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

  /// Minutes by which a key makes a visit longer or shorter.
  private static let visitStep = 15

  private static func nothing(_ model: inout Model, _ word: Word) -> [Effect] {
    model.notify(word, mood: .warning)
    return []
  }

  private static func ask(
    _ model: inout Model, _ purpose: LinePrompt.Purpose, _ text: String, limit: Int = 80
  ) -> [Effect] {
    model.prompt = .line(LinePrompt(purpose: purpose, field: TextField(text, limit: limit), problem: nil))
    return []
  }

  /// Makes the selected trip the current one.
  static func choose(_ model: inout Model) -> [Effect] {
    let index = model.trips.list.index
    guard model.trips.histories.indices.contains(index) else { return [] }
    let id = model.trips.histories[index].current.id
    guard id != model.trips.currentID else { return [] }
    model.trips.currentID = id
    model.trips.selection = Selection()
    model.trips.baseline = nil
    model.replan()
    return [.saveSetting(.currentTrip, id.rawValue)]
      + TravellerUpdate.loadPlaces(model, model.trips.current?.places ?? [])
  }
}
