import Store
import Cartography
import Gazetteer

/// What there is to draw: every line and every pin of the gazetteer.
struct MapSceneMaker {
  let session: Session
  let language: Language

  func scene(selected: EntryID?) throws -> MapScene {
    let gazetteer = try session.gazetteer()
    let headers = try gazetteer.search(SearchQuery(sort: .importance, limit: 2_000)).hits.map(\.header)
    let markers = headers.compactMap { header in
      header.position.map { position in
        MapMarker(
          id: header.id, coordinate: position.coordinate, accuracyMetres: position.accuracyMetres,
          group: header.kind.group, name: header.names.name(language), importance: header.importance)
      }
    }
    return MapScene(lines: try gazetteer.lines(), markers: markers, selected: selected)
  }
}
