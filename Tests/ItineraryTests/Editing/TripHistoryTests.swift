import Gazetteer
import SeededRandomness
import Testing

@testable import Itinerary

struct TripHistoryTests {
  @Test func goesBackAndForth() throws {
    let first = try Fixtures.trip()
    var history = TripHistory(first)
    #expect(!history.canUndo && !history.canRedo)
    #expect(history.undo() == nil && history.redo() == nil)
    let second = try history.apply(.rename("Hai"))
    let third = try history.apply(.addDay)
    #expect(history.undo() == second)
    #expect(history.undo() == first)
    #expect(history.undo() == nil)
    #expect(history.redo() == second)
    #expect(history.redo() == third)
    #expect(history.redo() == nil)
  }

  @Test func aNewEditDropsWhatWasUndone() throws {
    var history = TripHistory(try Fixtures.trip())
    try history.apply(.rename("Hai"))
    history.undo()
    try history.apply(.rename("Ba"))
    #expect(!history.canRedo)
    #expect(history.revisions.map(\.name) == ["Test", "Ba"])
  }

  @Test func whatChangesNothingIsNoRevision() throws {
    var history = TripHistory(try Fixtures.trip())
    try history.apply(.rename("Hai"))
    history.undo()
    try history.apply(.rename("Test"))
    #expect(history.canRedo && history.revisions.count == 2)
  }

  @Test func aRefusedEditIsNoRevision() throws {
    var history = TripHistory(try Fixtures.trip())
    #expect(throws: TripEditError.self) { try history.apply(.removeDay(7)) }
    #expect(history.revisions.count == 1)
  }

  @Test func theOldestGoFirst() throws {
    var history = TripHistory(try Fixtures.trip())
    for number in 1...250 { try history.apply(.rename("\(number)")) }
    #expect(history.revisions.count == TripHistory.limit)
    #expect(history.current.name == "250")
    var count = 0
    while history.undo() != nil { count += 1 }
    #expect(count == 199 && history.current.name == "51")
  }

  @Test func aNumberIsNeverGivenTwice() throws {
    var history = TripHistory(try Fixtures.trip())
    try history.apply(.add(Fixtures.id("a"), day: 0, at: nil))
    history.undo()
    try history.apply(.add(Fixtures.id("b"), day: 0, at: nil))
    #expect(history.current.stops.map(\.id.rawValue) == [2])
  }

  @Test func isMadeOnlyFromOneTrip() throws {
    let one = try Fixtures.trip()
    let other = try Trip(id: Fixtures.tripID("other"), name: "Other")
    #expect(TripHistory(revisions: [], head: 0) == nil)
    #expect(TripHistory(revisions: [one, other], head: 0) == nil)
    #expect(TripHistory(revisions: [one], head: 1) == nil)
    #expect(TripHistory(revisions: Array(repeating: one, count: 201), head: 0) == nil)
    #expect(TripHistory(revisions: [one, one], head: 1)?.current == one)
  }

  /// Ten thousand edits in ten lives: no stop is lost or doubled, and what is undone comes back as it was.
  @Test(arguments: 0..<10)
  func holdsThroughRandomEdits(_ seed: Int) throws {
    let places = try ["a", "b", "c", "d", "e"].map(Fixtures.id)
    var edits = RandomEdits(generator: SplitMix64(seed: UInt64(seed)), places: places)
    var coin = SplitMix64(seed: UInt64(seed) &+ 1_000)
    var history = TripHistory(try Fixtures.trip(days: 3))
    var used: Set<Int> = []
    for _ in 0..<1_000 {
      let before = history.current
      let edit = edits.next(for: before)
      guard let after = try? history.apply(edit) else {
        #expect(history.current == before)
        continue
      }
      expectInvariants(after)
      let lost = Set(before.stops.map(\.id)).subtracting(after.stops.map(\.id))
      let gained = Set(after.stops.map(\.id)).subtracting(before.stops.map(\.id))
      switch edit {
      case .add:
        #expect(lost.isEmpty && gained.count == 1)
        for stop in gained { #expect(used.insert(stop.rawValue).inserted) }
      case .remove(let stop): #expect(lost == [stop] && gained.isEmpty)
      default: #expect(lost.isEmpty && gained.isEmpty)
      }
      if before != after {
        #expect(history.undo()?.days == before.days)
        #expect(history.redo() == after)
      }
      if Int.random(in: 0..<8, using: &coin) == 0 {
        for _ in 0..<Int.random(in: 1...4, using: &coin) { history.undo() }
      }
      if Int.random(in: 0..<16, using: &coin) == 0 { history.redo() }
    }
  }
}
