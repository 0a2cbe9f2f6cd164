import CivilTime
import Gazetteer

/// Confidence, dates and sources of a record.
enum ProvenanceParser {
  static func parse(_ reader: FieldReader, _ faults: inout [Fault]) -> Provenance? {
    let confidence = confidence(reader, &faults)
    if confidence == nil, reader.node("confidence") == nil {
      faults.append(reader.fault("confidence", "`confidence` is missing: high, medium or low", .provenance))
    }
    let sources = reader.list("sources", &faults).filter { !$0.isEmpty }
    if sources.isEmpty {
      faults.append(reader.fault("sources", "no source: every record names where it comes from", .provenance))
    }
    guard let seen = reader.required("seen", &faults) else { return nil }
    guard let date = CivilDate(iso: seen) else {
      faults.append(reader.fault("seen", "`\(seen)` is no date: YYYY-MM-DD", .provenance))
      return nil
    }
    guard let confidence, !sources.isEmpty else { return nil }
    return Provenance(confidence: confidence, date: nil, seen: date, sources: sources)
  }

  static func confidence(_ reader: FieldReader, _ faults: inout [Fault]) -> Confidence? {
    guard let text = reader.text("confidence", &faults) else { return nil }
    if let known = Confidence(rawValue: text) { return known }
    faults.append(reader.fault("confidence", "`\(text)` is no confidence: high, medium or low", .provenance))
    return nil
  }
}
