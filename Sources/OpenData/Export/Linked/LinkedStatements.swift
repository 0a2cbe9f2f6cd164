import Gazetteer
import Itinerary

/// Every statement of a record with what it is worth: how sure, of when, and how good the pin is.
struct LinkedStatements {
  let entry: Entry

  var properties: [JSONText] {
    var properties = [
      property("confidence", .string(entry.provenance.confidence.rawValue)),
      property("importance", .integer(entry.header.importance)),
    ]
    if let position = entry.header.position {
      properties.append(
        .members([
          "@type": .string("PropertyValue"), "propertyID": .string("accuracy_m"),
          "value": .integer(position.accuracyMetres), "unitCode": .string("MTR"),
          "measurementTechnique": .string(position.basis.rawValue),
        ]))
    }
    return properties + entry.facts.map(fact)
  }

  private func fact(_ fact: Fact) -> JSONText {
    var members: [JSONText.Member] = [
      .init("@type", .string("PropertyValue")), .init("propertyID", .string(fact.key.rawValue)),
    ]
    if let value = fact.value { members.append(.init("value", .string(value))) }
    if !fact.text.isEmpty { members.append(.init("description", fact.text.linked)) }
    members.append(.init("valueReference", .array(worth(fact.provenance))))
    return .object(members)
  }

  /// What can be asked for; the price only where somebody published it, and with its year.
  var offers: [JSONText] {
    entry.products.map { product in
      var members: [JSONText.Member] = [
        .init("@type", .string("Offer")), .init("identifier", .string("\(entry.id)/\(product.key.rawValue)")),
        .init("name", product.text.linked),
      ]
      if let price = product.price {
        members += [.init("price", .integer(price)), .init("priceCurrency", .string("VND"))]
      }
      members.append(.init("additionalProperty", .array(worth(product.provenance))))
      return .object(members)
    }
  }

  private func worth(_ own: Provenance) -> [JSONText] {
    var worth = [property("confidence", .string(own.confidence.rawValue))]
    if let date = own.date { worth.append(property("date", .string(date))) }
    if own.sources != entry.provenance.sources {
      worth.append(property("sources", .array(own.sources.map(JSONText.string))))
    }
    return worth
  }

  private func property(_ id: String, _ value: JSONText) -> JSONText {
    .members(["@type": .string("PropertyValue"), "propertyID": .string(id), "value": value])
  }
}
