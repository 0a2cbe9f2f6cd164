import Store
import Cartography
import Gazetteer
import Geography
import Screens

/// What there is to draw: every line and every pin of the gazetteer.
struct MapSceneMaker {
  let session: Session
  let language: Language

  /// - Parameter route: The route whose waypoints are numbered and joined.
  func scene(selected: EntryID?, route: MapRoute?) throws -> MapScene {
    let gazetteer = try session.gazetteer()
    let headers = try gazetteer.search(SearchQuery(sort: .importance, limit: 2_000)).hits.map(\.header)
    let waypoints = route?.waypoints.map(\.id) ?? []
    let markers = headers.compactMap { header in
      header.position.map { position in
        MapMarker(
          id: header.id, coordinate: position.coordinate, accuracyMetres: position.accuracyMetres,
          group: header.kind.group, name: header.names.name(language), importance: header.importance,
          number: waypoints.firstIndex(of: header.id).map { $0 + 1 }, isLake: header.kind.isLake)
      }
    }
    var scene = MapScene(lines: try gazetteer.lines(), markers: markers, selected: selected)
    scene.overlays.route = route?.coordinates ?? []
    return scene
  }

  /// The touring route that somebody means.
  func route(_ text: String) throws -> MapRoute {
    let entry = try session.places().entry(text, field: "route")
    let route = MapRoute(header: entry.header, waypoints: try session.gazetteer().headers(entry.places))
    guard entry.header.kind.group == .route, route.waypoints.count > 1 else {
      let name = entry.header.names.name(session.language)
      throw CommandFailure(
        .invalidValue, vi: "\(name) (\(entry.id)) không phải tuyến du lịch có các điểm qua.",
        en: "\(name) (\(entry.id)) is no touring route with waypoints.",
        fr: "\(name) (\(entry.id)) n’est pas un circuit avec des étapes.",
        ja: "\(name) (\(entry.id))は経由地のある観光ルートではありません。", field: "route")
    }
    return route
  }
}
