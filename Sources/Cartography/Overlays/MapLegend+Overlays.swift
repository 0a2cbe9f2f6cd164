import Canvas
import Gazetteer

extension MapLegend {
  /// What the traveller laid over the map: the days of the trip with the numbers of their stops, the route, the rings
  /// and the ruler.
  static func overlays(_ scene: MapScene, tier: GlyphTier, words: MapWords) -> [Line] {
    var lines: [Line] = []
    let hasRoute = scene.overlays.route.count > 1
    if scene.markers.contains(where: { $0.number != nil }), scene.trip.count < 2, !hasRoute {
      lines.append(Line(sample: " 12 ", role: .accent, label: words.stop))
    }
    for (day, line) in scene.trip.enumerated() {
      let numbers = scene.markers.filter { $0.day == day }.compactMap(\.number)
      guard let first = numbers.min(), let last = numbers.max(), line.count > 1 || scene.trip.count > 1 else {
        if line.count > 1 { lines.append(self.line(.trip(day: day, tier: tier), tier, words.trip)) }
        continue
      }
      let span = first == last ? signs(first) : "\(signs(first))-\(signs(last))"
      let label = scene.trip.count < 2 ? words.trip : "\(words.overlays.day(day + 1)): \(span)"
      lines.append(self.line(.trip(day: day, tier: tier), tier, label))
    }
    if hasRoute {
      // From number to number, as the map has it.
      let line = line(.route(tier: tier), tier, words.overlays.route)
      let sample = "1" + line.sample.dropFirst().dropLast() + "2"
      lines.append(Line(sample: sample, role: line.role, label: line.label))
    }
    if scene.overlays.rings != nil { lines.append(line(.ring(tier: tier), tier, words.overlays.rings)) }
    if scene.overlays.ruler != nil { lines.append(line(.ruler(tier: tier), tier, words.overlays.ruler)) }
    return lines
  }

  private static func signs(_ number: Int) -> String { String(MarkerSign.glyph(number: number)) }

  private static func line(_ stroke: LineStroke, _ tier: GlyphTier, _ label: String) -> Line {
    Line(sample: drawn(stroke, tier), role: stroke.role, label: label)
  }
}
