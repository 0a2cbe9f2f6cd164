public import Gazetteer

/// What can be asked for. The raw value is what the command line and the store write.
public enum ProductKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// Nights in a village house or another stay.
  case homestay
  /// An evening meal with the hosts.
  case supper
  /// Somebody who shows the place.
  case guide
  /// A hired vehicle, with or without its driver.
  case vehicle
  /// Bicycles for a day.
  case bicycle
  /// A boat with its owner.
  case boat
  /// Songs and dances by a village's own troupe.
  case performance
  /// Something to take home.
  case speciality

  /// What an entry can be asked for: the products that its record names, else what its shelf lets expect, in the order
  /// of the cases. Whether anybody answers is for the provider to say.
  public static func offered(by entry: Entry) -> [ProductKind] {
    let named = Set(entry.products.map { ProductKind($0.key) })
    return named.isEmpty ? offered(by: entry.header) : allCases.filter(named.contains)
  }

  /// How a product of the gazetteer is asked for.
  public init(_ key: ProductKey) {
    self =
      switch key {
      case .night: .homestay
      case .supper: .supper
      case .guide: .guide
      case .bicycle: .bicycle
      case .boat: .boat
      case .performance: .performance
      }
  }

  /// What an entry can be asked for by its shelf alone; empty for most services and places to eat.
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
      // Only where a record names them.
      case .supper, .bicycle, .boat, .performance: false
      }
    }
  }

  /// Kinds of transport in which a whole vehicle is hired; a seat on a flight or a bus is not asked for here.
  private static let hire: Set<String> = ["transport_rental", "transport_taxi"]
}
