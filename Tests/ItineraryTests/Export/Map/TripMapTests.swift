import Foundation
import Gazetteer
import Testing

@testable import Itinerary

/// GPX and GeoJSON of a trip as texts; what other programs make of them is tested with the tools.
@Suite("A trip on a map")
struct TripMapTests {
  private let attribution = Attribution(GazetteerVersion(date: "2026-11-23", digest: ""))

  private func gpx(_ schedule: Schedule) -> String {
    TripExport.gpx(schedule, attribution: attribution, language: .en)
  }

  @Test func aWaypointAPlaceAndARouteADay() throws {
    var trip = try ExportSample.schedule().trip
    trip = try trip.applying(.add(Fixtures.id("a1-hill"), day: 1, at: nil))
    let text = gpx(try ExportSample.schedule(of: trip))
    #expect(text.components(separatedBy: "<wpt ").count - 1 == 3)
    #expect(text.components(separatedBy: "<rte>").count - 1 == 2)
    #expect(text.components(separatedBy: "<rtept ").count - 1 == 4, "gone is left out")
    #expect(text.contains("<name>Day 1: Saturday 5 December 2026</name>"))
    #expect(text.contains("Not on the map, for want of a position: gone"))
    #expect(text.contains("<cmt>13:30-14:30; closed on arrival, opens at 13:30, a wait of 2 h 18 min</cmt>"))
    #expect(text.contains("<cmt>Position good to 50 m</cmt>"))
    #expect(TripExport.unplaced(try ExportSample.schedule(of: trip), language: .en) == ["gone"])
  }

  @Test func aDayLeadsFromItsStartToItsEnd() throws {
    var trip = try ExportSample.schedule().trip.applying(.setStart(Fixtures.id("airport")))
    trip = try trip.applying(.setDayEnd(day: 0, Fixtures.id("hut"))).applying(
      .setDayEnd(day: 1, Fixtures.id("airport")))
    let beds = [
      try Fixtures.place("airport", name: "Sân bay", at: Fixtures.position(21.4, 103)),
      StopPlace(header: try Fixtures.header("hut", name: "Lán")),
    ]
    let schedule = try ExportSample.schedule(of: trip, besides: beds)
    let text = gpx(schedule)
    #expect(text.components(separatedBy: "<name>Sân bay</name>").count - 1 == 3, "a waypoint and two ends")
    #expect(text.components(separatedBy: "<rtept ").count - 1 == 5)
    #expect(text.contains("Not on the map, for want of a position: Lán</desc>"), "day 2 begins there")
    let features = try collection(schedule).features
    #expect(
      features.map(\.id) == [
        "day-1-start", "day-1-stop-1", "day-1-stop-2", "day-1-stop-3", "day-1-end", "day-1", "day-2-start",
        "day-2-stop-4", "day-2-end", "day-2",
      ])
    #expect(features[0].geometry?.points == [[103, 21.4]] && features[4].geometry == nil)
    #expect(features[5].geometry?.points.count == 3)
  }

  @Test func anEmptyDayIsAnEmptyRoute() throws {
    let trip = try Fixtures.trip(days: 2)
    let text = gpx(Schedule.make(trip, places: [:], network: TravelNetwork(legs: [], positions: [:])))
    #expect(text.components(separatedBy: "<rte>").count - 1 == 2 && !text.contains("<bounds"))
  }

  private struct Collection: Decodable {
    struct Feature: Decodable {
      let type: String
      let id: String
      let geometry: Geometry?
      let properties: Properties
    }
    struct Geometry: Decodable {
      let type: String
      let points: [[Double]]

      enum CodingKeys: String, CodingKey { case type, coordinates }

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        type = try container.decode(String.self, forKey: .type)
        points =
          type == "Point"
          ? [try container.decode([Double].self, forKey: .coordinates)]
          : try container.decode([[Double]].self, forKey: .coordinates)
      }
    }
    struct Properties: Decodable {
      let role: String
      let day: Int
      let number: Int?
      let start: String?
      let accuracy: Int?
      let problems: [String]?

      enum CodingKeys: String, CodingKey { case role, day, number, start, accuracy = "accuracy_m", problems }
    }
    let type: String
    let bbox: [Double]?
    let features: [Feature]
  }

  private func collection(_ schedule: Schedule) throws -> Collection {
    let text = TripExport.geoJSON(schedule, attribution: attribution, language: .en).compact
    return try JSONDecoder().decode(Collection.self, from: Data(text.utf8))
  }

  @Test func aPointAVisitAndALineADay() throws {
    let collection = try collection(try ExportSample.schedule())
    #expect(collection.type == "FeatureCollection" && collection.bbox == [103.01, 21.38, 103.01, 21.38])
    #expect(collection.features.map(\.id) == ["day-1-stop-1", "day-1-stop-2", "day-1-stop-3", "day-1", "day-2-stop-4"])
    let hill = try #require(collection.features.first)
    #expect(hill.geometry?.type == "Point" && hill.geometry?.points == [[103.01, 21.38]])
    #expect(hill.properties.number == 1 && hill.properties.start == "2026-12-05T08:00")
    #expect(hill.properties.accuracy == 50)
    #expect(collection.features[2].geometry == nil, "nobody knows where it is, and it is not lost")
    #expect(collection.features[2].properties.problems?.first == "no longer in the gazetteer")
    let line = collection.features[3]
    #expect(line.geometry?.type == "LineString" && line.geometry?.points.count == 2 && line.properties.role == "day")
  }

  @Test func coordinatesHaveSixDecimals() throws {
    let place = try Fixtures.place("a", at: Fixtures.position(21.123456789, -0.1 - 0.2))
    let trip = try Fixtures.trip().applying(.add(place.header.id, day: 0, at: nil))
    let schedule = Schedule.make(
      trip, places: [place.header.id: place], network: TravelNetwork(legs: [], positions: [:]))
    let text = TripExport.geoJSON(schedule, attribution: attribution, language: .en).compact
    #expect(text.contains(#""coordinates":[-0.3,21.123457]"#))
  }

  @Test func nothingToShowIsNoBox() throws {
    let empty = Schedule.make(
      try Fixtures.trip(), places: [:], network: TravelNetwork(legs: [], positions: [:]))
    #expect(try collection(empty).bbox == nil && collection(empty).features.isEmpty)
  }
}
