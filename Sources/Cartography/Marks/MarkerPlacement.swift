import Canvas
import Gazetteer

/// The markers of a scene in their cells.
struct MarkerPlacement {
  /// A cell with its markers, the one that is shown first.
  struct Pin {
    let cell: Point
    let markers: [MapMarker]
    let isSelected: Bool
  }

  /// In the order in which they claim room for their names: the selected one, then by `MapMarker.precedes`.
  let pins: [Pin]
  /// Every marker inside the picture in the order of Tab.
  let visible: [EntryID]
  private let cells: Set<Point>

  init(_ scene: MapScene, _ window: MapWindow) {
    var byCell: [Point: [MapMarker]] = [:]
    var order: [Point] = []
    var visible: [EntryID] = []
    var seen: Set<EntryID> = []
    for marker in scene.markers.sorted(by: MapMarker.precedes) {
      guard let cell = window.cell(of: marker.coordinate), seen.insert(marker.id).inserted else { continue }
      visible.append(marker.id)
      if byCell[cell] == nil { order.append(cell) }
      byCell[cell, default: []].append(marker)
    }
    let pins = order.map { cell in
      let markers = byCell[cell] ?? []
      let chosen = markers.filter { $0.id == scene.selected }
      return Pin(
        cell: cell, markers: chosen + markers.filter { $0.id != scene.selected }, isSelected: !chosen.isEmpty)
    }
    self.pins = pins.filter(\.isSelected) + pins.filter { !$0.isSelected }
    self.visible = visible
    cells = Set(order)
  }

  func isTaken(_ cell: Point) -> Bool { cells.contains(cell) }

  var selected: Pin? { pins.first.flatMap { $0.isSelected ? $0 : nil } }

  /// The cells beside the selected marker that point at it, left then right. A neighbour is covered only where both
  /// sides are taken.
  func pointers(within area: Rect) -> [(cell: Point, leads: Bool)] {
    guard let cell = selected?.cell else { return [] }
    let sides = [
      (cell: Point(column: cell.column - 1, row: cell.row), leads: true),
      (cell: Point(column: cell.column + 1, row: cell.row), leads: false),
    ].filter { area.contains($0.cell) }
    let free = sides.filter { !isTaken($0.cell) }
    return free.isEmpty ? sides : free
  }
}
