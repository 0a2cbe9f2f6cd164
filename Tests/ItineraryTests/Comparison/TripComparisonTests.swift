import CivilTime
import Gazetteer
import SeededRandomness
import Testing
import TripSamples

@testable import Itinerary

struct TripComparisonTests {
  private let places: [EntryID: StopPlace]

  init() throws {
    places = try Dictionary(
      uniqueKeysWithValues: ["a", "b", "c", "d", "e"].map { (try Fixtures.id($0), try Fixtures.place($0, visit: 30)) })
  }

  private func schedule(_ trip: Trip) -> Schedule {
    let positions = places.compactMapValues(\.header.position)
    return Schedule.make(trip, places: places, network: TravelNetwork(legs: [], positions: positions))
  }

  /// Day one: a b c; day two: d.
  private func sample(_ id: String = "trip") throws -> Trip {
    var trip = try Trip(id: Fixtures.tripID(id), name: "Test", dayCount: 2)
    for (place, day) in [("a", 0), ("b", 0), ("c", 0), ("d", 1)] {
      trip = try trip.applying(.add(Fixtures.id(place), day: day, at: nil))
    }
    return trip
  }

  private func told(_ old: Trip, _ new: Trip) -> String {
    TripComparison(schedule(old), schedule(new)).changes.map { change in
      let name = change.stop.stop.place.rawValue
      return switch change.kind {
      case .added: "+\(name)@\(change.day)"
      case .removed: "-\(name)@\(change.day)"
      case .moved(let day): ">\(name)@\(day)-\(change.day)"
      case .retimed(let minutes): "~\(name)\(minutes > 0 ? "+" : "")\(minutes)"
      case .altered: "*\(name)"
      }
    }.joined(separator: " ")
  }

  /// One edit, and what became of the stops. Stops are 1 a, 2 b, 3 c, 4 d.
  @Test func tellsWhatAnEditDid() throws {
    let trip = try sample()
    func stop(_ number: Int) -> StopID { StopID(rawValue: number) }
    let cases: [(TripEdit, String)] = [
      (.rename("Other"), ""), (.add(try Fixtures.id("e"), day: 0, at: 0), "+e@0 ~a+30 ~b+30 ~c+30"),
      (.remove(stop(1)), "~b-30 ~c-30 -a@0"), (.move(stop(1), day: 0, at: 2), "~b-30 ~c-30 >a@0-0"),
      (.move(stop(4), day: 0, at: 3), ">d@1-0"), (.move(stop(1), day: 1, at: 0), "~b-30 ~c-30 >a@0-1 ~d+30"),
      (.setVisit(stop(2), 45), "*b ~c+15"), (.setNote(stop(3), "n"), "*c"), (.setLocked(stop(3), true), "*c"),
      (.moveDay(0, to: 1), ">d@1-0 >a@0-1 >b@0-1 >c@0-1"), (.addDay, ""),
    ]
    for (edit, expected) in cases { #expect(told(trip, try trip.applying(edit)) == expected, "\(edit)") }
  }

  @Test func tripsAreComparedByTheirPlaces() throws {
    let trip = try sample()
    var other = try sample("other").applying(.remove(StopID(rawValue: 2)))
    other = try other.applying(.add(Fixtures.id("a"), day: 1, at: nil))
    #expect(told(trip, other) == "~c-30 +a@1 -b@0")
  }

  @Test func ofTwoThatChangePlacesTheMovedOneIsSaid() throws {
    let trip = try sample()
    let swapped = try trip.applying(.move(StopID(rawValue: 2), day: 0, at: 0))
    for (moved, other) in [(1, 2), (2, 1)] {
      let changes = TripComparison(schedule(trip), schedule(swapped), moved: StopID(rawValue: moved)).changes
      #expect(changes.first { $0.stop.stop.id.rawValue == moved }?.kind == .moved(fromDay: 0))
      #expect(changes.first { $0.stop.stop.id.rawValue == other }?.kind != .moved(fromDay: 0))
    }
  }

  @Test func putsFiguresBesideEachOther() throws {
    let trip = try sample()
    let comparison = TripComparison(schedule(trip), schedule(try trip.applying(.setVisit(StopID(rawValue: 4), 700))))
    #expect(comparison.before.visitMinutes == 120 && comparison.after.visitMinutes == 790)
    #expect(comparison.before.conflicts == 0 && comparison.after.conflicts == 1)
    #expect(comparison.finishes.map(\.day) == [1] && comparison.finishes[0].after?.description == "19:40")
    #expect(comparison.before.stops == 4 && comparison.before.days == 2 && !comparison.before.costIsComplete)
  }

  /// However two trips differ: what stayed, came and went are all the stops of both.
  @Test(arguments: UInt64(1)...20) func losesNoStop(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed, places: places.keys.sorted())
    var old = try sample()
    var new = old
    for step in 0..<80 {
      new = (try? new.applying(edits.next(for: new))) ?? new
      if step == 40 { old = new }
    }
    let comparison = TripComparison(schedule(old), schedule(new))
    let (was, isNow) = (Set(old.stops.map(\.id)), Set(new.stops.map(\.id)))
    func ids(_ isOne: (StopChange.Kind) -> Bool) -> Set<StopID> {
      Set(comparison.changes.filter { isOne($0.kind) }.map(\.stop.stop.id))
    }
    #expect(ids { $0 == .added } == isNow.subtracting(was))
    #expect(ids { $0 == .removed } == was.subtracting(isNow))
    #expect(Set(comparison.changes.map(\.stop.stop.id)).count == comparison.changes.count)
    #expect(TripComparison(schedule(new), schedule(new)).changes.isEmpty)
  }
}
