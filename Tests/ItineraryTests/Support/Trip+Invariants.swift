import Testing

@testable import Itinerary

/// What is so of every trip, whatever has been done to it.
func expectInvariants(_ trip: Trip, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect((1...Trip.Limits.days).contains(trip.days.count), sourceLocation: sourceLocation)
  #expect(trip.days.allSatisfy { $0.stops.count <= Trip.Limits.stopsPerDay }, sourceLocation: sourceLocation)
  let ids = trip.stops.map(\.id.rawValue)
  #expect(Set(ids).count == ids.count, sourceLocation: sourceLocation)
  #expect(ids.allSatisfy { (1..<trip.nextStop).contains($0) }, sourceLocation: sourceLocation)
  #expect(trip.dayStart < trip.dayEnd, sourceLocation: sourceLocation)
  #expect(trip.name.count <= Trip.Limits.nameLength && !trip.name.isEmpty, sourceLocation: sourceLocation)
}
