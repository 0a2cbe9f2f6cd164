import Gazetteer
import Testing

@testable import Itinerary

struct TravelNetworkTests {
  /// a -10 km- b -10 km- c in a line, d near a without a leg, e without a position, f far from all.
  private func network() throws -> TravelNetwork {
    let legs = [
      try Fixtures.leg("a", "b", metres: 10_000, minutes: 20),
      try Fixtures.leg("c", "b", metres: 10_000, minutes: 25, basis: .derived),
      try Fixtures.leg("b", "e", metres: 5_000, minutes: 10, basis: .estimated),
      try Fixtures.leg("a", "f", metres: 30_000, minutes: 60), try Fixtures.leg("f", "d", metres: 30_000, minutes: 60),
    ]
    let positions = try [
      "a": Fixtures.position(21.38, 103.0), "b": Fixtures.position(21.38, 103.08),
      "c": Fixtures.position(21.38, 103.16), "d": Fixtures.position(21.39, 103.0),
      "f": Fixtures.position(21.6, 103.0),
    ]
    return TravelNetwork(
      legs: legs, positions: Dictionary(try positions.map { (try Fixtures.id($0.key), $0.value) }) { first, _ in first }
    )
  }

  private func travel(_ from: String, _ to: String, _ mode: TravelMode = .car) throws -> Travel {
    try network().travel(from: Fixtures.id(from), to: Fixtures.id(to), mode: mode)
  }

  @Test func aPublishedLeg() throws {
    let travel = try travel("a", "b")
    #expect(travel.metres == 10_000 && travel.minutes == 20 && travel.certainty == .published)
    #expect(travel.legs.count == 1)
    #expect(try self.travel("a", "b", .motorbike).minutes == 21)
  }

  @Test func aWayOverLegs() throws {
    let travel = try travel("a", "c")
    #expect(travel.metres == 20_000 && travel.minutes == 45 && travel.certainty == .published)
    #expect(travel.places.map(\.rawValue) == ["a", "b", "c"])
    #expect(try self.travel("c", "a").places.map(\.rawValue) == ["c", "b", "a"])
  }

  @Test func oneEstimatedLegMakesAnEstimate() throws {
    #expect(try travel("b", "e").certainty == .estimated)
    #expect(try travel("a", "e").certainty == .estimated)
  }

  @Test func aPlaceWithoutPositionIsReachedOverLegs() throws {
    #expect(try travel("c", "e").metres == 15_000)
  }

  @Test func aDetourIsNoWay() throws {
    let travel = try travel("a", "d")
    #expect(travel.legs.isEmpty && travel.certainty == .estimated)
    #expect(travel.metres == 1_600 && travel.minutes == 5)
    #expect(travel.places.map(\.rawValue) == ["a", "d"])
  }

  @Test func nothingIsKnown() throws {
    let travel = try travel("a", "nowhere")
    #expect(travel.metres == nil && travel.minutes == nil && travel.certainty == .unknown)
  }

  @Test(arguments: TravelMode.allCases)
  func thereAlready(_ mode: TravelMode) throws {
    for place in ["a", "nowhere"] {
      let travel = try travel(place, place, mode)
      #expect(travel.metres == 0 && travel.minutes == 0 && travel.places.count == 1)
    }
  }

  @Test func ofTwoLegsTheQuicker() throws {
    let legs = [
      try Fixtures.leg("a", "b", metres: 8_000, minutes: 30), try Fixtures.leg("b", "a", metres: 12_000, minutes: 20),
    ]
    let network = TravelNetwork(legs: legs, positions: [:])
    #expect(try network.travel(from: Fixtures.id("a"), to: Fixtures.id("b"), mode: .car).metres == 12_000)
    #expect(try network.travel(from: Fixtures.id("b"), to: Fixtures.id("a"), mode: .walk).metres == 8_000)
  }

  @Test func nonsenseLegsAreLeftOut() throws {
    let legs = [
      try Fixtures.leg("a", "a", metres: 5), try Fixtures.leg("a", "b", metres: 0),
      try Fixtures.leg("a", "b", metres: -7), try Fixtures.leg("a", "b", metres: Int.max),
    ]
    let network = TravelNetwork(legs: legs, positions: [:])
    #expect(try network.travel(from: Fixtures.id("a"), to: Fixtures.id("b"), mode: .car).certainty == .unknown)
  }
}
