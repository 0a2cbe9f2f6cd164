import Gazetteer
import Geography
import Testing

@testable import Itinerary

struct TravelEstimateTests {
  @Test(arguments: [
    (TravelMode.walk, 100.0, 1.3), (.walk, 90_000, 1.3), (.bicycle, 100, 1.35), (.car, 4_999, 1.4), (.car, 5_000, 1.5),
    (.motorbike, 19_999, 1.5), (.motorbike, 20_000, 1.6),
  ])
  func winds(_ mode: TravelMode, _ metres: Double, _ factor: Double) {
    #expect(TravelEstimate.windingFactor(mode, metres: metres) == factor)
  }

  @Test(arguments: [
    (TravelMode.walk, 4_500.0, 60), (.bicycle, 13_000, 60), (.car, 3_000, 9), (.car, 10_000, 24), (.car, 43_000, 84),
    (.motorbike, 10_000, 26), (.car, 0, 0), (.walk, 1, 1),
  ])
  func takes(_ mode: TravelMode, _ metres: Double, _ minutes: Int) {
    #expect(TravelEstimate.wholeMinutes(TravelEstimate.minutes(mode, metres: metres)) == minutes)
  }

  @Test(arguments: TravelMode.allCases)
  func aLongerWayNeverTakesLessTime(_ mode: TravelMode) {
    var last = 0.0
    for metres in stride(from: 0.0, through: 60_000, by: 250) {
      let minutes = TravelEstimate.minutes(mode, metres: metres)
      #expect(minutes >= last)
      last = minutes
    }
  }

  @Test func saysNoMoreThanItKnows() throws {
    let a = try Fixtures.position(21.38, 103.01).coordinate
    let near = try Fixtures.position(21.383, 103.01).coordinate
    let far = try Fixtures.position(21.5, 103.2).coordinate
    #expect(TravelEstimate.metres(.walk, from: a, to: near) == 430)
    #expect(TravelEstimate.metres(.car, from: a, to: far) % 100 == 0)
    #expect(TravelEstimate.metres(.car, from: a, to: a) == 0)
  }

  @Test func aLegHasItsOwnMinutes() throws {
    let leg = try Fixtures.leg("a", "b", metres: 10_000, minutes: 40)
    #expect(TravelEstimate.minutes(.car, leg: leg) == 40)
    #expect(TravelEstimate.minutes(.motorbike, leg: leg) == 42)
    #expect(TravelEstimate.wholeMinutes(TravelEstimate.minutes(.walk, leg: leg)) == 134)
    for nonsense in [nil, 0, -5, Int.max] as [Int?] {
      let leg = try Fixtures.leg("a", "b", metres: 10_000, minutes: nonsense)
      #expect(TravelEstimate.minutes(.car, leg: leg) == 24)
    }
  }
}
