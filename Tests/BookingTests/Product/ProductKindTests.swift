import Gazetteer
import Testing

@testable import Booking

struct ProductKindTests {
  @Test(arguments: [
    (Section.homestay, Group.stay, "homestay", [ProductKind.homestay]),
    (.homestay, .stay, "homestay_village", [.homestay]), (.place, .stay, "hotel", [.homestay]),
    (.place, .battlefield, "battle_hill", [.guide]), (.place, .battlefield, "route", [.guide]),
    (.place, .heritage, "museum", [.guide]), (.place, .nature, "cave", [.guide]),
    (.route, .route, "tour_route", [.guide, .vehicle]), (.transport, .travel, "transport_rental", [.vehicle]),
    (.transport, .travel, "transport_taxi", [.vehicle]), (.transport, .travel, "transport_flight", []),
    (.transport, .travel, "transport_bus", []), (.speciality, .food, "speciality_rice", [.speciality]),
    (.place, .food, "restaurant", []), (.place, .culture, "village", []), (.place, .travel, "airport", []),
    (.festival, .festival, "festival", []), (.practical, .service, "practical_page", []),
    (.place, .service, "hospital", []),
  ])
  func isOffered(_ section: Section, _ group: Group, _ kind: String, _ products: [ProductKind]) throws {
    let entry = EntryHeader(
      id: try #require(EntryID(rawValue: "x")), section: section,
      kind: Kind(id: KindID(rawValue: kind), group: group, category: kind, names: LocalizedText()),
      names: LocalizedText(), position: nil, importance: 50)
    #expect(ProductKind.offered(by: entry) == products)
  }
}
