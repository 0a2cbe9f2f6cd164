import Gazetteer
import Geography
import TextShaping

/// The measured heights, `map/relief.csv`.
enum SpotHeightParser {
  private static let columns = [
    "name", "kind", "lat", "lon", "accuracy_m", "elevation_m", "elev_accuracy_m", "dem_check_m", "confidence",
    "source", "note", "label_vi", "label_en", "entry",
  ]
  /// The lowest river and the highest summit that are seen from the province, with room to spare.
  private static let heights = 0...3_500

  static func parse(_ source: SourceFile, _ faults: inout [Fault]) -> [(line: Int, spot: SpotHeight)] {
    var places: Set<Coordinate> = []
    return Table(source, columns: columns, faults: &faults).rows.compactMap { row in
      func fault(_ message: String, _ rule: Rule = .form) -> (line: Int, spot: SpotHeight)? {
        faults.append(Fault(rule, file: source.path, line: row.line, message: message))
        return nil
      }
      guard let kind = SpotHeight.Kind(rawValue: row.text("kind")) else {
        return fault("unknown kind `\(row.text("kind"))`")
      }
      guard let lat = Double(row.text("lat")), let lon = Double(row.text("lon")),
        let at = Coordinate(latitude: lat, longitude: lon), let accuracy = Int(row.text("accuracy_m")), accuracy > 0
      else { return fault("a height needs lat, lon and accuracy_m", .position) }
      guard places.insert(at).inserted else { return fault("another height stands at the same place", .position) }
      guard let elevation = Int(row.text("elevation_m")), heights.contains(elevation),
        let vertical = optional(row, "elev_accuracy_m"), let check = optional(row, "dem_check_m"),
        vertical.map({ $0 > 0 }) ?? true, check.map(heights.contains) ?? true
      else {
        return fault("`elevation_m` is a number from 0 to 3500, and so are the checks where there are any")
      }
      guard let confidence = Confidence(rawValue: row.text("confidence")), !row.text("name").isEmpty,
        !row.list("source").isEmpty
      else { return fault("a height needs name, confidence and source", .provenance) }
      let entry = EntryID(rawValue: row.text("entry"))
      if entry == nil, !row.text("entry").isEmpty {
        return fault("`\(row.text("entry"))` is no id of a record", .reference)
      }
      let spot = SpotHeight(
        name: Composition.sanitize(row.text("name")), kind: kind, coordinate: at, accuracyMetres: accuracy,
        elevation: elevation, elevationAccuracy: vertical, check: check, confidence: confidence,
        sources: row.list("source"), label: LocalizedText([.vi: row.text("label_vi"), .en: row.text("label_en")]),
        entry: entry)
      return (row.line, spot)
    }
  }

  /// A whole number, nil within where the field is empty, nil as a whole where it is something else.
  private static func optional(_ row: Table.Row, _ key: String) -> Int?? {
    row.text(key).isEmpty ? .some(nil) : Int(row.text(key)).map { .some($0) }
  }
}
