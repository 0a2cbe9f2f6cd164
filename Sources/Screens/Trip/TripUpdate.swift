import Canvas
import Gazetteer
import Itinerary

enum TripUpdate {
  static func enter(_ model: inout Model) -> [Effect] {
    var effects = TravellerUpdate.loadPlaces(model, model.trips.current?.places ?? [])
    if model.trips.legs == nil, !model.trips.loadingLegs {
      model.trips.loadingLegs = true
      effects.append(.loadNetwork)
    }
    return effects
  }

  static func networkLoaded(_ model: inout Model, _ result: Result<[Leg], Failure>) -> [Effect] {
    model.trips.loadingLegs = false
    switch result {
    case .failure(let failure): model.report(failure)
    case .success(let legs):
      model.trips.legs = legs
      model.replan()
    }
    return []
  }

  /// The row of the plan under the cursor.
  static func row(_ model: Model) -> PlanRow? {
    guard model.trips.focus == .plan, let schedule = model.schedule else { return nil }
    let rows = PlanRow.all(schedule)
    return rows.indices.contains(model.trips.selection.index) ? rows[model.trips.selection.index] : nil
  }

  /// The day that the cursor is in, wherever the focus is.
  static func selectedDay(_ model: Model) -> Int {
    guard let schedule = model.schedule else { return 0 }
    let rows = PlanRow.all(schedule)
    return rows.indices.contains(model.trips.selection.index) ? rows[model.trips.selection.index].day : 0
  }

  /// Puts an entry at the end of the current trip, or of a new one where there is none.
  static func add(_ model: inout Model, _ header: EntryHeader) -> [Effect] {
    let effects = TravellerUpdate.loadPlaces(model, [header.id])
    guard let trip = model.trips.current else {
      return effects + [.createTrip(name: model.say(.firstTripName), adding: header.id)]
    }
    // Into the day that is open in the Trip tab, so that one can plan a day at a time.
    let day = min(row(model)?.day ?? trip.days.count - 1, trip.days.count - 1)
    return effects + [.editTrip(trip.id, [.add(header.id, day: day, at: nil)])]
  }

  static func saved(_ model: inout Model, _ result: Result<TripHistory, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure):
      model.report(failure)
      return []
    case .success(let history):
      let before = model.trips.histories.first { $0.current.id == history.current.id }?.current
      let selected = row(model)?.stopID
      let isNew = before == nil
      let isCurrent = model.trips.currentID == history.current.id
      model.trips.baseline = isNew || !isCurrent ? nil : model.trips.schedule
      model.trips.edited = selected
      model.trips.take(history)
      model.trips.currentID = history.current.id
      model.trips.list.select(
        model.trips.histories.firstIndex { $0.current.id == history.current.id } ?? 0,
        count: model.trips.histories.count)
      model.replan()
      tell(&model, before, history.current)
      tellChange(&model)
      follow(&model, selected, before, history.current)
      return TravellerUpdate.loadPlaces(model, history.current.places)
        + (isNew ? [.saveSetting(.currentTrip, history.current.id.rawValue)] : [])
    }
  }

  /// Keeps the cursor on the stop that it was on, or puts it on the one that is new.
  private static func follow(_ model: inout Model, _ selected: StopID?, _ before: Trip?, _ after: Trip) {
    guard let schedule = model.schedule else { return }
    let rows = PlanRow.all(schedule)
    let known = Set((before?.stops ?? []).map(\.id))
    let wanted = after.stops.map(\.id).last { !known.contains($0) } ?? selected
    let index = rows.firstIndex { $0.stopID != nil && $0.stopID == wanted } ?? model.trips.selection.index
    model.trips.anchor = nil
    model.trips.selection.select(index, count: rows.count)
    settle(&model)
  }

  static func deleted(_ model: inout Model, _ id: TripID, _ result: Result<Void, Failure>) -> [Effect] {
    switch result {
    case .failure(let failure):
      model.report(failure)
      return []
    case .success:
      model.trips.histories.removeAll { $0.current.id == id }
      if model.trips.currentID == id { model.trips.currentID = model.trips.histories.last?.current.id }
      model.trips.list.clamp(count: model.trips.histories.count)
      model.trips.selection = Selection()
      model.trips.anchor = nil
      model.replan()
      model.notify(.tripDeleted)
      return [.saveSetting(.currentTrip, model.trips.currentID?.rawValue ?? "")]
    }
  }

  static func settle(_ model: inout Model) {
    let layout = TripLayout(model)
    model.trips.list.settle(count: model.trips.histories.count, rows: layout.list.rows - 1)
    model.trips.selection.settle(
      count: model.schedule.map { PlanRow.all($0).count } ?? 0, rows: max(1, layout.plan.rows / 2))
  }
}
