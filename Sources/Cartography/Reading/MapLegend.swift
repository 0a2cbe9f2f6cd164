public import Canvas
import Gazetteer
import Geography

/// What the signs on a map mean, for a panel beside it.
public enum MapLegend {
  public struct Line: Hashable, Sendable {
    /// A drawn sample, `columns` wide.
    public let sample: String
    public let role: Role
    public let label: String
  }

  /// Width of the samples.
  public static let columns = 4

  /// One line for each thing that the scene has and the scale shows: markers in the order of the groups, what lies
  /// over the map, then the lines of the base map from above to below.
  public static func lines(
    _ scene: MapScene, _ viewport: MapViewport, tier: GlyphTier, words: MapWords
  ) -> [Line] {
    let places = scene.markers.filter { $0.number == nil && $0.battle == nil }
    let groups = Set(places.lazy.filter { !$0.isLake }.map(\.group))
    var lines = Group.allCases.filter(groups.contains).map { group in
      Line(
        sample: centred(MarkerSign.glyph(group, tier: tier)), role: MarkerSign.role(group), label: words.label(group))
    }
    if places.contains(where: \.isLake) || !LakeNames.lines(scene, viewport).isEmpty {
      lines.append(Line(sample: centred(MarkerSign.lake(tier: tier)), role: .water, label: words.lakePlace))
    }
    let marks = (scene.markers + scene.posts).compactMap(\.battle)
    lines += Holder.allCases.filter { holder in marks.contains { $0.holder == holder } }.map { holder in
      Line(
        sample: centred(BattleSign.glyph(holder, rough: false, tier: tier)), role: BattleSign.role(holder),
        label: words.label(holder))
    }
    lines += overlays(scene, tier: tier, words: words)
    if scene.here != nil {
      lines.append(Line(sample: centred(MarkerSign.here(tier: tier)), role: .accent, label: words.here))
    }
    if let marker = scene.selectedMarker, BaseMap.showsCircle(marker, viewport, tier: tier) {
      let role = MarkerSign.role(marker.group)
      lines.append(Line(sample: drawn(.accuracy(tier: tier, role: role), tier), role: role, label: words.accuracy))
    }
    let features = Set(BaseMap.shown(scene, viewport).map(MapFeature.init))
    lines += MapFeature.allCases.reversed().filter(features.contains).map { feature in
      let stroke = LineStroke(feature, tier: tier, width: feature == .lake && tier == .braille ? 2 : 1)
      return Line(sample: drawn(stroke, tier), role: stroke.role, label: words.label(feature))
    }
    return lines
  }

  private static func centred(_ glyph: Character) -> String { " \(glyph)  " }

  /// The stroke as the map draws it, straight across the sample.
  static func drawn(_ stroke: LineStroke, _ tier: GlyphTier) -> String {
    var plotter = LinePlotter(cells: Size(columns: columns, rows: 1), tier: tier)
    let middle = Double(tier.dots.rows / 2)
    plotter.draw(
      [PlanePoint(x: 0, y: middle), PlanePoint(x: Double(columns * tier.dots.columns), y: middle)], stroke)
    return String((0..<columns).map { plotter.grid.glyph(column: $0, row: 0)?.glyph ?? " " })
  }
}
