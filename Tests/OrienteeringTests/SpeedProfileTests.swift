import SeededRandomness
import Testing

@testable import Orienteering

@Suite struct SpeedProfileTests {
  @Test(arguments: 1...30)
  func arrivalAndDepartureAgree(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let speeds = (0..<Int.random(in: 0...300, using: &random)).map { _ in Int32.random(in: 1...10_000, using: &random) }
    let profile = try #require(SpeedProfile(perMille: speeds))
    for _ in 0..<300 {
      let moment = Int32.random(in: -50...400, using: &random)
      let travel = Int32.random(in: 0...200, using: &random)
      let arrival = profile.arrival(leaving: moment, travel: travel)
      #expect(arrival >= moment)
      // Nobody overtakes.
      #expect(profile.arrival(leaving: moment + 1, travel: travel) >= arrival)
      // Leaving by the latest moment is in time, and a moment later is not.
      let latest = profile.departure(arriving: moment, travel: travel)
      #expect(profile.arrival(leaving: latest, travel: travel) <= moment)
      #expect(profile.arrival(leaving: latest + 1, travel: travel) > moment)
    }
  }

  @Test func theUsualSpeedTakesTheUsualTime() throws {
    let usual = try #require(SpeedProfile(perMille: Array(repeating: 1_000, count: 100)))
    let half = try #require(SpeedProfile(perMille: Array(repeating: 500, count: 100)))
    #expect(usual.arrival(leaving: 10, travel: 25) == 35)
    #expect(usual.departure(arriving: 35, travel: 25) == 10)
    #expect(half.arrival(leaving: 10, travel: 25) == 60)
    #expect(SpeedProfile(perMille: [0]) == nil)
  }
}
