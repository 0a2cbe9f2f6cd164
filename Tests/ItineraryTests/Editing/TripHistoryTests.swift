import Gazetteer
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
}
