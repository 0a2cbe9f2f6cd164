public import Geography

/// A height of the ground at one place, from a map, a document or a check of a height model.
public struct SpotHeight: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case hill, site, floor, foot, pass, town, lake, river, peak
    /// Put where the surface between the other heights was worst. It has no name that anybody knows.
    case helper
  }

  /// As the table has it: a name, or where it lies (`W foot of the basin, 3 km S of Thanh Luông`).
  public let name: String
  public let kind: Kind
  public let coordinate: Coordinate
  /// How far off it may lie, metres.
  public let accuracyMetres: Int
  /// Metres above the sea. Of a peak the summit: for labels and skylines.
  public let elevation: Int
  /// How far off the height may be, metres; nil where nobody says.
  public let elevationAccuracy: Int?
  /// The height of a coarse model in a square of about 450 m around it; nil where it was not looked up. On a peak it is
  /// lower than the summit.
  public let check: Int?
  public let confidence: Confidence
  public let sources: [String]
  /// What people call it, for a panorama; empty where nobody knows a name, or where it does not stand out.
  public let label: LocalizedText
  /// The record that tells of it.
  public let entry: EntryID?

  public init(
    name: String, kind: Kind, coordinate: Coordinate, accuracyMetres: Int, elevation: Int, elevationAccuracy: Int?,
    check: Int?, confidence: Confidence, sources: [String], label: LocalizedText = .init(),
    entry: EntryID? = nil
  ) {
    self.name = name
    self.kind = kind
    self.coordinate = coordinate
    self.accuracyMetres = accuracyMetres
    self.elevation = elevation
    self.elevationAccuracy = elevationAccuracy
    self.check = check
    self.confidence = confidence
    self.sources = sources
    self.label = label
    self.entry = entry
  }

  /// The height that the shaded surface goes through. Of a peak it is that of the ground around the summit, which the
  /// other heights are like: a lone summit would stand as a needle.
  public var surface: Int { kind == .peak ? check ?? elevation : elevation }
}

extension ReliefModel {
  /// The lowest ground between the feet of the basin of Mường Thanh, metres.
  private static let basinFloor = 465.0

  /// The surface through the heights, its weights worked out here; without weights where they have no solution.
  public static func solve(_ spots: [SpotHeight]) -> ReliefModel? {
    solve(sites: sites(spots), basin: basin(spots))
  }

  /// The surface through the heights with the weights that were worked out before, one for each height.
  public init(_ spots: [SpotHeight], weights: [Double], base: Double) {
    self.init(sites: Self.sites(spots), weights: weights, base: base, basin: Self.basin(spots))
  }

  private static func sites(_ spots: [SpotHeight]) -> [Site] {
    spots.map { Site(coordinate: $0.coordinate, height: Double($0.surface)) }
  }

  private static func basin(_ spots: [SpotHeight]) -> Basin? {
    Basin(around: spots.filter { $0.kind == .foot }.map(\.coordinate), floor: basinFloor)
  }
}
