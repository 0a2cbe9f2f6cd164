import Canvas
public import Gazetteer
public import Itinerary

/// Trips, and the days and stops of the current one.
public struct TripsModel: Sendable {
  public enum Focus: Hashable, Sendable { case trips, plan }

  public var histories: [TripHistory] = []
  public var currentID: TripID?
  public var focus: Focus = .plan
  /// The row of the plan that has the cursor.
  public var selection = Selection()
  /// The row of the list of trips.
  public var list = Selection()
  public var legs: [Leg]?
  var loadingLegs = false
  /// The current trip with its times; `Model.replan` keeps it.
  public internal(set) var schedule: Schedule?
  /// The schedule before the last edit, until the next key; what the edit changed is marked until then.
  var baseline: Schedule?
  public internal(set) var change: TripComparison?
  /// The stop that had the cursor when the edit was made.
  var edited: StopID?
  /// Whether the time line of the day is shown; nil for as the height of the screen allows.
  var timeline: Bool?
  /// A stop that is being dragged by the mouse.
  public internal(set) var drag: TripDrag?
  /// The row by which the plan stands in its pane while the mouse is used, so that what was pressed stays under the
  /// pointer; nil for the selected one.
  var anchor: Int?
  /// The row that is brought into sight.
  var placed: Int { anchor ?? selection.index }

  public init() {}

  public var history: TripHistory? { histories.first { $0.current.id == currentID } }
  public var current: Trip? { history?.current }

  mutating func load(_ histories: [TripHistory], current: String?) {
    self.histories = histories
    let wanted = current.flatMap(TripID.init(rawValue:)) ?? currentID
    currentID = histories.first { $0.current.id == wanted }?.current.id ?? histories.last?.current.id
    list.select(histories.firstIndex { $0.current.id == currentID } ?? 0, count: histories.count)
  }

  /// Takes in one trip as it now is on disk.
  mutating func take(_ history: TripHistory) {
    if let index = histories.firstIndex(where: { $0.current.id == history.current.id }) {
      histories[index] = history
    } else {
      histories.append(history)
    }
  }
}

extension Model {
  /// The current trip with its times.
  var schedule: Schedule? { trips.schedule }

  /// Works the times out again. Called when the trip or what is known of its places has changed, so that drawing does
  /// not have to.
  mutating func replan() {
    trips.schedule = trips.current.map(schedule)
    trips.change = trips.schedule.flatMap { now in trips.baseline.map { TripComparison($0, now, moved: trips.edited) } }
  }

  /// A trip with its times, as far as its places are known.
  func schedule(_ trip: Trip) -> Schedule {
    var places: [EntryID: StopPlace] = [:]
    var positions: [EntryID: Position] = [:]
    for (id, entry) in known {
      places[id] = StopPlace(entry, language: language)
      if let position = entry.header.position { positions[id] = position }
    }
    let network = TravelNetwork(legs: trips.legs ?? [], positions: positions)
    return Schedule.make(trip, places: places, network: network)
  }
}
