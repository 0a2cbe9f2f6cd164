import Gazetteer

extension Trip {
  /// The trip after an edit; this one stays as it is.
  public func applying(_ edit: TripEdit) throws(TripEditError) -> Trip {
    var trip = self
    switch edit {
    case .rename(let name):
      try Limits.check(name: name)
      trip.name = name
    case .setStartDate(let date):
      try Limits.check(startDate: date)
      trip.startDate = date
    case .setMode(let mode):
      trip.mode = mode
    case .setHours(let dayStart, let dayEnd):
      try Limits.check(dayStart: dayStart, dayEnd: dayEnd)
      trip.dayStart = dayStart
      trip.dayEnd = dayEnd
    case .addDay:
      guard days.count < Limits.days else { throw .tooManyDays(limit: Limits.days) }
      trip.days.append(TripDay())
    case .removeDay(let day):
      try trip.removeDay(day)
    case .add(let place, let day, let index):
      try trip.add(place, day: day, at: index)
    case .remove(let stop):
      _ = try trip.take(stop)
    case .move(let stop, let day, let index):
      try trip.move(stop, day: day, at: index)
    case .setVisit(let stop, let minutes):
      try Limits.check(visitMinutes: minutes)
      try trip.change(stop) { $0.visitMinutes = minutes }
    case .setNote(let stop, let note):
      try Limits.check(note: note)
      try trip.change(stop) { $0.note = note }
    case .setLocked(let stop, let isLocked): try trip.change(stop) { $0.isLocked = isLocked }
    case .setStart(let place): trip.start = place
    case .setDayEnd(let day, let place):
      try trip.check(day: day)
      trip.days[day].end = place
    case .setDayHours(let day, let hours):
      try trip.check(day: day)
      trip.days[day].hours = hours
    case .moveDay(let day, let index):
      try trip.check(day: day)
      try trip.check(day: index)
      trip.days.insert(trip.days.remove(at: day), at: index)
    case .setLunch(let lunch): trip.lunch = lunch
    case .setWishes(let wishes):
      try Limits.check(wishes: wishes)
      trip.wishes = wishes
    case .setTemplate(let isTemplate): trip.isTemplate = isTemplate
    case .arrange(let days): try trip.arrange(days)
    }
    return trip
  }

  private mutating func removeDay(_ day: Int) throws(TripEditError) {
    try check(day: day)
    guard days[day].stops.isEmpty else { throw .dayNotEmpty(day, stops: days[day].stops.count) }
    guard days.count > 1 else { throw .lastDay }
    days.remove(at: day)
  }

  private mutating func add(_ place: EntryID, day: Int, at index: Int?) throws(TripEditError) {
    guard nextStop < Limits.stopNumber else { throw .stopNumbersUsedUp }
    try insert(Stop(id: StopID(rawValue: nextStop), place: place), day: day, at: index)
    nextStop += 1
  }

  private mutating func move(_ stop: StopID, day: Int, at index: Int) throws(TripEditError) {
    try check(day: day)
    try insert(try take(stop), day: day, at: index)
  }

  private mutating func insert(_ stop: Stop, day: Int, at index: Int?) throws(TripEditError) {
    try check(day: day)
    let count = days[day].stops.count
    guard count < Limits.stopsPerDay else { throw .tooManyStops(day: day, limit: Limits.stopsPerDay) }
    let index = index ?? count
    guard (0...count).contains(index) else { throw .noSuchPosition(index, count: count) }
    days[day].stops.insert(stop, at: index)
  }

  private mutating func take(_ stop: StopID) throws(TripEditError) -> Stop {
    guard let (day, index) = position(of: stop) else { throw .noSuchStop(stop) }
    return days[day].stops.remove(at: index)
  }

  private mutating func change(_ stop: StopID, _ body: (inout Stop) -> Void) throws(TripEditError) {
    guard let (day, index) = position(of: stop) else { throw .noSuchStop(stop) }
    body(&days[day].stops[index])
  }

  private func check(day: Int) throws(TripEditError) {
    guard days.indices.contains(day) else { throw .noSuchDay(day, count: days.count) }
  }
}
