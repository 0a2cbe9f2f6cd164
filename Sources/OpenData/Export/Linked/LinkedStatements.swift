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
    var worth = [property("confidence", .string(fact.provenance.confidence.rawValue))]
    if let date = fact.provenance.date { worth.append(property("date", .string(date))) }
    if fact.provenance.sources != entry.provenance.sources {
      worth.append(property("sources", .array(fact.provenance.sources.map(JSONText.string))))
    }
    members.append(.init("valueReference", .array(worth)))
    return .object(members)
  }

  private func property(_ id: String, _ value: JSONText) -> JSONText {
    .members(["@type": .string("PropertyValue"), "propertyID": .string(id), "value": value])
  }
}
