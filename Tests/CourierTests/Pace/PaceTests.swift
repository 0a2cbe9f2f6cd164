import Courier
import SeededRandomness
import SyncProtocol
import Testing

@Suite struct PaceTests {
  @Test func jitterIsFullUpToTheCap() {
    let backoff = Backoff(cap: 60)
    #expect((0..<8).map { backoff.wait(attempt: $0, random: 0.5) } == [1, 2, 4, 8, 16, 30, 30, 30])
    #expect(backoff.wait(attempt: 1_000_000, random: 0) == 0)
    #expect(Backoff.kiosk.wait(attempt: 99, random: 0.5) == 450)
    #expect(Backoff.traveller.wait(attempt: 99, random: 0.5) == 1_800)
  }

  @Test func whatTheHubAsksForIsAFloor() {
    let backoff = Backoff(cap: 60)
    #expect(backoff.wait(attempt: 0, retryAfter: 100, random: 0) == 100)
    #expect(backoff.wait(attempt: 0, retryAfter: 100, random: 0.5) == 112.5)
    #expect(backoff.wait(attempt: 9, retryAfter: 10, random: 0.5) == 30)
    #expect(backoff.wait(attempt: 9, retryAfter: -10, random: 0.5) == 30)
  }

  /// A thousand devices that failed together: in ten equal parts of the span about as many each.
  @Test func waitsAreSpreadEvenly() {
    var random = SplitMix64(seed: 21)
    let waits = (0..<10_000).map { _ in Backoff.kiosk.wait(attempt: 6, random: .random(in: 0..<1, using: &random)) }
    let parts = Dictionary(grouping: waits) { Int($0 / 12.8) }.mapValues(\.count)
    #expect(parts.count == 10 && parts.values.allSatisfy { (850...1_150).contains($0) })
  }

  @Test func batchesShrinkAndGrow() {
    var size = BatchSize()
    #expect(size.operations == SyncLimits.operations && size.bytes <= SyncLimits.batch)
    for _ in 0..<9 { size.shrink() }
    #expect(size.operations == 1 && size.bytes > 0)
    for _ in 0..<9 { size.grow() }
    #expect(size == BatchSize())
  }

  @Test func aSuccessForgetsTheFailures() {
    var pace = Pace(Backoff(cap: 60))
    let failure = Ending.later(.init(why: "no route", isReached: false))
    #expect((0..<3).map { _ in pace.wait(after: failure, random: 0.5) } == [1, 2, 4])
    #expect(pace.wait(after: .done(.init()), random: 0) == 720)
    #expect(pace.wait(after: failure, random: 0.5) == 1)
    var asked = Ending.Done()
    asked.pollAfter = 60
    #expect(pace.wait(after: .done(asked), random: 0.9) == 60)
    #expect(pace.wait(after: .stopped(Problem(.revokedDevice)), random: 0) == nil)
  }
}
