import Canvas
import Cartography
import Gazetteer
import Geography
import Itinerary
import Runtime
import Testing

@testable import Screens

/// The ruler, routes and the trip on the map, from key to screen.
struct MapJourneyTests {
  @Test func theRulerMeasuresAndTellsTheWayByRoad() throws {
    let guide = try MapJourney.guide()
    MapJourney.show("doi a1", guide)
    guide.runtime.type("r")
    #expect(guide.screen.contains("Measuring from A1 Hill"))
    guide.runtime.type("/")
    guide.runtime.type("de castries")
    guide.runtime.press(.enter)
    let text = try #require(MapMeasuring.text(guide.runtime.model))
    // 0.82 km and 287 degrees in the table of the references, from its own pins.
    #expect(text.hasPrefix("810 m, west (286°); by car "), "\(text)")
    #expect(text.contains("estimated") || text.contains("published"))
    #expect(text.contains("A1 Hill"))
    #expect(guide.screen.contains("#"))
    guide.runtime.press(.escape)
    #expect(MapMeasuring.text(guide.runtime.model) == nil)
    #expect(guide.runtime.model.map.selected != nil)
  }

  @Test func theRulerFollowsTheMapFromASelectedPlaceToo() throws {
    let guide = try MapJourney.guide()
    MapJourney.show("doi a1", guide)
    guide.runtime.type("r")
    let start = guide.runtime.model.mapScene().overlays.ruler
    #expect(start?.metres == 0)
    guide.runtime.press(.down)
    let text = try #require(MapMeasuring.text(guide.runtime.model))
    #expect(text.contains("south (180°)") && text.hasSuffix("A1 Hill - the middle of the map"))
    guide.runtime.press(.tab)
    #expect(MapMeasuring.text(guide.runtime.model)?.contains("the middle") == false)
  }

  @Test func theRulerFollowsTheMapWhereNothingIsSelected() throws {
    let guide = try MapJourney.guide()
    guide.runtime.type("2")
    guide.runtime.press(.escape)
    guide.runtime.type("r")
    guide.runtime.press(.right)
    let text = try #require(MapMeasuring.text(guide.runtime.model))
    #expect(text.contains("east (90°)") && !text.contains("by car"))
    guide.runtime.type("r")
    guide.runtime.type("r")
    #expect(guide.runtime.model.mapScene().overlays.ruler == nil)
  }

  @Test func aRouteIsShownFromItsRecord() throws {
    let guide = try MapJourney.guide()
    MapJourney.show("valley bicycle", guide)
    let scene = guide.runtime.model.mapScene()
    #expect(guide.runtime.model.tab == .map)
    #expect(scene.overlays.route.count == 9)
    #expect(scene.trip.isEmpty)
    #expect(scene.markers.compactMap(\.number).max() == 8)
    #expect(guide.screen.contains("route lines are straight"))
    // All of it is in view.
    let frame = MapView.frame(guide.runtime.model)
    let numbered = scene.markers.filter { $0.number != nil }.map(\.id)
    #expect(Set(numbered).isSubset(of: frame.visible))
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.mapScene().overlays.route.isEmpty)
    #expect(guide.runtime.model.tab == .map)
  }

  @Test func aKeyGoesThroughTheRoutesAndBackToNone() throws {
    let guide = try MapJourney.guide()
    guide.runtime.type("2")
    let count = try #require(guide.runtime.model.map.data?.routes.count)
    #expect(count > 3)
    var seen: Set<EntryID> = []
    for _ in 0..<count {
      guide.runtime.type("t")
      seen.insert(try #require(guide.runtime.model.map.route))
    }
    #expect(seen.count == count)
    guide.runtime.type("t")
    #expect(guide.runtime.model.map.route == nil)
  }

  @Test func theTripIsNumberedByDay() throws {
    let guide = try MapJourney.guide()
    Journey.makeTrip(guide.runtime, adding: ["a1 hill", "de castries"])
    guide.runtime.type("a")
    let trip = try #require(guide.runtime.model.trips.current)
    #expect(trip.days.count == 2)
    guide.runtime.press(.end)
    Journey.add(["muong phang", "him lam"], guide.runtime)
    guide.runtime.type("2g")
    let numbers = guide.runtime.model.mapNumbers
    let stops = try #require(guide.runtime.model.trips.current).stops
    #expect(stops.count == 4)
    #expect(stops.compactMap { numbers[$0.place]?.number } == [1, 2, 3, 4])
    #expect(Set(stops.compactMap { numbers[$0.place]?.day }).count == 2)
    #expect(guide.screen.contains("Day 1: ") && guide.screen.contains("Day 2: "))
  }

  @Test func aPlaceIsFoundFromTheMap() throws {
    let guide = try MapJourney.guide()
    guide.runtime.type("2/")
    guide.runtime.type("muong phang")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.tab == .map && guide.runtime.model.prompt == nil)
    let selected = try #require(guide.runtime.model.map.selected)
    #expect(MapView.frame(guide.runtime.model).visible.contains(selected))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func coordinatesAreShown(size: Size) throws {
    let guide = try MapJourney.guide(size, tier: .braille)
    MapJourney.show("doi a1", guide)
    #expect(guide.screen.contains("21.3829 N 103.0177 E"))
    guide.runtime.press(.escape)
    #expect(guide.screen.contains("21.3829 N 103.0177 E") && guide.screen.contains("schematic, ±0.1-1 km"))
  }

  @Test func onNarrowScreensTheLegendLiesOverTheMap() throws {
    let guide = try MapJourney.guide(Size(columns: 60, rows: 20))
    guide.runtime.type("2")
    #expect(!guide.screen.contains("Battlefield"))
    guide.runtime.type("i")
    #expect(guide.screen.contains("Battlefield"))
    guide.runtime.press(.escape)
    #expect(!guide.screen.contains("Battlefield") && guide.runtime.model.tab == .map)
  }

  @Test func namesStayWhereTheyAreWhileTheMapMoves() throws {
    let guide = try MapJourney.guide(tier: .braille)
    guide.runtime.type("2")
    for key in [Key.right, .down, .left, .up, .right, .right] {
      guide.runtime.press(key)
      // What is remembered is what is seen.
      #expect(MapView.frame(guide.runtime.model).labels == guide.runtime.model.map.labels)
    }
    #expect(guide.runtime.model.map.labels != .init())
  }
}
