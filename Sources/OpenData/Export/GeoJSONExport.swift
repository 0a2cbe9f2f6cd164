import Gazetteer
import Itinerary

/// RFC 7946: a feature a record, a line a feature. The position is the geometry; every other path is a property.
enum GeoJSONExport {
  static func text(_ records: [FlatRecord], _ attribution: Attribution) -> String {
    var members: [(String, JSONText)] = [
      ("type", .string("FeatureCollection")), ("name", .string(Attribution.title)),
      ("license", .string(Attribution.licence)), ("attribution", .string(attribution.credit)),
      ("version", .string(attribution.date)),
    ]
    if let box = box(records) { members.append(("bbox", .array(box.map(JSONText.number)))) }
    let head = members.map { JSONText.string($0).compact + ":" + $1.compact }.joined(separator: ",\n")
    let features = records.map { feature($0).compact }.joined(separator: ",\n")
    return "{\(head),\n\"features\":[\n\(features)\n]}\n"
  }

  private static func feature(_ record: FlatRecord) -> JSONText {
    .members([
      "type": .string("Feature"), "id": .string(record.id),
      "geometry": point(record).map { at in
        .members(["type": .string("Point"), "coordinates": .array([.number(at.lon), .number(at.lat)])])
      } ?? .null,
      "properties": .object(properties(record)),
    ])
  }

  /// Accuracy and basis are always there, so that nobody reads a pin without them.
  private static func properties(_ record: FlatRecord) -> [JSONText.Member] {
    var members: [JSONText.Member] = []
    for field in record.fields where !GeoJSONImport.elsewhere.contains(field.path) {
      members.append(.init(field.path.description, json(field)))
    }
    if record["position.accuracy_m"] == nil {
      members += [.init("position.accuracy_m", .null), .init("position.basis", .null)]
    }
    return members
  }

  private static func json(_ field: FlatRecord.Field) -> JSONText {
    switch field.value {
    case .list(let items): return .array(items.map(JSONText.string))
    case .text(let text):
      if FieldSchema.shape(field.path) == .number, let number = Int(text) { return .integer(number) }
      return .string(GeoJSONImport.guarded(text))
    }
  }

  static func point(_ record: FlatRecord) -> (lat: Double, lon: Double)? {
    guard let lat = record.text("position.lat").flatMap(Double.init),
      let lon = record.text("position.lon").flatMap(Double.init)
    else { return nil }
    return (lat, lon)
  }

  /// West, south, east, north.
  private static func box(_ records: [FlatRecord]) -> [Double]? {
    let points = records.compactMap(point)
    guard let west = points.map(\.lon).min(), let south = points.map(\.lat).min(),
      let east = points.map(\.lon).max(), let north = points.map(\.lat).max()
    else { return nil }
    return [west, south, east, north]
  }
}
