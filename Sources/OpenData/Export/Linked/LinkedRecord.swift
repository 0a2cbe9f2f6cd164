import CivilTime
import Gazetteer
import Geography
import Itinerary

/// One record as a node of the graph.
///
/// `citation`, the licence and the day of reading belong to a text about the thing and not to the thing, so they stand
/// in `subjectOf`; how sure a statement is stands beside it in `additionalProperty`.
struct LinkedRecord {
  let entry: Entry

  var node: JSONText {
    var members: [JSONText.Member] = [
      .init("@id", .string(LinkedDocument.identifier(entry.id))), .init("@type", .string(LinkedType.of(entry.header))),
      .init("identifier", .string(entry.id.rawValue)), .init("name", entry.header.names.linked),
    ]
    if !entry.otherNames.isEmpty { members.append(.init("alternateName", strings(entry.otherNames))) }
    if !entry.summary.isEmpty { members.append(.init("description", entry.summary.linked)) }
    if !entry.story.isEmpty, entry.header.section == .practical {
      members.append(.init("articleBody", entry.story.linked))
    }
    members += whereItIs + visiting + parts
    let statements = LinkedStatements(entry: entry)
    if !statements.offers.isEmpty { members.append(.init("makesOffer", .array(statements.offers))) }
    members.append(.init("additionalProperty", .array(statements.properties)))
    members.append(.init("subjectOf", origin))
    return .object(members)
  }

  private var whereItIs: [JSONText.Member] {
    var members: [JSONText.Member] = []
    if let at = entry.header.position?.coordinate {
      var geo: [JSONText.Member] = [
        .init("@type", .string("GeoCoordinates")), .init("latitude", .number(at.latitude)),
        .init("longitude", .number(at.longitude)),
      ]
      if let metres = entry.number(.elevation) { geo.append(.init("elevation", .integer(metres))) }
      members.append(.init("geo", .object(geo)))
    }
    if let commune = entry.commune.now {
      members.append(
        .init(
          "address", .members(["@type": .string("PostalAddress"), "addressLocality": .string(commune)])))
    }
    return members
  }

  /// Only what is known: a statement of low confidence stays among the properties, where it is marked as such.
  private var visiting: [JSONText.Member] {
    var members: [JSONText.Member] = []
    if let hours = known(.hours)?.value.flatMap(LinkedHours.values) {
      members.append(.init("openingHours", strings(hours)))
    }
    if let price = known(.ticket)?.value.flatMap({ Int($0) }) {
      members.append(.init("isAccessibleForFree", .bool(price == 0)))
    }
    return members
  }

  private func known(_ key: FactKey) -> Fact? {
    entry.fact(key).flatMap { $0.provenance.confidence > .low ? $0 : nil }
  }

  private var parts: [JSONText.Member] {
    guard !entry.places.isEmpty else { return [] }
    let links = entry.places.map { JSONText.members(["@id": .string(LinkedDocument.identifier($0))]) }
    switch entry.header.section {
    case .route:
      let stops = links.enumerated().map { index, link in
        JSONText.members([
          "@type": .string("ListItem"), "position": .integer(index + 1), "item": link,
        ])
      }
      return [
        .init(
          "itinerary",
          .members([
            "@type": .string("ItemList"), "numberOfItems": .integer(stops.count), "itemListElement": .array(stops),
          ]))
      ]
    case .festival: return [.init("location", .array(links))]
    case .practical: return [.init("mentions", .array(links))]
    case .place, .homestay: return [.init("containedInPlace", .array(links))]
    case .speciality, .transport: return [.init("areaServed", .array(links))]
    }
  }

  private var origin: JSONText {
    var members: [JSONText.Member] = [
      .init("@type", .string("CreativeWork")), .init("isPartOf", .string(LinkedDocument.dataset)),
      .init("license", .string(Attribution.licence)), .init("citation", strings(entry.provenance.sources)),
      .init("dateModified", .string(entry.provenance.seen.description)),
    ]
    if !entry.story.isEmpty, entry.header.section != .practical { members.append(.init("text", entry.story.linked)) }
    return .object(members)
  }

  private func strings(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }
}
