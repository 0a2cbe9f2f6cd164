/// How a party gets from stop to stop. The raw value is what the command line and the store write.
public enum TravelMode: String, CaseIterable, Codable, Hashable, Sendable {
  case walk, bicycle, motorbike, car
}
