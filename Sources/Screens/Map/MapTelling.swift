import Canvas
public import Cartography
public import Gazetteer
public import Geography

/// The map in words, for screen readers and for whoever looks at it line by line: what part of the country it shows,
/// what is in view, nearest first, and what the lines are.
public struct MapTelling: Sendable {
  private let scene: MapScene
  private let frame: MapFrame
  private let name: String
  private let from: Coordinate
  private let language: Language

  /// - Parameters:
  ///   - name: Of the place that distances are told from.
  ///   - from: Where that is.
  public init(_ scene: MapScene, _ frame: MapFrame, from: Coordinate, name: String, language: Language) {
    self.scene = scene
    self.frame = frame
    self.from = from
    self.name = name
    self.language = language
  }

  /// The places in view, nearest first.
  public var places: [MapInWords.Line] {
    MapInWords.nearest(in: frame, of: scene, from: from, atMost: frame.visible.count)
      .filter { $0.id != scene.selected }
  }

  /// The rivers, roads and borders in view, nearest first.
  public var courses: [MapInWords.Course] {
    MapInWords.courses(of: scene, in: frame.window, from: from, atMost: 8)
  }

  /// What part of the country is shown, and that it is a sketch.
  public var heading: [String] {
    let window = frame.window
    let across = Double(window.cells.columns) * window.viewport.metresPerColumn
    let down = Double(window.cells.rows) * window.viewport.metresPerRow
    return [
      say(
        .mapTellsView, figures.coordinate(window.viewport.centre), figures.distance(across), figures.distance(down)),
      say(.mapTellsSketch, say(.mapSchematic)),
    ]
  }

  /// All of it, the places in `rows` only and counted from 1.
  public func lines(_ rows: Range<Int>? = nil) -> [String] {
    let places = places
    let shown = rows.map { $0.clamped(to: places.indices) } ?? places.indices
    var lines = heading
    lines.append(places.isEmpty ? say(.mapTellsNothing) : say(.mapTellsPlaces, String(places.count), name))
    lines += shown.map { "\($0 + 1). " + text(places[$0]) }
    let courses = courses
    if !courses.isEmpty { lines.append(say(.mapTellsLines)) }
    return lines + courses.map { "- " + text($0) }
  }

  private func text(_ line: MapInWords.Line) -> String {
    let group = say(GazetteerWords.group(line.group))
    let number = scene.markers.first { $0.id == line.id }?.number.map { " [\(MarkerSign.glyph(number: $0))]" } ?? ""
    let way = line.direction.map { "\(figures.wind($0)) (\(line.degrees ?? 0)°)" } ?? say(.mapTellsHere)
    return "\(line.name)\(number), \(group), \(figures.distance(line.metres)), \(way), "
      + "±\(figures.distance(Double(max(0, line.accuracyMetres))))"
  }

  private func text(_ course: MapInWords.Course) -> String {
    let way = course.direction.map(figures.wind) ?? say(.mapTellsHere)
    let feature = MapWording.words(language).features[course.feature] ?? course.feature.rawValue
    let name = course.name.isEmpty ? "" : Words.colon(language) + course.name
    return "\(feature)\(name), \(figures.distance(course.metres)), \(way)"
  }

  private var figures: Figures { Figures(language) }

  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }
}

extension Model {
  /// The map in words as the guide tells it: from the selected place, else from where the traveller is, else from the
  /// middle.
  func mapTelling() -> MapTelling {
    let (name, from) =
      map.selected == nil ? hereAt.map { (hereName, $0) } ?? (mapFocus.name, mapFocus.at) : (mapFocus.name, mapFocus.at)
    return MapTelling(mapScene(), MapView.frame(self), from: from, name: name, language: language)
  }
}
