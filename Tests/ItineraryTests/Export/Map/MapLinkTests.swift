import Gazetteer
import Testing

@testable import Itinerary

@Suite("Links for a phone's map")
struct MapLinkTests {
  @Test func aPlaceHasItsNameInASCII() throws {
    let header = try Fixtures.header(
      "a", name: "Đồi A1 (x)&?\u{1B}", position: Fixtures.position(21.382884999, 103.01768))
    let link = try #require(MapLink.place(header, language: .vi))
    #expect(link.title == "Đồi A1 (x)&?")
    #expect(link.text == "geo:21.38288,103.01768?q=21.38288,103.01768(%C4%90%E1%BB%93i%20A1%20%28x%29%26%3F)")
    #expect(link.shorter == ["geo:21.38288,103.01768?q=21.38288,103.01768"])
    #expect(MapLink.place(try Fixtures.header("a"), language: .vi) == nil)
  }

  @Test func aNameHasAShorterFormWithoutItsMarks() throws {
    func shorter(_ name: String) throws -> [String] {
      let header = try Fixtures.header("a", name: name, position: Fixtures.position(21, 103))
      return try #require(MapLink.place(header, language: .vi)).shorter
    }
    #expect(try shorter("Đồi Độc Lập") == ["geo:21,103?q=21,103(Doi%20Doc%20Lap)", "geo:21,103?q=21,103"])
    // What has no marks has nothing but its point to be shortened to, and so has what ASCII cannot say.
    #expect(try shorter("A1 Hill") == ["geo:21,103?q=21,103"])
    #expect(try shorter("勝利博物館") == ["geo:21,103?q=21,103"])
  }

  /// A trip over so many places, each a hundredth of a degree north of the one before.
  private func schedule(_ count: Int, mode: TravelMode = .car) throws -> Schedule {
    var trip = try Fixtures.trip(mode: mode)
    var places: [EntryID: StopPlace] = [:]
    for index in 0..<count {
      let place = try Fixtures.place("p\(index)", at: Fixtures.position(21 + Double(index) / 100, 103))
      places[place.header.id] = place
      trip = try trip.applying(.add(place.header.id, day: 0, at: nil))
    }
    return Schedule.make(trip, places: places, network: TravelNetwork(legs: [], positions: [:]))
  }

  private func texts(_ schedule: Schedule, most: Int = MapLink.mostPoints) -> [String] {
    TripExport.mapLinks(schedule, day: 0, language: .en, most: most).map(\.text)
  }

  private let base = "https://www.google.com/maps/dir/?api=1&origin="

  @Test func aWay() throws {
    #expect(try texts(schedule(2)) == [base + "21,103&destination=21.01,103"])
    #expect(try texts(schedule(4)) == [base + "21,103&destination=21.03,103&waypoints=21.01,103%7C21.02,103"])
    #expect(try texts(schedule(2, mode: .walk)) == [base + "21,103&destination=21.01,103&travelmode=walking"])
    #expect(try texts(schedule(2, mode: .bicycle)).first?.hasSuffix("&travelmode=bicycling") == true)
  }

  @Test func aLongWayGoesOnWhereItEnded() throws {
    #expect(try texts(schedule(11)).count == 1)
    let links = TripExport.mapLinks(try schedule(12), day: 0, language: .en)
    #expect(links.map(\.title) == ["Day 1 (1/2)", "Day 1 (2/2)"])
    #expect(links[0].text.contains("&destination=21.1,103&"))
    #expect(links[1].text == base + "21.1,103&destination=21.11,103")
    #expect(try texts(schedule(5), most: 2).count == 4)
    #expect(try texts(schedule(5), most: 0).count == 4, "never fewer than two points")
  }

  @Test func onePlaceIsNoWayAndNoneIsNothing() throws {
    #expect(try texts(schedule(1)) == ["geo:21,103?q=21,103(p0)"])
    #expect(try texts(schedule(0)).isEmpty)
    #expect(TripExport.mapLinks(try schedule(2), day: 7, language: .en).isEmpty)
  }

  @Test func aWayLeadsFromStartToEndAndStaysNowhere() throws {
    let hotel = try Fixtures.place("hotel", at: Fixtures.position(20, 103))
    var trip = try schedule(1).trip.applying(.setStart(hotel.header.id))
    trip = try trip.applying(.setDayEnd(day: 0, hotel.header.id))
    trip = try trip.applying(.add(Fixtures.id("p0"), day: 0, at: nil))
    let place = try Fixtures.place("p0", at: Fixtures.position(21, 103))
    let schedule = Schedule.make(
      trip, places: [place.header.id: place, hotel.header.id: hotel], network: TravelNetwork(legs: [], positions: [:]))
    let links = TripExport.mapLinks(schedule, day: 0, language: .en)
    #expect(links.map(\.text) == [base + "20,103&destination=20,103&waypoints=21,103"])
  }
}
