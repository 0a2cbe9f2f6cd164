import Canvas
import CivilTime
import Gazetteer
import Itinerary
import TextShaping

/// Parts of a plan in words, for the list, the board and the time line.
struct ScheduleWords {
  let model: Model

  private var figures: Figures { Figures(model.language) }

  func name(_ id: EntryID) -> String { model.known[id]?.header.names.name(model.language) ?? id.rawValue }

  func dayTitle(_ day: ScheduledDay) -> String {
    let number = model.say(.dayNumber, String(day.index + 1))
    return day.date.map { number + " – " + figures.date($0) } ?? number
  }

  /// Without the year.
  func shortDayTitle(_ day: ScheduledDay) -> String {
    let number = model.say(.dayNumber, String(day.index + 1))
    return day.date.map { number + " – " + figures.shortDate($0) } ?? number
  }

  func daySum(_ day: ScheduledDay) -> String {
    let sum =
      day.stops.isEmpty
      ? model.say(.dayEmpty)
      : model.say(.daySum, figures.duration(day.visitMinutes), figures.duration(day.travelMinutes))
    guard model.trips.current?.days[day.index].hours != nil else { return sum }
    return "\(day.dayStart)–\(day.dayEnd), " + sum
  }

  func lunch(_ lunch: ScheduledBreak) -> String { "\(model.say(.lunch)) \(lunch.start)–\(lunch.end)" }

  /// A bed for the night, or just the end of the day.
  func endKind(_ end: ScheduledEnd) -> String {
    model.say(end.place?.header.kind.group == .stay ? .night : .endOfDay)
  }

  /// Whether the plan works out, and what it costs; where that is too wide in fewer words, so that a budget that is
  /// passed does not push the cost off the screen.
  func verdict(_ schedule: Schedule, columns: Int = .max) -> String {
    let text = fullVerdict(schedule)
    return Width.columns(text) <= columns || schedule.trip.stops.isEmpty ? text : shortVerdict(schedule)
  }

  private func shortVerdict(_ schedule: Schedule) -> String {
    let conflicts = schedule.conflicts.count
    let cost = TripCost(schedule)
    let sum = (cost.isComplete ? "" : model.settings.tier == .ascii ? ">= " : "≥ ") + figures.dong(cost.total)
    let over = cost.overBudget.map { model.say(.costOverShort, sum, figures.integer($0)) }
    return [conflicts > 0 ? model.say(.conflictsShort, String(conflicts)) : nil, over ?? sum].compactMap { $0 }
      .joined(separator: " \(Glyphs(model.settings.tier).separator) ")
  }

  private func fullVerdict(_ schedule: Schedule) -> String {
    let conflicts = schedule.conflicts.count
    let fits =
      conflicts == 0
      ? model.say(schedule.trip.stops.isEmpty ? .tripEmpty : .tripFits) : model.say(.tripConflicts, String(conflicts))
    let cost = TripCost(schedule)
    guard !schedule.trip.stops.isEmpty else { return fits }
    let sum = model.say(cost.isComplete ? .costTotal : .costAtLeast, figures.dong(cost.total), String(cost.party))
    let over = cost.overBudget.map { model.say(.costOver, figures.dong($0)) }
    return [fits, over, sum].compactMap { $0 }.joined(separator: " \(Glyphs(model.settings.tier).separator) ")
  }

  /// The trip in one line: its name and how it goes.
  func headline(_ trip: Trip) -> String {
    var parts = [model.say(TripWords.mode(trip.mode)), "\(trip.dayStart)–\(trip.dayEnd)"]
    if trip.wishes.party > 1 { parts.append(model.say(.partyOf, String(trip.wishes.party))) }
    if trip.isTemplate { parts.insert(model.say(.template), at: 0) }
    return "\(trip.name) – " + model.language.list(parts)
  }
}
