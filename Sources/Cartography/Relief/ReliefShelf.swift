/// The last pictures of the land, so that going back costs nothing.
public struct ReliefShelf: Sendable {
  /// The newest last.
  private var rasters: [ReliefRaster] = []
  private static let capacity = 8

  public init() {}

  public var count: Int { rasters.count }

  /// The land of a window, if it was sampled.
  public func raster(_ window: ReliefWindow) -> ReliefRaster? { rasters.last { $0.window == window } }

  /// The land of a window, or the newest that shares some of it at the same scale: while the map is moved, most of the
  /// land stays in sight.
  public func nearest(to window: ReliefWindow) -> ReliefRaster? {
    raster(window) ?? rasters.last { $0.offset(of: window) != nil }
  }

  /// Keeps a raster, and lets go of the one that was used longest ago.
  public mutating func keep(_ raster: ReliefRaster) {
    rasters.removeAll { $0.window == raster.window }
    rasters.append(raster)
    if rasters.count > Self.capacity { rasters.removeFirst() }
  }

  /// Notes that the land of a window is looked at again.
  public mutating func touch(_ window: ReliefWindow) {
    guard let raster = raster(window), rasters.last?.window != window else { return }
    keep(raster)
  }
}
