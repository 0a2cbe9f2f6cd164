import Canvas
import Gazetteer
import Geography

/// Reservoirs of which only the drowned river is known, and no shore: a sign of water on the line, as near to its middle
/// as there is room, with the name. They are no records, so they cannot be selected.
struct LakeNames {
  let markers: [MapMarker]

  /// - Parameter taken: Cells that must be left alone.
  init(_ scene: MapScene, _ window: MapWindow, leaving taken: Set<Point>) {
    markers = Self.lines(scene, window.viewport).compactMap { line in
      guard let id = EntryID(rawValue: line.id.replacing("_", with: "-")) else { return nil }
      let middle = line.vertices.count / 2
      let free = line.vertices.indices.filter { index in
        window.cell(of: line.vertices[index].coordinate).map { !taken.contains($0) } ?? false
      }
      guard let place = free.min(by: { abs($0 - middle) < abs($1 - middle) }) else { return nil }
      return MapMarker(
        id: id, coordinate: line.vertices[place].coordinate, accuracyMetres: line.vertices[place].accuracyMetres,
        group: .nature, name: LabelText.withoutAside(line.name), importance: 0, isLake: true)
    }
  }

  static func lines(_ scene: MapScene, _ viewport: MapViewport) -> [MapLine] {
    BaseMap.shown(scene, viewport).filter { $0.lineClass == .lakeLine }
  }
}
