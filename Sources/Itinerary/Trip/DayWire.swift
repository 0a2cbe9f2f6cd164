import Gazetteer

/// A day as it is stored: a list of stops, or an object where the day has more to say.
struct DayWire: Codable {
  let stops: [StopWire]
  let end: String?
  let hours: String?

  private enum CodingKeys: String, CodingKey { case stops, end, hours }

  init(_ day: TripDay) {
    stops = day.stops.map(StopWire.init)
    end = day.end?.rawValue
    hours = day.hours?.description
  }

  init(from decoder: any Decoder) throws {
    guard let container = try? decoder.container(keyedBy: CodingKeys.self) else {
      stops = try decoder.singleValueContainer().decode([StopWire].self)
      end = nil
      hours = nil
      return
    }
    stops = try container.decode([StopWire].self, forKey: .stops)
    end = try container.decodeIfPresent(String.self, forKey: .end)
    hours = try container.decodeIfPresent(String.self, forKey: .hours)
  }

  func encode(to encoder: any Encoder) throws {
    guard end != nil || hours != nil else {
      var container = encoder.singleValueContainer()
      return try container.encode(stops)
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stops, forKey: .stops)
    try container.encodeIfPresent(end, forKey: .end)
    try container.encodeIfPresent(hours, forKey: .hours)
  }

  /// Nil where a text is malformed or a limit is passed.
  var day: TripDay? {
    guard stops.count <= Trip.Limits.stopsPerDay, let end = WireText.read(end, EntryID.init(rawValue:)),
      let hours = WireText.read(hours, DayHours.init(_:))
    else { return nil }
    let read = stops.compactMap(\.stop)
    return read.count == stops.count ? TripDay(stops: read, end: end, hours: hours) : nil
  }
}

struct StopWire: Codable {
  let id: Int
  let place: String
  let visit: Int?
  let note: String?
  let locked: Bool?

  init(_ stop: Stop) {
    id = stop.id.rawValue
    place = stop.place.rawValue
    visit = stop.visitMinutes
    note = stop.note.isEmpty ? nil : stop.note
    locked = stop.isLocked ? true : nil
  }

  var stop: Stop? {
    guard let place = EntryID(rawValue: place), (try? Trip.Limits.check(visitMinutes: visit)) != nil,
      (try? Trip.Limits.check(note: note ?? "")) != nil
    else { return nil }
    return Stop(
      id: StopID(rawValue: id), place: place, visitMinutes: visit, note: note ?? "", isLocked: locked ?? false)
  }
}
