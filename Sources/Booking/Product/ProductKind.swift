public import Gazetteer

/// What can be asked for. The raw value is what the command line and the store write.
public enum ProductKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// Nights in a village house or another stay.
  case homestay
  /// Somebody who shows the place.
  case guide
  /// A hired vehicle, with or without its driver.
  case vehicle
  /// Something to take home.
  case speciality

  /// What an entry can be asked for, in the order of the cases; empty for most services and places to eat.
  ///
  /// Decided by the shelf alone: whether anybody answers is for the provider to say.
  public static func offered(by entry: EntryHeader) -> [ProductKind] {
    offered(section: entry.section, group: entry.kind.group, kind: entry.kind.id)
  }

  static func offered(section: Section, group: Group, kind: KindID) -> [ProductKind] {
    allCases.filter { product in
      switch product {
      case .homestay: section == .homestay || group == .stay
      case .guide:
        section == .route || section == .place && [.battlefield, .heritage, .nature, .route].contains(group)
      case .vehicle: section == .route || section == .transport && Self.hire.contains(kind.rawValue)
      case .speciality: section == .speciality
      }
    }
  }

  /// Kinds of transport in which a whole vehicle is hired; a seat on a flight or a bus is not asked for here.
  private static let hire: Set<String> = ["transport_rental", "transport_taxi"]
}
