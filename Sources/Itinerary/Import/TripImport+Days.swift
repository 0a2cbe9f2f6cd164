import Gazetteer
import TextShaping

/// A stop as it was read: its number is nil where none is given.
struct ReadStop {
  let number: Int?
  let field: JSONField
  let place: EntryID
  let visitMinutes: Int?
  let note: String
  let isLocked: Bool
}

/// A day as it was read.
struct ReadDay {
  let stops: [ReadStop]
  let end: EntryID?
  let hours: DayHours?
}

extension TripImport {
  /// One empty day where the document has none.
  func days(_ root: JSONField, _ numbers: inout StopNumbers) throws -> [ReadDay] {
    guard let field = try root.member("days") else { return [ReadDay(stops: [], end: nil, hours: nil)] }
    let days = try field.list()
    try field.within { () throws(TripEditError) in
      guard !days.isEmpty else { throw .lastDay }
      guard days.count <= Trip.Limits.days else { throw .tooManyDays(limit: Trip.Limits.days) }
    }
    return try days.enumerated().map { try day($1, index: $0, &numbers) }
  }

  /// A list of stops, or an object that has one and says more.
  private func day(_ field: JSONField, index: Int, _ numbers: inout StopNumbers) throws -> ReadDay {
    let list = field.isList ? field : try field.member("stops")
    let stops = try list?.list() ?? []
    try (list ?? field).within { () throws(TripEditError) in
      guard stops.count <= Trip.Limits.stopsPerDay else {
        throw .tooManyStops(day: index, limit: Trip.Limits.stopsPerDay)
      }
    }
    let read = try stops.map { try stop($0, &numbers) }
    guard !field.isList else { return ReadDay(stops: read, end: nil, hours: nil) }
    return ReadDay(
      stops: read, end: try endPoint(field.member("end")),
      hours: try field.member("hours")?.value(.hours, DayHours.init(_:)))
  }

  /// The place alone, or an object that says more.
  private func stop(_ field: JSONField, _ numbers: inout StopNumbers) throws -> ReadStop {
    if let text = field.node.string {
      return ReadStop(
        number: nil, field: field, place: try place(text, field.path), visitMinutes: nil, note: "", isLocked: false)
    }
    let named = try field.needed("place")
    let id = try field.member("id")
    let number = try id?.wholeNumber()
    if let id, let number { try numbers.take(number, id) }
    // An export says what the traveller set and what comes of it; by hand one says how long.
    let visit = try field.member(field.has("visit_set_min") ? "visit_set_min" : "visit_min")
    let minutes = try visit?.wholeNumber()
    try visit?.within { () throws(TripEditError) in try Trip.Limits.check(visitMinutes: minutes) }
    let note = try field.member("note")
    let words = Composition.sanitize(try note?.text() ?? "")
    try note?.within { () throws(TripEditError) in try Trip.Limits.check(note: words) }
    return ReadStop(
      number: number, field: field, place: try place(named.text(), named.path), visitMinutes: minutes, note: words,
      isLocked: try field.member("locked")?.boolean() ?? false)
  }
}

/// Numbers of stops: those that a document gives, and the next ones for stops without.
struct StopNumbers {
  private var taken: Set<Int> = []

  mutating func take(_ number: Int, _ field: JSONField) throws(TripImportError) {
    guard (1..<Trip.Limits.stopNumber).contains(number), taken.insert(number).inserted else {
      throw field.error(.stopNumber(number))
    }
  }

  /// The days with a number for every stop, and the number of the next new one.
  func numbered(_ days: [ReadDay], next field: JSONField?) throws(TripImportError) -> (days: [TripDay], next: Int) {
    var next = (taken.max() ?? 0) + 1
    if let field {
      let given = try field.wholeNumber()
      guard given >= next, given <= Trip.Limits.stopNumber else { throw field.error(.stopNumber(given)) }
      next = given
    }
    var numbered: [TripDay] = []
    for day in days {
      var stops: [Stop] = []
      for stop in day.stops {
        if stop.number == nil, next >= Trip.Limits.stopNumber { throw stop.field.error(.limit(.stopNumbersUsedUp)) }
        stops.append(
          Stop(
            id: StopID(rawValue: stop.number ?? next), place: stop.place, visitMinutes: stop.visitMinutes,
            note: stop.note, isLocked: stop.isLocked))
        if stop.number == nil { next += 1 }
      }
      numbered.append(TripDay(stops: stops, end: day.end, hours: day.hours))
    }
    return (numbered, next)
  }
}
