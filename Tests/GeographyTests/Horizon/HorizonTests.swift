import Geography
import Testing

@Suite struct HorizonTests {
  private static let middle = "21.4,103.0"

  /// A plain at 500 m with a ridge of 900 m about 5.5 km north and one of 1,500 m about 16.6 km north.
  private func ridges() throws -> ReliefModel {
    var sites: [ReliefModel.Site] = []
    for row in stride(from: 21.2, through: 21.7, by: 0.02) {
      for column in stride(from: 102.8, through: 103.2, by: 0.02) {
        let height = abs(row - 21.44) < 0.005 ? 900.0 : abs(row - 21.56) < 0.005 ? 1_500 : 500
        sites.append(.init(coordinate: try #require(Coordinate(latitude: row, longitude: column)), height: height))
      }
    }
    return try #require(ReliefModel.solve(sites: sites, basin: nil))
  }

  private func horizon(_ relief: ReliefModel) throws -> Horizon {
    Horizon(from: Viewpoint(try #require(Coordinate(Self.middle)), ground: 500), over: relief)
  }

  @Test func ridgesStandBehindEachOther() throws {
    let north = try #require(try horizon(ridges()).rays.first)
    let near = try #require(north.first { $0.elevation > 3 })
    #expect(abs(near.metres - 4_430) < 300)
    #expect(north.map(\.elevation) == north.map(\.elevation).sorted())
    #expect(north.map(\.metres) == north.map(\.metres).sorted())
  }

  @Test func theSkylineIsHighTowardsTheRidgeAndLowAwayFromIt() throws {
    let horizon = try horizon(ridges())
    #expect(try #require(horizon.skyline(at: 0)) > 4)
    #expect(try #require(horizon.skyline(at: 180)) < 0.5)
    #expect(horizon.skyline(at: -360) == horizon.skyline(at: 0))
    #expect(horizon.skyline(at: 719) == horizon.skyline(at: 359))
  }

  @Test func whatIsBehindARidgeIsNotSeen() throws {
    let horizon = try horizon(ridges())
    func visibility(_ place: String, _ height: Double) throws -> Visibility {
      horizon.visibility(of: horizon.viewpoint.sighting(of: try #require(Coordinate(place)), height: height))
    }
    #expect(try visibility("21.42,103.0", 510) == .clear)
    #expect(try visibility("21.48,103.0", 500) == .hidden)
    #expect(try visibility("21.48,103.0", 1_190) == .hidden)
    #expect(try visibility("21.48,103.0", 1_270) == .doubtful)
    #expect(try visibility("21.56,103.0", 2_500) == .clear)
  }

  @Test func aRayEndsWhereTheHeightsEnd() throws {
    let horizon = try horizon(ridges())
    // The heights end 22 km south of here, and 14 km on nothing is known.
    let south = try #require(horizon.rays[Horizon.rayCount / 2].last)
    #expect((200..<37_000).contains(south.metres))
    let outside = Horizon(from: Viewpoint(try #require(Coordinate("10,105")), ground: 0), over: try ridges())
    #expect(outside.skyline(at: 0) == nil)
    #expect(outside.rays.count == Horizon.rayCount)
  }
}
