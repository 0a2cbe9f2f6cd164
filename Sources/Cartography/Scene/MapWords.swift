public import Gazetteer

/// The words on a map, in the language of the traveller: this room holds no translations.
public struct MapWords: Sendable {
  /// Beside the north arrow: `N`.
  public var north: String
  /// `m` and `km`.
  public var metre: String
  public var kilometre: String
  /// Says that the map is a sketch: `schematic, ±0.1-1 km`.
  public var schematic: String
  /// Labels of the legend for what is drawn over the base map.
  public var here: String
  public var trip: String
  public var stop: String
  public var accuracy: String
  /// A lake whose shore nobody has drawn: `Lake (point)`.
  public var lakePlace: String
  public var overlays: MapOverlayWords
  public var groups: [Group: String]
  public var features: [MapFeature: String]
  /// Who holds a strongpoint of 1954.
  public var holders: [Holder: String]
  /// `3 places here`.
  public var placesHere: @Sendable (Int) -> String

  public init(
    north: String, metre: String = "m", kilometre: String = "km", schematic: String, here: String, trip: String,
    stop: String, accuracy: String, lakePlace: String, overlays: MapOverlayWords, groups: [Group: String],
    features: [MapFeature: String],
    holders: [Holder: String] = [:], placesHere: @escaping @Sendable (Int) -> String
  ) {
    self.north = north
    self.metre = metre
    self.kilometre = kilometre
    self.schematic = schematic
    self.here = here
    self.trip = trip
    self.stop = stop
    self.accuracy = accuracy
    self.lakePlace = lakePlace
    self.overlays = overlays
    self.groups = groups
    self.features = features
    self.holders = holders
    self.placesHere = placesHere
  }

  func label(_ group: Group) -> String { groups[group] ?? group.rawValue }
  func label(_ feature: MapFeature) -> String { features[feature] ?? feature.rawValue }
  func label(_ holder: Holder) -> String { holders[holder] ?? holder.rawValue }
}
