public import Gazetteer
public import Geography

/// Where the traveller or the kiosk is, as it was chosen: nothing here asks a satellite.
public enum Here: Hashable, Sendable {
  case place(EntryID)
  case spot(Coordinate)

  /// What `text` wrote, or what a person typed as an id or `LAT,LON`; nil for anything else.
  public init?(_ text: String) {
    if let coordinate = Coordinate(text) {
      self = .spot(coordinate)
    } else if let id = EntryID(rawValue: text) {
      self = .place(id)
    } else {
      return nil
    }
  }

  /// As it is kept among the settings.
  public var text: String {
    switch self {
    case .place(let id): id.rawValue
    case .spot(let at): "\(at.latitude),\(at.longitude)"
    }
  }
}

extension Model {
  /// Where the traveller is, once the place is known.
  var hereAt: Coordinate? {
    switch here {
    case .spot(let at): at
    case .place(let id): header(id)?.position?.coordinate
    case nil: nil
    }
  }

  /// What the place where the traveller is goes by.
  var hereName: String {
    switch here {
    case .spot(let at): Figures(language).coordinate(at)
    case .place(let id): header(id)?.names.name(language) ?? id.rawValue
    case nil: ""
    }
  }

  /// An entry of the map or one that was read already.
  func header(_ id: EntryID) -> EntryHeader? {
    if let entry = known[id] { return entry.header }
    if let entry = explore.dossier?.entry, entry.id == id { return entry.header }
    return map.data?.headers.first { $0.id == id }
  }
}
