import CivilTime
public import Gazetteer
import Geography

extension FlatRecord {
  /// - Parameter hosts: who stands where, to name the record whose pin another one has taken.
  public init(_ entry: Entry, hosts: Hosts) {
    let header = entry.header
    let whole = entry.provenance
    self.init(id: entry.id.rawValue)
    add("id", entry.id.rawValue)
    add("section", header.section.rawValue)
    add("former_ids", entry.formerIDs.map(\.rawValue))
    add("kind", header.kind.id.rawValue)
    add("names", header.names)
    add("other_names", entry.otherNames)
    add("importance", String(header.importance))
    if let pin = header.position, pin.basis != .host, !Province.box.contains(pin.coordinate) { add("gateway", "true") }
    add("summary", entry.summary)
    add("story", entry.story)
    if let pin = header.position {
      if pin.basis == .host { add("position.host", hosts.host(of: pin)?.rawValue) }
      add("position.lat", Degrees.text(pin.coordinate.latitude))
      add("position.lon", Degrees.text(pin.coordinate.longitude))
      add("position.accuracy_m", String(pin.accuracyMetres))
      add("position.basis", pin.basis.rawValue)
    }
    add("commune.now", entry.commune.now)
    add("commune.before", entry.commune.before)
    add("places", entry.places.map(\.rawValue))
    for product in entry.products { add(product, of: whole) }
    for fact in entry.facts { add(fact, in: "facts", of: whole) }
    add("confidence", whole.confidence.rawValue)
    add("seen", whole.seen.description)
    for language in Language.allCases { add("revised" / language.rawValue, entry.revised[language]?.description) }
    add("sources", whole.sources)
  }

  mutating func add(_ group: FieldPath, _ text: LocalizedText) {
    for (language, words) in text.inOrder { add(group / language.rawValue, words) }
  }

  private mutating func add(_ product: Product, of whole: Provenance) {
    let group: FieldPath = "products" / product.key.rawValue
    let own = product.provenance
    add(group, product.text)
    add(group / "price", product.price.map { String($0) })
    add(group / "date", own.date)
    if own.confidence != whole.confidence { add(group / "confidence", own.confidence.rawValue) }
    if own.sources != whole.sources { add(group / "sources", own.sources) }
  }

  private mutating func add(_ fact: Fact, in facts: FieldPath, of whole: Provenance) {
    let group = facts / fact.key.rawValue
    let own = fact.provenance
    add(group / "value", fact.value)
    add(group, fact.text)
    add(group / "date", own.date)
    if own.confidence != whole.confidence { add(group / "confidence", own.confidence.rawValue) }
    if own.sources != whole.sources { add(group / "sources", own.sources) }
  }
}

/// Which record stands on which pin of its own. No two do (`GazetteerSource` refuses it), so a pin names its owner.
public struct Hosts: Sendable {
  private let owners: [String: EntryID]

  public init(_ entries: [Entry]) {
    owners = Dictionary(
      entries.compactMap { entry in
        entry.header.position.flatMap { $0.basis == .host ? nil : (Self.key($0), entry.id) }
      }
    ) { first, _ in first }
  }

  func host(of pin: Position) -> EntryID? { owners[Self.key(pin)] }

  private static func key(_ pin: Position) -> String {
    Degrees.text(pin.coordinate.latitude) + " " + Degrees.text(pin.coordinate.longitude)
  }
}
