import Canvas
public import Cartography
import Gazetteer
import Geography

/// The panorama from a place: over the Map tab while it is open.
public struct PanoramaModel: Sendable {
  public var isOpen = false
  /// Where one stands.
  var from: MapSpot?
  /// What is seen from there; nil while it is being worked out, and where nothing is known of the ground.
  public var seen: Panorama?
  /// Whether there is no relief at the place.
  public var isUnknown = false
  /// The ticket of the survey that is waited for.
  var asked: Ticket?
  /// Where Esc leads back to.
  var cameFrom = Tab.map

  /// The bearing in the middle of the picture, degrees.
  public var facing = 0.0
  /// A place in `Panorama.landmarks`.
  public var selected: Int?
  /// Whether what nearer land hides is shown too.
  public var showsHidden = false
  /// The first row that plain mode tells.
  var told = 0

  public init() {}
}

extension Model {
  /// Whether the panorama has the screen.
  public var showsPanorama: Bool { tab == .map && panorama.isOpen }

  /// The landmark that is spelt out.
  var panoramaSelected: SeenLandmark? {
    guard let index = panorama.selected, let seen = panorama.seen, seen.landmarks.indices.contains(index) else {
      return nil
    }
    return seen.landmarks[index]
  }

  /// The record that Enter opens.
  var panoramaPlace: EntryID? { panoramaSelected?.landmark.header?.id }

  /// Where the key of the map looks from: the selected place, else where the traveller is, else the middle of the map.
  var panoramaSpot: MapSpot {
    guard map.selected == nil, let at = hereAt else { return mapFocus }
    let id: EntryID? = if case .place(let id) = here { id } else { nil }
    return MapSpot(id: id, name: hereName, at: at)
  }
}
