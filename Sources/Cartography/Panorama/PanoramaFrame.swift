public import Canvas

/// What was drawn where, for the mouse and the keys. Landmarks are told by their place in `Panorama.landmarks`.
public struct PanoramaFrame: Hashable, Sendable {
  public struct Hit: Hashable, Sendable {
    /// In the coordinates of the surface.
    public let area: Rect
    public let landmark: Int
  }

  /// The picture on the surface, without the scale of bearings.
  public let picture: Rect
  public let window: PanoramaWindow
  /// Marks and names.
  public let hits: [Hit]
  /// The landmarks whose names are in sight, from left to right.
  public let named: [Int]
  /// Where the mark of the selected landmark is; nil while it is out of sight.
  public let selectedAt: Point?

  /// The landmark at a cell of the surface.
  public func landmark(at point: Point) -> Int? { hits.first { $0.area.contains(point) }?.landmark }
}
