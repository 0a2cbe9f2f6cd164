import Canvas
import Gazetteer
import TextShaping

/// A name beside its marker.
struct MapLabel: Hashable {
  let id: EntryID
  let text: String
  /// One row, as wide as the text.
  let area: Rect
  let isSelected: Bool
  /// Which of the places beside its marker it has.
  let side: Int
}

/// Greedy placing of names: each takes the cheapest place beside, above or below that is free, or none.
///
/// Best placing is NP-hard (Christensen, Marks and Shieber 1995); for a screen of names the greedy way looks as good.
struct LabelPlacement {
  private let window: MapWindow
  private let base: BaseMap
  private let area: Rect
  private let memory: LabelMemory
  private(set) var taken: Set<Point>
  private(set) var labels: [MapLabel] = []

  /// More names than this, and the lines are gone under them.
  private static let cellsPerLabel = 110
  /// Letters and numbers of strongpoints are short.
  private static let cellsPerPostLabel = 24
  /// In a map so narrow that names would be cut shorter than this, there are none.
  private static let shortest = 4

  /// `taken` are the cells that names must leave alone, the markers among them.
  init(
    _ placement: MarkerPlacement, window: MapWindow, base: BaseMap, taken: Set<Point>, memory: LabelMemory
  ) {
    self.window = window
    self.base = base
    self.memory = memory
    self.taken = taken
    area = Rect(size: window.cells)
    let isBattle = placement.pins.contains { $0.markers.contains { $0.battle != nil } }
    let room = isBattle ? Self.cellsPerPostLabel : Self.cellsPerLabel
    let limit = max(1, window.cells.columns * window.cells.rows / room)
    for pin in placement.pins where labels.count < limit { place(pin) }
  }

  private mutating func place(_ pin: MarkerPlacement.Pin) {
    guard let marker = pin.markers.first else { return }
    let longest = min(pin.isSelected ? 28 : 20, window.cells.columns / 2)
    guard longest >= Self.shortest else { return }
    // The selected name and those of stops may hide lines, and be cut shorter rather than left out.
    let matters = pin.isSelected || marker.number != nil
    for columns in matters ? [longest, min(12, longest), min(7, longest)] : [longest] {
      let text = LabelText.short(marker.name, columns: columns, ellipsis: Glyphs(window.tier).ellipsis)
      let width = Width.columns(text)
      guard width > 0, let (place, side) = cheapest(pin, width, hiding: matters ? nil : width / 4) else { continue }
      for column in place.column..<place.maxColumn { taken.insert(Point(column: column, row: place.row)) }
      labels.append(MapLabel(id: marker.id, text: text, area: place, isSelected: pin.isSelected, side: side))
      return
    }
  }

  /// The best free place that hides no more than so many cells of lines, and which of the places it is.
  private func cheapest(_ pin: MarkerPlacement.Pin, _ columns: Int, hiding limit: Int?) -> (Rect, side: Int)? {
    let before = pin.markers.first.flatMap { memory.side($0.id) }
    var best: (place: Rect, side: Int, cost: Int)?
    for (side, (place, price)) in places(pin, columns).enumerated() where isFree(place) {
      let hidden = covered(place)
      if let limit, hidden > limit + (side == before ? LabelMemory.patience : 0) { continue }
      let cost = price + hidden - (side == before ? LabelMemory.advantage : 0)
      if best.map({ cost < $0.cost }) ?? true { best = (place, side, cost) }
    }
    return best.map { ($0.place, $0.side) }
  }

  /// Where a name may stand, and what that costs. In cells the same row reads best: right, left, then above and below.
  /// The selected name may also move a row or two farther away, because it must not get lost in a crowd.
  private func places(_ pin: MarkerPlacement.Pin, _ columns: Int) -> [(Rect, Int)] {
    let cell = pin.cell
    let gap = pin.isSelected ? 2 : 1
    func place(_ column: Int, _ row: Int) -> Rect { Rect(column: column, row: row, columns: columns, rows: 1) }
    var places = [(place(cell.column + 1 + gap, cell.row), 0), (place(cell.column - gap - columns, cell.row), 2)]
    for away in 1...(pin.isSelected ? 3 : 1) {
      for row in [cell.row - away, cell.row + away] {
        let middle = min(max(0, cell.column - columns / 2), max(0, area.columns - columns))
        places.append((place(middle, row), 3 * away))
        places.append((place(cell.column, row), 3 * away + 1))
        places.append((place(cell.column - columns + 1, row), 3 * away + 1))
      }
    }
    return places
  }

  /// Inside the picture, nothing under it, and a blank cell before and after.
  private func isFree(_ place: Rect) -> Bool {
    guard place.column >= 0, place.maxColumn <= area.columns, place.row >= 0, place.row < area.rows else {
      return false
    }
    return (place.column - 1...place.maxColumn).allSatisfy { !taken.contains(Point(column: $0, row: place.row)) }
  }

  /// How many cells of lines the name would hide.
  private func covered(_ place: Rect) -> Int {
    (place.column..<place.maxColumn).count { base.glyph(Point(column: $0, row: place.row)) != nil }
  }
}
