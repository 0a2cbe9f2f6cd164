public import Geography

/// Bounds that positions are checked against.
public enum Province {
  /// Điện Biên with some kilometres around it; only gateways lie outside.
  public static let box = BoundingBox(south: 20.85, west: 102.05, north: 22.65, east: 103.70)
}
