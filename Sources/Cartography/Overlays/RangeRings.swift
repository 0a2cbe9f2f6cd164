#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import Canvas
import Geography
import TextShaping

/// Circles of equal distance around a place, a round step apart.
public struct RangeRings: Hashable, Sendable {
  /// A ring's distance and where it stands beside the line, in cells of the picture.
  struct Label: Hashable {
    let text: String
    let area: Rect
  }

  let centre: Coordinate
  /// Metres of the rings, from the inner one.
  let radii: [Int]

  /// More would be a web.
  private static let most = 5
  /// Rows between two rings: enough for names.
  private static let rowsApart = 4.0

  /// The step between two rings at a scale, in metres: of the 1-2-5 series.
  public static func step(_ viewport: MapViewport) -> Int {
    let wanted = rowsApart * viewport.metresPerRow
    let series = [100, 1_000, 10_000, 100_000].flatMap { [$0, 2 * $0, 5 * $0] }
    return series.first { Double($0) >= wanted } ?? 1_000_000
  }

  /// The rings that cross the picture; nil where none does.
  init?(around centre: Coordinate, in window: MapWindow) {
    self.centre = centre
    let step = Double(Self.step(window.viewport))
    let middle = window.metres(of: centre)
    let east = Double(window.cells.columns) / 2 * window.viewport.metresPerColumn
    let north = Double(window.cells.rows) / 2 * window.viewport.metresPerRow
    let (across, down) = (abs(middle.x), abs(middle.y))
    let nearest = Self.length(max(0, across - east), max(0, down - north))
    let farthest = Self.length(across + east, down + north)
    let first = max(1, Int((nearest / step).rounded(.up)))
    let last = min(Int(farthest / step), first + Self.most - 1)
    guard first <= last else { return nil }
    radii = (first...last).map { $0 * Int(step) }
  }

  /// A ring in dots of the window.
  func ring(_ radius: Int, in window: MapWindow) -> [PlanePoint] {
    let middle = window.metres(of: centre)
    let count = 240
    return (0...count).map { step in
      let angle = 2 * Double.pi * Double(step) / Double(count)
      return window.dot(
        of: PlanePoint(x: middle.x + Double(radius) * sin(angle), y: middle.y + Double(radius) * cos(angle)))
    }
  }

  /// A label for each ring that has room for one: to the east, then north, west and south, then between.
  func labels(in window: MapWindow, words: MapWords, leaving taken: Set<Point>) -> [Label] {
    var taken = taken
    return radii.compactMap { radius in
      let text = Self.text(radius, words)
      let places = [90.0, 0, 270, 180, 45, 135, 225, 315].lazy.compactMap { place($0, radius, text, in: window) }
      guard let area = places.first(where: { Self.isFree($0, taken) }) else { return nil }
      for column in area.column..<area.maxColumn { taken.insert(Point(column: column, row: area.row)) }
      return Label(text: text, area: area)
    }
  }

  /// Where a label stands that is centred on a ring in a direction; nil where it would leave the picture.
  private func place(_ bearing: Double, _ radius: Int, _ text: String, in window: MapWindow) -> Rect? {
    let angle = bearing * .pi / 180
    let middle = window.metres(of: centre)
    let dot = window.dot(
      of: PlanePoint(x: middle.x + Double(radius) * sin(angle), y: middle.y + Double(radius) * cos(angle)))
    let columns = Width.columns(text)
    let (x, y) = (dot.x / Double(window.tier.dots.columns), dot.y / Double(window.tier.dots.rows))
    guard x >= 0, y >= 0, x < Double(window.cells.columns), y < Double(window.cells.rows) else { return nil }
    let area = Rect(column: Int(x) - columns / 2, row: Int(y), columns: columns, rows: 1)
    return area.column >= 0 && area.maxColumn <= window.cells.columns ? area : nil
  }

  private static func isFree(_ area: Rect, _ taken: Set<Point>) -> Bool {
    (area.column - 1...area.maxColumn).allSatisfy { !taken.contains(Point(column: $0, row: area.row)) }
  }

  /// `500 m`, `1500 m`, `2 km`: no decimals, so that it is written alike in every language.
  private static func text(_ metres: Int, _ words: MapWords) -> String {
    metres % 1_000 == 0 ? "\(metres / 1_000) \(words.kilometre)" : "\(metres) \(words.metre)"
  }

  private static func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
}
