import Booking
import CivilTime
import Gazetteer
import Itinerary
import Screens

/// A whole record as JSON.
struct EntryDocument {
  let language: Language
  let now: CivilDateTime

  func document(_ dossier: Dossier) -> JSONText {
    let entry = dossier.entry
    let header = entry.header
    return .members([
      "id": .string(entry.id.rawValue),
      "former_ids": PlaceDocument.strings(entry.formerIDs.map(\.rawValue)),
      "name": .string(header.names.name(.vi)),
      "names": PlaceDocument.texts(header.names),
      "other_names": PlaceDocument.strings(entry.otherNames),
      "section": .string(header.section.rawValue),
      "group": .string(header.kind.group.rawValue),
      "kind": .string(header.kind.id.rawValue),
      "category": .string(header.kind.category),
      "importance": .integer(header.importance),
      "lat": PlaceDocument.latitude(header),
      "lon": PlaceDocument.longitude(header),
      "accuracy_m": .optional(header.position?.accuracyMetres),
      "position_basis": .optional(header.position?.basis.rawValue),
      "commune": .members(["now": .optional(entry.commune.now), "before": .optional(entry.commune.before)]),
      "summary": PlaceDocument.texts(entry.summary),
      "story": PlaceDocument.texts(entry.story),
      "open": OpenNow.text(OpenNow.state(entry, at: now)),
      "hours": entry.fact(.hours).map {
        HoursFactDocument(fact: $0, header: header, now: now, language: language).document
      } ?? .null,
      "ticket": entry.fact(.ticket).map(ticket) ?? .null,
      "visit_min": .optional(entry.number(.visitMinutes)),
      "facts": .array(entry.facts.map(fact)),
      "places": .array(dossier.places.map { PlaceDocument.brief($0, language) }),
      "nearby": .array(dossier.nearby.map { PlaceDocument.nearby($0, language) }),
      "products": PlaceDocument.strings(ProductKind.offered(by: entry).map(\.rawValue)),
      "offers": .array(entry.products.map { offer($0, entry.id) }),
      "name_traps": .array(
        dossier.communes.filter { !$0.nameTrap.isEmpty }.map {
          .members(["commune": .string($0.name), "text": PlaceDocument.texts($0.nameTrap)])
        }),
      "revised": .object(
        Language.allCases.compactMap { language in
          entry.revised[language].map { .init(language.rawValue, .string($0.description)) }
        }),
      "confidence": .string(entry.provenance.confidence.rawValue),
      "seen": .string(entry.provenance.seen.description),
      "sources": PlaceDocument.strings(entry.provenance.sources),
    ])
  }

  /// A product; no price means that it is told on request.
  private func offer(_ product: Product, _ provider: EntryID) -> JSONText {
    let price = product.price.map { amount -> JSONText in
      .members([
        "amount": .integer(amount), "currency": .string("VND"), "date": .optional(product.provenance.date),
      ])
    }
    return .members([
      "id": .string("\(provider)/\(product.key.rawValue)"), "kind": .string(product.key.rawValue),
      "text": PlaceDocument.texts(product.text), "price": price ?? .null,
      "confidence": .string(product.provenance.confidence.rawValue),
      "sources": PlaceDocument.strings(product.provenance.sources),
    ])
  }

  private func fact(_ fact: Fact) -> JSONText {
    .members([
      "key": .string(fact.key.rawValue),
      "value": .optional(fact.value),
      "text": PlaceDocument.texts(fact.text),
      "confidence": .string(fact.provenance.confidence.rawValue),
      "date": .optional(fact.provenance.date),
      "seen": .string(fact.provenance.seen.description),
      "sources": PlaceDocument.strings(fact.provenance.sources),
    ])
  }

  /// Prices rise: each is told with the date that its source speaks of, or the day on which it was read.
  private func ticket(_ fact: Fact) -> JSONText {
    let year = (fact.provenance.date ?? fact.provenance.seen.description).prefix { $0 != "-" }
    return .members([
      "amount": .optional(fact.value.flatMap(Int.init)),
      "currency": .string("VND"),
      "text": PlaceDocument.texts(fact.text),
      "date": .optional(fact.provenance.date),
      "year": .string(String(year)),
      "seen": .string(fact.provenance.seen.description),
    ])
  }
}
