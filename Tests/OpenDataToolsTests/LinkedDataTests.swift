import Foundation
import Gazetteer
import OpenData
import Testing

/// JSON-LD before a reader of RDF that has no network.
@Suite struct LinkedDataTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func ask(_ exported: Exported, _ queries: String...) throws -> [[[String]]] {
    let path = try exported.write(.jsonld, into: scratch)
    let script = Tool.root.appendingPathComponent("Tests/OpenDataToolsTests/Scripts/linked-data.py").path
    let answer = try Tool.run("python3", [script, path] + queries)
    return try JSONDecoder().decode([[[String]]].self, from: Data(answer.utf8))
  }

  @Test func everyRecordIsANodeOfItsClass() throws {
    let answers = try ask(
      Exported(isHostile: false), "SELECT (COUNT(?x) AS ?n) { ?x s:identifier ?id ; s:subjectOf ?w }",
      "SELECT ?class (COUNT(?x) AS ?n) { ?x a ?class ; s:subjectOf ?w } GROUP BY ?class")
    let entries = try Shipped.snapshot.get().entries
    #expect(answers[0] == [["\(entries.count)"]])
    let counts = Dictionary(uniqueKeysWithValues: answers[1].map { ($0[0], $0[1]) })
    for (name, section) in [("TouristTrip", Section.route), ("Event", .festival), ("Product", .speciality)] {
      #expect(counts["https://schema.org/" + name] == "\(entries.count { $0.header.section == section })")
    }
    let stays = entries.count { $0.header.section == .homestay || $0.header.kind.group == .stay }
    #expect(counts["https://schema.org/LodgingBusiness"] == "\(stays)")
    #expect(Int(counts["https://schema.org/TouristAttraction"] ?? "") ?? 0 > 100)
  }

  @Test func namesKnowTheirLanguage() throws {
    let answers = try ask(
      Exported(isHostile: false),
      "SELECT (LANG(?n) AS ?l) ?n { ?x s:identifier 'a1-hill' ; s:name ?n } ORDER BY ?l")
    #expect(answers[0] == [["en", "A1 Hill"], ["fr", "Éliane 2"], ["ja", "A1の丘"], ["vi", "Đồi A1"]])
  }

  @Test func positionsCarryTheirCircle() throws {
    let entries = try Shipped.snapshot.get().entries
    let answers = try ask(
      Exported(isHostile: false),
      "SELECT (COUNT(?g) AS ?n) { ?x s:geo ?g . ?g s:latitude ?lat ; s:longitude ?lon . "
        + "?x s:additionalProperty [s:propertyID 'accuracy_m' ; s:value ?m ; s:measurementTechnique ?b] }",
      "SELECT ?lat ?lon ?m { ?x s:identifier 'a1-hill' ; s:geo [s:latitude ?lat ; s:longitude ?lon] ; "
        + "s:additionalProperty [s:propertyID 'accuracy_m' ; s:value ?m] }")
    #expect(answers[0] == [["\(entries.count { $0.header.position != nil })"]])
    let hill = answers[1].first ?? []
    #expect(hill.compactMap(Double.init) == [21.38288, 103.01768, 60])
  }

  @Test func offersAreThoseOfTheProducts() throws {
    let answers = try ask(
      Exported(isHostile: false), "SELECT (COUNT(?o) AS ?n) { ?x s:makesOffer ?o . ?o a s:Offer ; s:identifier ?i }")
    #expect(try answers[0] == [["\(Shipped.snapshot.get().entries.reduce(0) { $0 + $1.products.count })"]])
  }

  @Test func aTripGoesThroughItsPlacesInOrder() throws {
    let answers = try ask(
      Exported(isHostile: false),
      "SELECT ?id { ?x s:identifier 'r-town-walk' ; s:itinerary [s:itemListElement [s:position ?p ; s:item ?i]] . "
        + "?i s:identifier ?id } ORDER BY ?p")
    let route = try Shipped.snapshot.get().entries.first { $0.id.rawValue == "r-town-walk" }
    #expect(answers[0].map { $0[0] } == route?.places.map(\.rawValue))
  }

  /// The hours of A1 Hill are of a guidebook of 2012 and of low confidence: they are told, but not as what is so.
  @Test func doubtfulHoursAreNotOpeningHours() throws {
    let answers = try ask(
      Exported(isHostile: false), "SELECT ?h { ?x s:identifier 'a1-hill' ; s:openingHours ?h }",
      "SELECT ?h ?c { ?x s:identifier 'a1-hill' ; s:additionalProperty [s:propertyID 'hours' ; s:value ?h ; "
        + "s:valueReference [s:propertyID 'confidence' ; s:value ?c]] }",
      "SELECT ?free { ?x s:identifier 'a1-hill' ; s:isAccessibleForFree ?free }",
      "SELECT ?h { ?x s:identifier 'ban-men' ; s:openingHours ?h }")
    #expect(answers[0].isEmpty)
    #expect(answers[1] == [["Mo-Su 07:00-11:00,13:30-17:00", "low"]])
    #expect(answers[2] == [["false"]])
    #expect(answers[3] == [["Mo-Su"]])
  }

  @Test(arguments: Exported.both) func licenceAndSourcesComeAlong(exported: Exported) throws {
    let answers = try ask(
      exported, "SELECT ?l ?v { ?d a s:Dataset ; s:license ?l ; s:version ?v }",
      "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x s:subjectOf [s:citation ?c ; s:license ?l] }")
    #expect(answers[0] == [[Attribution.licence, "2026-11-23"]])
    #expect(try answers[1] == [["\(exported.counts.all)"]])
  }
}
