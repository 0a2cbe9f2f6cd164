import CivilTime
import Gazetteer
import Geography

/// `battle/strongpoints.csv`.
enum BattleStrongpointParser {
  private static let columns = [
    "id", "name_fr", "name_en", "name_vi", "other_names", "number", "complex", "kind", "lat", "lon", "accuracy_m",
    "basis", "height_m", "garrison_vi", "garrison_en", "note_vi", "note_en", "place_id", "confidence", "seen",
    "sources",
  ]

  /// Notes every id in `ids`, also that of a row with a fault: what names it has none.
  static func parse(_ source: SourceFile, _ ids: inout BattleReferences, _ faults: inout [Fault]) -> [Strongpoint] {
    var strongpoints: [Strongpoint] = []
    for row in BattleRow.rows(source, columns, &faults) {
      guard let id = StrongpointID(rawValue: row.text("id")) else {
        faults.append(row.fault("`\(row.text("id"))` is no id: lower-case letters, digits and hyphens", .identity))
        continue
      }
      guard ids.strongpoints.insert(id).inserted else {
        faults.append(row.fault("the id `\(id)` stands here twice", .identity))
        continue
      }
      if let strongpoint = strongpoint(id, row, ids, &faults) { strongpoints.append(strongpoint) }
    }
    return strongpoints
  }

  private static func strongpoint(
    _ id: StrongpointID, _ row: BattleRow, _ ids: BattleReferences, _ faults: inout [Fault]
  ) -> Strongpoint? {
    let names = row.texts("name")
    let confidence = row.read(BattleChecks.certainty(row.text("confidence")), &faults)
    let sources = row.sources(&faults)
    let position = position(row, &faults)
    let height = height(row, &faults)
    // Both or neither: a post of which nobody knows the garrison has none in any language.
    let pairs = ["garrison", "note"].map { key in
      row.texts(key).isEmpty ? LocalizedText() : row.bilingual(key, &faults)
    }
    let place = row.text("place_id").isEmpty ? nil : row.read(ids.place(row.text("place_id")), &faults)
    if names[.en] == nil { faults.append(row.fault("`name_en` is missing")) }
    guard let kind = Strongpoint.Kind(rawValue: row.text("kind")) else {
      faults.append(row.fault("unknown kind `\(row.text("kind"))`"))
      return nil
    }
    guard let day = CivilDate(iso: row.text("seen")) else {
      faults.append(row.fault("`seen` is `\(row.text("seen"))`: YYYY-MM-DD is needed", .provenance))
      return nil
    }
    guard let confidence, let sources else { return nil }
    return Strongpoint(
      id: id, names: names, otherNames: row.list("other_names"), number: row.text("number"),
      complex: row.text("complex"), kind: kind, position: position, heightMetres: height,
      garrison: pairs[0] ?? LocalizedText(), note: pairs[1] ?? LocalizedText(), place: place,
      provenance: Provenance(confidence: confidence, date: nil, seen: day, sources: sources))
  }

  /// All four columns or none: no position is better than a guess without its circle.
  private static func position(_ row: BattleRow, _ faults: inout [Fault]) -> Position? {
    let fields = ["lat", "lon", "accuracy_m", "basis"].map(row.text)
    if fields.allSatisfy(\.isEmpty) { return nil }
    guard let lat = Double(fields[0]), let lon = Double(fields[1]), let accuracy = Int(fields[2]),
      (1...50_000).contains(accuracy), let basis = PositionBasis(rawValue: fields[3]), basis != .host,
      let at = Coordinate(latitude: lat, longitude: lon)
    else {
      faults.append(row.fault("a position needs lat, lon, accuracy_m and basis, or none of them", .position))
      return nil
    }
    guard Province.box.contains(at) else {
      faults.append(row.fault("\(lat), \(lon) lies outside the province", .position))
      return nil
    }
    return Position(coordinate: at, accuracyMetres: accuracy, basis: basis)
  }

  private static func height(_ row: BattleRow, _ faults: inout [Fault]) -> Int? {
    let text = row.text("height_m")
    guard !text.isEmpty else { return nil }
    guard let metres = Int(text), (0...3_200).contains(metres) else {
      faults.append(row.fault("`height_m` is `\(text)`: a whole number from 0 to 3200 is needed"))
      return nil
    }
    return metres
  }
}
