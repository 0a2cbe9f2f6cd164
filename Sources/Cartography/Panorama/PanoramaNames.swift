import Canvas
import Gazetteer
import Geography
import TextShaping

/// Where the names of a panorama stand around the whole circle. They are placed once for all bearings, so that a name
/// keeps its row while one turns.
struct PanoramaNames {
  /// A landmark with its name, in columns of the circle and rows of the picture.
  struct Name: Hashable {
    let landmark: Int
    let text: String
    let mark: Point
    /// The first cell of the text; it may run on over north.
    var start: Point
    let columns: Int

    /// Whether the text stands beside its mark and not above it.
    var isBeside: Bool { start.row == mark.row }
  }

  private(set) var names: [Name] = []
  private let window: PanoramaWindow
  private let panorama: Panorama
  private let texts: [Int: String]
  /// Cells that texts, marks and leaders have.
  private var taken: Set<Point> = []

  /// - Parameters:
  ///   - hidden: With what cannot be seen, in brackets. What may be hidden has a question mark.
  ///   - selected: Its name is there in any case; the others stay where they are without it, or make room.
  init(_ panorama: Panorama, _ window: PanoramaWindow, _ words: PanoramaWords, hidden: Bool, selected: Int?) {
    self.panorama = panorama
    self.window = window
    let longest = min(window.cells.columns < 100 ? 18 : 24, window.cells.columns / 2)
    var texts: [Int: String] = [:]
    for (index, seen) in panorama.landmarks.enumerated() where seen.isVisible || hidden {
      let text = LabelText.short(
        words.name(seen.landmark), columns: longest, ellipsis: Glyphs(window.tier).ellipsis)
      switch seen.visibility {
      case .clear: texts[index] = text
      case .doubtful: texts[index] = text + " ?"
      case .hidden: texts[index] = "(\(text))"
      }
    }
    self.texts = texts
    guard longest >= 4, window.cells.rows > window.nameRows else { return }
    for landmark in PanoramaRank(panorama).order {
      if let name = position(landmark) { add(name) }
    }
    guard let selected, texts[selected] != nil, !names.contains(where: { $0.landmark == selected }) else { return }
    // No room: what stands in the way of the selected name goes, and the others stay where they are.
    let before = names
    (names, taken) = ([], [])
    if let name = position(selected) { add(name) }
    for name in before where isFree(name) { add(name) }
  }

  private mutating func add(_ name: Name) {
    names.append(name)
    taken.formUnion(cells(name))
  }

  /// Beside its mark where it lies well below the skyline, else above all land on a leader; the lowest row first.
  private func position(_ landmark: Int) -> Name? {
    guard let text = texts[landmark] else { return nil }
    let sighting = panorama.landmarks[landmark].sighting
    let columns = Width.columns(text)
    let mark = Point(column: window.column(on: sighting.bearing), row: window.row(sighting.elevation))
    func name(_ column: Int, _ row: Int) -> Name {
      Name(landmark: landmark, text: text, mark: mark, start: Point(column: column, row: row), columns: columns)
    }
    var places: [Name] = []
    let skyline = panorama.horizon.skyline(at: sighting.bearing).map(window.row) ?? mark.row
    if mark.row >= skyline + 2 {
      places += [name(mark.column + 2, mark.row), name(mark.column - 1 - columns, mark.row)]
    }
    for row in (0..<window.nameRows).reversed() where row < mark.row {
      places += [mark.column, mark.column - columns + 1, mark.column - columns / 2].map { name($0, row) }
    }
    return places.first(where: isFree)
  }

  private func isFree(_ name: Name) -> Bool {
    cells(name).isDisjoint(with: taken) && margins(name).isDisjoint(with: taken)
  }

  /// The cells of a name: its text, its mark and its leader.
  private func cells(_ name: Name) -> Set<Point> {
    var cells: Set<Point> = [name.mark]
    for column in 0..<name.columns { cells.insert(held(name.start.column + column, name.start.row)) }
    for row in name.start.row..<max(name.start.row, name.mark.row) { cells.insert(held(name.mark.column, row)) }
    return cells
  }

  /// A blank cell before and after the text, and on both sides of the mark.
  private func margins(_ name: Name) -> Set<Point> {
    [
      held(name.start.column - 1, name.start.row), held(name.start.column + name.columns, name.start.row),
      held(name.mark.column - 1, name.mark.row), held(name.mark.column + 1, name.mark.row),
    ]
  }

  private func held(_ column: Int, _ row: Int) -> Point {
    Point(column: (column % window.circle + window.circle) % window.circle, row: row)
  }
}

/// Which landmark is named before which: records by importance, then documented names, then what stands out above the
/// skyline around it.
struct PanoramaRank {
  let order: [Int]

  init(_ panorama: Panorama) {
    let keys = panorama.landmarks.map { Self.key($0, panorama) }
    order = keys.indices.sorted { (keys[$1], $0) < (keys[$0], $1) }
  }

  private static func key(_ seen: SeenLandmark, _ panorama: Panorama) -> Double {
    let kept = seen.isVisible ? 10_000.0 : 0
    if seen.landmark.header != nil { return kept + 2_000 + Double(seen.landmark.importance) }
    let around = stride(from: -5.0, through: 5, by: 2.5).compactMap {
      panorama.horizon.skyline(at: seen.sighting.bearing + $0)
    }
    let level = around.isEmpty ? 0 : around.reduce(0, +) / Double(around.count)
    return kept + (seen.landmark.label.isEmpty ? 0 : 1_000) + seen.sighting.elevation - level
  }
}
