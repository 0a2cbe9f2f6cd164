import Canvas
import Cartography
import TextShaping

/// Below the picture: the selected landmark, on high screens the names in the picture with their figures, and how far
/// the picture can be trusted.
struct PanoramaPanel {
  private let model: Model
  private let rect: Rect
  private let named: [Int]
  private let notice: [String]
  /// The first of `named` that the list shows.
  private let top: Int
  private let text: PanoramaText

  /// Lines that spell out the selected landmark.
  private static let told = 2
  /// From so many rows on there is room for the list.
  private static let high = 28

  init(_ model: Model, _ frame: PanoramaFrame) {
    self.model = model
    rect = PanoramaView.layout(model).panel
    named = frame.named
    notice = Self.notice(rect, model)
    text = PanoramaText(model.language)
    let rows = rect.rows - Self.told - notice.count
    let index = model.panorama.selected.flatMap(named.firstIndex) ?? 0
    top = max(0, min(index - rows / 2, named.count - rows))
  }

  /// How many rows of the body the panel takes.
  static func rows(in body: Rect, _ model: Model) -> Int {
    let least = min(body.rows / 2, told + notice(body, model).count)
    return body.rows < high ? least : max(least, body.rows * 2 / 5)
  }

  private static func notice(_ rect: Rect, _ model: Model) -> [String] {
    Fitting.wrap(PanoramaText(model.language).notice, to: max(8, rect.columns - 2))
  }

  private var list: Rect {
    Rect(
      column: rect.column, row: rect.row + Self.told, columns: rect.columns,
      rows: rect.rows - Self.told - notice.count)
  }

  func landmark(at point: Point) -> Int? {
    guard list.contains(point) else { return nil }
    let index = top + point.row - list.row
    return named.indices.contains(index) ? named[index] : nil
  }

  func draw(on surface: inout Surface) {
    guard let seen = model.panorama.seen else { return }
    let room = rect.inset(columns: 1)
    for (row, line) in head(seen, room.columns).prefix(Self.told).enumerated() {
      line.draw(on: &surface, at: Point(column: room.column, row: room.row + row), clip: room)
    }
    for (row, landmark) in named.dropFirst(top).prefix(list.rows).enumerated() {
      let isSelected = landmark == model.panorama.selected
      let at = Point(column: room.column, row: list.row + row)
      if isSelected {
        surface.fill(Rect(column: rect.column, row: at.row, columns: rect.columns, rows: 1), " ", Style(.selection))
      }
      StyledLine(text.row(seen.landmarks[landmark]), isSelected ? Style(.selection) : .text)
        .draw(on: &surface, at: at, clip: room, ground: isSelected ? .selection : nil)
    }
    for (row, line) in notice.enumerated() {
      surface.put(line, at: Point(column: room.column, row: rect.maxRow - notice.count + row), .muted, clip: rect)
    }
  }

  private func head(_ seen: Panorama, _ columns: Int) -> [StyledLine] {
    guard let selected = model.panoramaSelected else {
      return StyledLine.wrapped(text.count(seen), columns)
    }
    let ellipsis = Glyphs(model.settings.tier).ellipsis
    return [
      StyledLine(Fitting.truncate(text.title(selected), to: columns, ellipsis: ellipsis), Style(.title)),
      StyledLine(Fitting.truncate(text.figures(selected), to: columns, ellipsis: ellipsis)),
    ]
  }
}
