import Foundation
import Gazetteer
import SeededRandomness
import Testing
import TripSamples

@testable import Itinerary

/// What holds of a trip whatever is done to it. `HOABAN_FUZZ` in the environment is how many edits to try, 10,000 where
/// it is not set, and `HOABAN_FUZZ_SEED` where to begin.
@Suite struct RandomEditTests {
  private static let count = number("HOABAN_FUZZ") ?? 10_000
  private static let seed = UInt64(number("HOABAN_FUZZ_SEED") ?? 1)
  /// Edits of one trip; then another one begins.
  private static let life = 1_000

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  @Test func noEditMakesAnInconsistentTrip() throws {
    let places = try ["a", "b", "c", "d", "e"].map(Fixtures.id)
    var edits = RandomEdits(seed: Self.seed, places: places)
    var (done, refused) = (0, 0)
    while done + refused < Self.count {
      var life = Life(history: TripHistory(try Fixtures.trip(days: 3)))
      for _ in 0..<Self.life {
        let edit = edits.next(for: life.history.current)
        if life.tries(edit) { done += 1 } else { refused += 1 }
        if edits.random.next(16) == 0 { life.goesBack(edits.random.next(6)) }
        if edits.random.next(400) == 0 { try life.comesBackFromDisk() }
      }
      life.goesToTheFirstAndBack()
    }
    #expect(done > Self.count / 2 && refused > Self.count / 20, "both ways are tried: \(done), \(refused)")
  }
}

/// One trip, and what it was after every edit that can still be undone.
private struct Life {
  var history: TripHistory
  private var shadow: [Trip] = []
  private var position = 0
  private var used: Set<StopID> = []

  init(history: TripHistory) {
    self.history = history
    shadow = [history.current]
  }

  /// Whether the edit was possible.
  mutating func tries(_ edit: TripEdit) -> Bool {
    let before = history.current
    guard let after = try? history.apply(edit) else {
      #expect(history.current == before, "\(edit)")
      return false
    }
    #expect(after.brokenInvariants == [], "\(edit)")
    check(edit, before, after)
    if before != after {
      shadow.removeSubrange((position + 1)...)
      shadow.append(after)
      shadow.removeFirst(max(0, shadow.count - TripHistory.limit))
      position = shadow.count - 1
    }
    return true
  }

  /// No stop is lost, doubled or changed but by an edit that says so.
  private mutating func check(_ edit: TripEdit, _ before: Trip, _ after: Trip) {
    let old = Set(before.stops.map(\.id))
    let lost = old.subtracting(after.stops.map(\.id))
    let gained = after.stops.map(\.id).filter { !old.contains($0) }
    for stop in gained { #expect(used.insert(stop).inserted, "a number is given once") }
    switch edit {
    case .add: #expect(lost.isEmpty && gained.count == 1)
    case .remove(let stop): #expect(lost == [stop] && gained.isEmpty)
    case .arrange(let days):
      let kept = days.flatMap(\.stops).compactMap { stop in
        switch stop {
        case .keep(let id), .again(let id, _): id
        case .new: nil
        }
      }
      #expect(lost == old.subtracting(kept))
      #expect(before.stops.allSatisfy { !$0.isLocked || !lost.contains($0.id) }, "locked stops stay")
    default: #expect(lost.isEmpty && gained.isEmpty, "\(edit)")
    }
    switch edit {
    case .move, .moveDay, .arrange, .addDay, .removeDay, .rename, .setWishes, .setLunch:
      let table = Dictionary(before.stops.map { ($0.id, $0) }) { first, _ in first }
      var again: Set<StopID> = []
      if case .arrange(let days) = edit {
        for case .again(let id, _) in days.flatMap(\.stops) { again.insert(id) }
      }
      #expect(
        after.stops.allSatisfy { table[$0.id] == nil || table[$0.id] == $0 || again.contains($0.id) },
        "a stop moves as it is")
      #expect(
        after.stops.filter { again.contains($0.id) }.allSatisfy {
          table[$0.id]?.note == $0.note && table[$0.id]?.place == $0.place && table[$0.id]?.isLocked == $0.isLocked
        }, "a stop that is chosen again has another length and nothing else")
    default: break
    }
  }

  mutating func goesBack(_ steps: Int) {
    for _ in 0..<steps where history.undo() != nil { position -= 1 }
    expectShadow()
    if steps.isMultiple(of: 2), history.redo() != nil { position += 1 }
    expectShadow()
  }

  mutating func goesToTheFirstAndBack() {
    while history.undo() != nil {
      position -= 1
      expectShadow()
    }
    #expect(position == 0)
    while history.redo() != nil {
      position += 1
      expectShadow()
    }
    #expect(position == shadow.count - 1)
  }

  mutating func comesBackFromDisk() throws {
    let back = try JSONDecoder().decode(TripHistory.self, from: JSONEncoder().encode(history))
    #expect(back == history)
    history = back
  }

  /// All but the next number, which only ever grows.
  private func expectShadow() {
    var wanted = shadow[position]
    wanted.nextStop = history.current.nextStop
    #expect(history.current == wanted)
  }
}
