import Canvas
import Cartography
import Gazetteer
import Geography
import Itinerary
import Screens
import TextShaping

/// A map as `hoaban map --json` and `--words` tell it.
struct MapDocument {
  let scene: MapScene
  let frame: MapFrame
  let surface: Surface
  let look: MapLook
  /// What distances are told from; the middle of the map where it is nil.
  let focus: Spot?
  let language: Language

  var words: [String] { telling.lines().flatMap { Fitting.wrap($0, to: 80) } }

  var json: JSONText {
    let viewport = frame.window.viewport
    return .members([
      "center": spot(viewport.centre), "zoom": .integer(viewport.zoom), "columns": .integer(surface.size.columns),
      "rows": .integer(surface.size.rows), "glyphs": .string(look.tier.rawValue),
      "lines": PlaceDocument.strings(surface.lines()),
      "visible": PlaceDocument.strings(frame.visible.map(\.rawValue)),
      "here": scene.here.map(spot) ?? .null,
      "places": .array(telling.places.map(place)), "courses": .array(telling.courses.map(course)),
    ])
  }

  private var telling: MapTelling {
    let centre = frame.window.viewport.centre
    let name = focus?.header?.names.name(language) ?? (focus == nil ? MapWording.middle(language) : focus?.text ?? "")
    return MapTelling(scene, frame, from: focus?.coordinate ?? centre, name: name, language: language)
  }

  private func spot(_ at: Coordinate) -> JSONText {
    .members(["lat": .number(at.latitude), "lon": .number(at.longitude)])
  }

  private func place(_ line: MapInWords.Line) -> JSONText {
    .members([
      "id": .string(line.id.rawValue), "name": .string(line.name), "group": .string(line.group.rawValue),
      "metres": .integer(Int(line.metres.rounded())), "bearing": .optional(line.degrees),
      "accuracy_m": .integer(line.accuracyMetres),
    ])
  }

  private func course(_ course: MapInWords.Course) -> JSONText {
    .members([
      "feature": .string(course.feature.rawValue), "name": .string(course.name),
      "metres": .integer(Int(course.metres.rounded())),
    ])
  }
}
