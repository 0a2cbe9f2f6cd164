import CivilTime
import Gazetteer

/// Written form: dates, times and ids as their texts. Reading checks every limit, so that what is in memory always
/// keeps them.
extension Trip: Codable {
  public init(from decoder: any Decoder) throws {
    let wire = try TripWire(from: decoder)
    guard let trip = wire.trip else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a trip within its limits"))
    }
    self = trip
  }

  public func encode(to encoder: any Encoder) throws { try TripWire(self).encode(to: encoder) }
}

/// Written as the revisions and which of them is the current one.
extension TripHistory: Codable {
  private enum CodingKeys: String, CodingKey { case revisions, head }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let revisions = try container.decode([Trip].self, forKey: .revisions)
    guard let history = TripHistory(revisions: revisions, head: try container.decode(Int.self, forKey: .head)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .head, in: container, debugDescription: "not the history of one trip")
    }
    self = history
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(revisions, forKey: .revisions)
    try container.encode(head, forKey: .head)
  }
}

private struct StopWire: Codable {
  let id: Int
  let place: String
  let visit: Int?
  let note: String?

  init(_ stop: Stop) {
    id = stop.id.rawValue
    place = stop.place.rawValue
    visit = stop.visitMinutes
    note = stop.note.isEmpty ? nil : stop.note
  }

  var stop: Stop? {
    guard let place = EntryID(rawValue: place), (try? Trip.Limits.check(visitMinutes: visit)) != nil,
      (try? Trip.Limits.check(note: note ?? "")) != nil
    else { return nil }
    return Stop(id: StopID(rawValue: id), place: place, visitMinutes: visit, note: note ?? "")
  }
}

private struct TripWire: Codable {
  let id: String
  let name: String
  let startDate: String?
  let dayStart: String
  let dayEnd: String
  let mode: TravelMode
  let days: [[StopWire]]
  let nextStop: Int

  private enum CodingKeys: String, CodingKey {
    case id, name, startDate = "start_date", dayStart = "day_start", dayEnd = "day_end", mode, days
    case nextStop = "next_stop"
  }

  init(_ trip: Trip) {
    id = trip.id.rawValue
    name = trip.name
    startDate = trip.startDate?.description
    dayStart = trip.dayStart.description
    dayEnd = trip.dayEnd.description
    mode = trip.mode
    days = trip.days.map { $0.stops.map(StopWire.init) }
    nextStop = trip.nextStop
  }

  /// Nil where a text is malformed or a limit is passed.
  var trip: Trip? {
    guard let id = TripID(rawValue: id), let dayStart = ClockTime(dayStart), let dayEnd = ClockTime(dayEnd),
      (1...Trip.Limits.days).contains(days.count), days.allSatisfy({ $0.count <= Trip.Limits.stopsPerDay }),
      (1...Trip.Limits.stopNumber).contains(nextStop), (try? Trip.Limits.check(name: name)) != nil,
      (try? Trip.Limits.check(dayStart: dayStart, dayEnd: dayEnd)) != nil
    else { return nil }
    let start = startDate.flatMap(CivilDate.init(iso:))
    guard (start == nil) == (startDate == nil), (try? Trip.Limits.check(startDate: start)) != nil else { return nil }
    let days = days.map { TripDay(stops: $0.compactMap(\.stop)) }
    let trip = Trip(
      id: id, name: name, startDate: start, dayStart: dayStart, dayEnd: dayEnd, mode: mode, days: days,
      nextStop: nextStop)
    let numbers = trip.stops.map(\.id.rawValue)
    guard numbers.count == self.days.reduce(0, { $0 + $1.count }), Set(numbers).count == numbers.count,
      numbers.allSatisfy({ (1..<nextStop).contains($0) })
    else { return nil }
    return trip
  }
}
