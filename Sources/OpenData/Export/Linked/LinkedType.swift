import Gazetteer

/// Which class of schema.org a record is.
enum LinkedType {
  static func of(_ header: EntryHeader) -> String {
    switch header.section {
    case .place: place(header.kind)
    case .homestay: "LodgingBusiness"
    case .route: "TouristTrip"
    case .festival: "Event"
    case .speciality: "Product"
    case .transport: transport(header.kind.id.rawValue)
    case .practical: "Article"
    }
  }

  private static func place(_ kind: Kind) -> String {
    switch (kind.group, kind.category) {
    case (.battlefield, _), (.heritage, _), (.nature, _), (.culture, _): "TouristAttraction"
    case (.stay, _): "LodgingBusiness"
    case (_, "restaurant"): "Restaurant"
    case (_, "cafe"): "CafeOrCoffeeShop"
    case (_, "food_street"): "TouristAttraction"
    case (_, "airport"): "Airport"
    case (_, "bus_station"): "BusStation"
    case (_, "hospital"): "Hospital"
    case (_, "bank"): "BankOrCreditUnion"
    case (_, "tourist_info"): "TouristInformationCenter"
    default: "Place"
    }
  }

  private static func transport(_ kind: String) -> String {
    switch kind {
    case "transport_flight": "Flight"
    case "transport_bus", "transport_minibus": "BusTrip"
    case "transport_boat": "BoatTrip"
    case "transport_taxi": "TaxiService"
    case "transport_road": "Trip"
    default: "Service"
    }
  }
}
