public import Canvas
import TextShaping

/// Draws a panorama as a pure function of what there is to see, where one faces, and how much room there is.
public enum PanoramaDrawing {
  /// Draws into `rect` as far as it lies on the surface: names above, the land, and the scale of bearings in the last
  /// row.
  ///
  /// - Parameters:
  ///   - facing: The bearing in the middle, degrees.
  ///   - hidden: With what cannot be seen, in brackets. What may be hidden has a question mark in any case.
  ///   - selected: A place in `Panorama.landmarks`.
  ///   - manner: How the land between the ridges is shown.
  public static func draw(
    _ panorama: Panorama, facing: Double, on surface: inout Surface, in rect: Rect, tier: GlyphTier,
    words: PanoramaWords, hidden: Bool = false, selected: Int? = nil, manner: LandManner = .signs(lightInk: true)
  ) -> PanoramaFrame {
    let area = rect.shared(with: surface.bounds)
    let (picture, scale) = area.splitBottom(1)
    let window = PanoramaWindow(panorama, facing: facing, size: picture.size, tier: tier)
    surface.fill(area)
    guard !picture.isEmpty else {
      return PanoramaFrame(picture: picture, window: window, hits: [], named: [], selectedAt: nil)
    }
    let names = PanoramaNames(panorama, window, words, hidden: hidden, selected: selected)
    let seen = inSight(names.names, window, selected: selected)
    var painter = PanoramaPainter(surface, picture, window, panorama, manner)
    painter.paintLand()
    painter.paint(seen, panorama, selected: selected)
    surface = painter.surface
    PanoramaScale(window, words).draw(on: &surface, in: scale)

    var hits: [PanoramaFrame.Hit] = []
    var selectedAt: Point?
    for name in seen {
      let mark = painter.onSurface(Point(column: window.column(inPicture: name.mark.column), row: name.mark.row))
      let start = painter.onSurface(Point(column: window.column(inPicture: name.start.column), row: name.start.row))
      for area in [
        Rect(column: start.column, row: start.row, columns: name.columns, rows: 1),
        Rect(column: mark.column, row: mark.row, columns: 1, rows: 1),
      ] { hits.append(.init(area: area, landmark: name.landmark)) }
      if name.landmark == selected { selectedAt = mark }
    }
    return PanoramaFrame(
      picture: picture, window: window, hits: hits, named: seen.map(\.landmark), selectedAt: selectedAt)
  }

  /// The landmarks that have a name in pictures of a size, all around.
  public static func named(
    _ panorama: Panorama, size: Size, tier: GlyphTier, words: PanoramaWords, hidden: Bool = false
  ) -> Set<Int> {
    let picture = Rect(size: size).splitBottom(1).rest
    let window = PanoramaWindow(panorama, facing: 0, size: picture.size, tier: tier)
    return Set(PanoramaNames(panorama, window, words, hidden: hidden, selected: nil).names.map(\.landmark))
  }

  /// The names that lie in the picture whole, from left to right. The selected one moves along its leader's row to be
  /// among them, and others give way to it.
  private static func inSight(
    _ names: [PanoramaNames.Name], _ window: PanoramaWindow, selected: Int?
  ) -> [PanoramaNames.Name] {
    let width = window.cells.columns
    func end(_ name: PanoramaNames.Name) -> Int { window.column(inPicture: name.start.column) + name.columns }
    var seen = names.filter { window.column(inPicture: $0.mark.column) < width && end($0) <= width }
    if let name = names.first(where: { $0.landmark == selected }), !seen.contains(name),
      window.column(inPicture: name.mark.column) < width, name.columns <= width
    {
      var moved = name
      let atRight = window.column(inPicture: name.mark.column) > width / 2
      moved.start.column = window.first + (atRight ? width - name.columns : 0)
      let cells = moved.start.column - window.first - 1..<moved.start.column - window.first + name.columns + 1
      seen.removeAll { other in
        let start = window.column(inPicture: other.start.column)
        let mark = window.column(inPicture: other.mark.column)
        return other.start.row == moved.start.row && cells.overlaps(start..<start + other.columns)
          || (other.start.row..<other.mark.row + 1).contains(moved.start.row) && cells.contains(mark)
      }
      seen.append(moved)
    }
    return seen.sorted {
      (window.column(inPicture: $0.mark.column), $0.landmark) < (window.column(inPicture: $1.mark.column), $1.landmark)
    }
  }
}
