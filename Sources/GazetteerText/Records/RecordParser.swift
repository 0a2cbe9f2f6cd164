import CivilTime
import Gazetteer
import Geography

/// A record as written, before it is held against the others.
struct DraftRecord: Sendable {
  var file: String
  /// The line of a key, or of one within it: `facts.hours`.
  var line: @Sendable (String) -> Int
  var id: EntryID
  var section: Section
  var kind: KindID
  var names: LocalizedText
  var formerIDs: [EntryID]
  var otherNames: [String]
  var importance: Int
  /// A place on the way to the province: it may lie outside.
  var gateway: Bool
  var summary: LocalizedText
  var story: LocalizedText
  var pin: DraftPin?
  var commune: CommuneNames
  var places: [EntryID]
  var facts: [Fact]
  var products: [Product]
  /// When the texts of a language were last written or compared.
  var revised: [Language: CivilDate]
  /// Warnings that the record accepts, and the line on which it says why.
  var accepted: [Rule: Int]
  var provenance: Provenance

  func fault(_ key: String, _ message: String, _ rule: Rule = .form) -> Fault {
    Fault(rule, file: file, line: line(key), message: message)
  }

  func entry(_ kind: Kind, position: Position?) -> Entry {
    Entry(
      header: EntryHeader(
        id: id, section: section, kind: kind, names: names, position: position, importance: importance),
      formerIDs: formerIDs, otherNames: otherNames, summary: summary, story: story, commune: commune, facts: facts,
      places: places, products: products, revised: revised, provenance: provenance)
  }
}

/// A position as written: a coordinate of its own, or the place in which the thing is.
enum DraftPin: Sendable {
  case own(Coordinate, accuracyMetres: Int, basis: PositionBasis)
  case host(EntryID, accuracyMetres: Int)
}

/// One YAML record to a draft, or faults.
enum RecordParser {
  private static let fields: Set<String> = [
    "id", "former_ids", "kind", "names", "other_names", "importance", "summary", "story", "position", "commune",
    "places", "products", "facts", "gateway", "accepted", "confidence", "seen", "revised", "sources",
  ]

  static func parse(_ source: SourceFile, section: Section, faults: inout [Fault]) -> DraftRecord? {
    guard let node = SourceNode.compose(source, &faults),
      let reader = FieldReader(node, file: source.path, faults: &faults)
    else { return nil }
    reader.checkKeys(fields, &faults)
    let before = faults.count
    let id = identifier("id", reader, &faults)
    if let id, id.rawValue != source.stem {
      faults.append(reader.fault("id", "the id `\(id)` and the file name `\(source.name)` differ", .identity))
    }
    let names = reader.localized("names", &faults)
    if names[.vi] == nil {
      faults.append(reader.fault("names", "a Vietnamese name (`names: vi:`) is missing"))
    }
    let otherNames = reader.list("other_names", &faults)
    for (key, list) in [("names", names.inOrder.map(\.text)), ("other_names", otherNames)]
    where list.contains(where: { $0.contains(where: \.isNewline) }) {
      faults.append(reader.fault(key, "a name in `\(key)` goes over more than one line"))
    }
    let summary = reader.localized("summary", &faults)
    if summary.isEmpty { faults.append(reader.fault("summary", "`summary` is missing")) }
    let kind = reader.required("kind", &faults).map(KindID.init(rawValue:))
    let importance = reader.integer("importance", 0...100, &faults)
    if reader.node("importance") == nil { faults.append(reader.fault("importance", "`importance` is missing")) }
    let gateway = reader.text("gateway", &faults)
    if let gateway, gateway != "true" { faults.append(reader.fault("gateway", "`gateway` can only be `true`")) }
    let provenance = ProvenanceParser.parse(reader, &faults)
    guard let id, let kind, let importance, let provenance else { return nil }
    let record = DraftRecord(
      file: source.path, line: { reader.line(of: $0) }, id: id, section: section, kind: kind, names: names,
      formerIDs: identifiers("former_ids", reader, &faults).sorted(), otherNames: otherNames,
      importance: importance, gateway: gateway != nil, summary: summary, story: reader.localized("story", &faults),
      pin: PinParser.parse(reader, &faults), commune: commune(reader, &faults),
      places: identifiers("places", reader, &faults),
      facts: FactParser.parse(reader, record: provenance, &faults),
      products: ProductParser.parse(reader, record: provenance, &faults), revised: revised(reader, &faults),
      accepted: accepted(reader, &faults), provenance: provenance)
    return faults.count == before || record.names[.vi] != nil ? record : nil
  }

  private static func identifier(_ key: String, _ reader: FieldReader, _ faults: inout [Fault]) -> EntryID? {
    guard let text = reader.required(key, &faults) else { return nil }
    guard let id = EntryID(rawValue: text) else {
      faults.append(reader.fault(key, "`\(text)` is no id: lower-case letters, digits and hyphens", .identity))
      return nil
    }
    return id
  }

  private static func identifiers(_ key: String, _ reader: FieldReader, _ faults: inout [Fault]) -> [EntryID] {
    reader.list(key, &faults).compactMap { text in
      if let id = EntryID(rawValue: text) { return id }
      faults.append(reader.fault(key, "`\(text)` in `\(key)` is no id", .identity))
      return nil
    }
  }

  private static func commune(_ reader: FieldReader, _ faults: inout [Fault]) -> CommuneNames {
    guard let node = reader.node("commune"), let fields = FieldReader(node, file: reader.file, faults: &faults)
    else { return CommuneNames(now: nil, before: nil) }
    fields.checkKeys(["now", "before"], &faults)
    return CommuneNames(now: fields.text("now", &faults), before: fields.text("before", &faults))
  }

  private static func revised(_ reader: FieldReader, _ faults: inout [Fault]) -> [Language: CivilDate] {
    guard let node = reader.node("revised"), let fields = FieldReader(node, file: reader.file, faults: &faults)
    else { return [:] }
    fields.checkKeys(FieldReader.languages, &faults)
    var dates: [Language: CivilDate] = [:]
    for language in Language.allCases {
      guard let text = fields.text(language.rawValue, &faults) else { continue }
      if let date = CivilDate(iso: text) {
        dates[language] = date
      } else {
        faults.append(fields.fault(language.rawValue, "`\(text)` is no date: YYYY-MM-DD", .provenance))
      }
    }
    return dates
  }

  /// Only warnings can be accepted, and only with a reason.
  private static func accepted(_ reader: FieldReader, _ faults: inout [Fault]) -> [Rule: Int] {
    guard let node = reader.node("accepted"), let fields = FieldReader(node, file: reader.file, faults: &faults)
    else { return [:] }
    var rules: [Rule: Int] = [:]
    for key in fields.keys {
      guard let rule = Rule(rawValue: key), rule.severity == .warning else {
        let known = Rule.allCases.filter { $0.severity == .warning }.map(\.rawValue).joined(separator: ", ")
        faults.append(fields.fault(key, "`\(key)` cannot be accepted; these can: \(known)"))
        continue
      }
      if fields.required(key, &faults) != nil { rules[rule] = fields.line(of: key) }
    }
    return rules
  }
}
