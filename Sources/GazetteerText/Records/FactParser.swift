import Gazetteer
import OpeningHours

/// The `facts` of a record. What a fact does not say of its own source, date and confidence it takes from the record.
enum FactParser {
  static func parse(_ record: FieldReader, record whole: Provenance, _ faults: inout [Fault]) -> [Fact] {
    guard let node = record.node("facts"), let reader = FieldReader(node, file: record.file, faults: &faults)
    else { return [] }
    var facts: [Fact] = []
    for key in reader.keys {
      guard let known = FactKey(rawValue: key) else {
        faults.append(reader.fault(key, "unknown fact `\(key)`"))
        continue
      }
      guard let body = reader.node(key), let fields = FieldReader(body, file: record.file, faults: &faults)
      else { continue }
      fields.checkKeys(["value", "vi", "en", "fr", "ja", "date", "confidence", "sources"], &faults)
      let sources = fields.list("sources", &faults)
      let fact = Fact(
        key: known, value: fields.text("value", &faults).flatMap { $0.isEmpty ? nil : $0 }, text: fields.texts(&faults),
        provenance: Provenance(
          confidence: ProvenanceParser.confidence(fields, &faults) ?? whole.confidence,
          date: fields.text("date", &faults), seen: whole.seen, sources: sources.isEmpty ? whole.sources : sources))
      if fact.value == nil, fact.text.isEmpty { faults.append(reader.fault(key, "the fact `\(key)` says nothing")) }
      check(fact, fields, &faults)
      facts.append(fact)
    }
    return facts
  }

  private static func check(_ fact: Fact, _ reader: FieldReader, _ faults: inout [Fault]) {
    switch fact.key {
    case .hours:
      guard let value = fact.value else { return }
      do { _ = try OpeningHours(value) } catch {
        faults.append(reader.fault("value", "opening hours `\(value)`: \(error)", .hours))
      }
    case .ticket: number(fact, 0...100_000_000, reader, &faults)
    case .visitMinutes: number(fact, 1...1_440, reader, &faults)
    case .elevation: number(fact, 0...3_200, reader, &faults)
    case .durationDays: number(fact, 1...60, reader, &faults)
    case .dateRule: rule(fact, reader, &faults)
    case .season: season(fact, reader, &faults)
    case .access: access(fact, reader, &faults)
    case .hazards: hazards(fact, reader, &faults)
    default: return
    }
  }

  private static func rule(_ fact: Fact, _ reader: FieldReader, _ faults: inout [Fault]) {
    guard fact.value.flatMap(FestivalRule.init) == nil else { return }
    let words = FestivalRule.Manner.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    faults.append(
      reader.fault(
        "value",
        "the date rule `\(fact.value ?? "")` is none: one of \(words) is needed, with days as in `lunar 02-22/02-25` "
          + "or months as in `announced_solar 03`"))
  }

  private static func season(_ fact: Fact, _ reader: FieldReader, _ faults: inout [Fault]) {
    guard let value = fact.value else { return }
    guard let season = SeasonMonths(value) else {
      faults.append(
        reader.fault("value", "the season `\(value)` is none: months are needed, as in `Nov-Apr` or `Feb-Apr,Sep-Oct`"))
      return
    }
    if season.description != value {
      faults.append(reader.fault("value", "the season `\(value)` is written `\(season)`"))
    }
    words(fact, reader, &faults)
  }

  private static func access(_ fact: Fact, _ reader: FieldReader, _ faults: inout [Fault]) {
    guard let value = fact.value else { return }
    guard Access(rawValue: value) != nil else {
      let words = Access.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
      faults.append(reader.fault("value", "the access `\(value)` is none: one of \(words) is needed"))
      return
    }
    words(fact, reader, &faults)
  }

  /// As many months as there are statements, in every language.
  private static func hazards(_ fact: Fact, _ reader: FieldReader, _ faults: inout [Fault]) {
    guard let value = fact.value else { return }
    guard let months = Hazards.months(value) else {
      faults.append(
        reader.fault(
          "value", "the months `\(value)` are none: those of each hazard are needed, as in `May-Sep;Jan-Dec`"))
      return
    }
    let spelling = months.map(\.description).joined(separator: ";")
    if spelling != value { faults.append(reader.fault("value", "the months `\(value)` are written `\(spelling)`")) }
    words(fact, reader, &faults)
    let other = fact.text.inOrder.filter { Hazards.parts($0.text, $0.language).count != months.count }
    guard !other.isEmpty else { return }
    let languages = other.map(\.language.rawValue).joined(separator: ", ")
    faults.append(
      reader.fault(
        "value", "`\(value)` has months for \(months.count) hazards, another number than the words: \(languages)"))
  }

  /// A value that only planners read says in short what the words say; alone it would be shown to people.
  private static func words(_ fact: Fact, _ reader: FieldReader, _ faults: inout [Fault]) {
    guard fact.text.isEmpty else { return }
    faults.append(reader.fault("value", "`\(fact.key.rawValue)` needs words beside its value"))
  }

  private static func number(
    _ fact: Fact, _ range: ClosedRange<Int>, _ reader: FieldReader, _ faults: inout [Fault]
  ) {
    if let number = fact.value.flatMap(Int.init), range.contains(number) { return }
    faults.append(
      reader.fault(
        "value",
        "`\(fact.key.rawValue)` is `\(fact.value ?? "")`: a whole number from \(range.lowerBound) to "
          + "\(range.upperBound) is needed"))
  }
}
