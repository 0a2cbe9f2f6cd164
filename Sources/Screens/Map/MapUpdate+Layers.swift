import Canvas
import Cartography
import CivilTime
import Gazetteer

/// What lies over the map, and what is remembered of it.
extension MapUpdate {
  /// Puts away what is over the map, one thing at a time, and at last the map.
  static func back(_ model: inout Model) {
    if model.map.legendOver {
      model.map.legendOver = false
    } else if model.map.ruler != nil {
      model.map.ruler = nil
      model.notify(.rulerOff)
    } else if model.map.selected != nil {
      model.map.selected = nil
    } else if model.map.route != nil {
      model.map.route = nil
      model.notify(.routeOff)
    } else {
      model.tab = .explore
    }
  }

  /// Beside the map where there is room, else over it.
  static func toggleLegend(_ model: inout Model) {
    if MapView.hasRoomForLegend(model) { model.map.legend.toggle() } else { model.map.legendOver.toggle() }
  }

  /// Remembers where the names stand, so that they stay there in the next frame if they can.
  static func settle(_ model: inout Model) {
    guard model.tab == .map, model.map.data != nil else { return }
    let sight = MapSight(model)
    guard sight != model.map.sight else { return }
    // At another scale, or with strongpoints between them, names have other room and are placed as well as they can be.
    if sight.zoom != model.map.sight?.zoom || sight.posts != model.map.sight?.posts {
      model.map.labels = LabelMemory()
    }
    model.map.sight = sight
    model.map.labels = MapView.frame(model).labels
  }
}

/// What decides where the names of a map stand, so that they are not placed anew for every key.
struct MapSight: Hashable, Sendable {
  private let viewport: MapViewport
  private let size: Size
  private let tier: GlyphTier
  private let language: Language
  private let selected: EntryID?
  private let group: Group?
  private let legend: Bool
  private let rings: MapModel.Rings?
  private let route: EntryID?
  private let here: Here?
  /// The day whose strongpoints lie over the map.
  let posts: CivilDate?

  var zoom: Int { viewport.zoom }

  init(_ model: Model) {
    viewport = model.map.viewport
    size = model.size
    tier = model.settings.tier
    language = model.language
    selected = model.map.selected
    group = model.map.group
    legend = model.map.legend
    rings = model.map.rings
    route = model.map.route
    here = model.here
    posts = model.map.showsPosts ? model.battleLayerDay?.date : nil
  }
}
