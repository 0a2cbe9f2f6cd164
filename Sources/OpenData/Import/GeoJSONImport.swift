import Itinerary

/// Features of a file that `GeoJSONExport` wrote and a map program changed, or that was made after it.
public enum GeoJSONImport {
  /// What stands beside the properties: the name of the feature and its geometry.
  static let elsewhere: Set<FieldPath> = ["id", "position.lat", "position.lon"]

  public static func read(_ text: String) -> ImportedRows {
    var result = ImportedRows()
    do {
      let root = try JSONReader.read(text)
      for feature in try features(root) {
        do { result.rows.append(try row(feature, &result)) } catch { result.faults.append(error) }
      }
    } catch let flaw as JSONFlaw {
      result.fault(flaw.line, flaw.message)
    } catch let fault as ImportFault {
      result.faults.append(fault)
    } catch {
      result.fault(0, "\(error)")
    }
    result.refuseDoubles()
    return result
  }

  private static func features(_ root: JSONNode) throws(ImportFault) -> [JSONNode] {
    // RFC 7946 knows no other system; older files name theirs.
    if let system = root["crs"]?["properties"]?["name"]?.string, !system.hasSuffix("CRS84"), !system.hasSuffix(":4326")
    {
      throw ImportFault(line: root["crs"]?.line ?? 1, message: "the positions are in `\(system)`: save them as WGS 84")
    }
    switch root["type"]?.string {
    case "Feature": return [root]
    case "FeatureCollection":
      guard case .array(let features) = root["features"]?.value else {
        throw ImportFault(line: root.line, message: "`features` is missing")
      }
      return features
    default: throw ImportFault(line: root.line, message: "a FeatureCollection or a Feature is needed")
    }
  }

  private static func row(_ feature: JSONNode, _ result: inout ImportedRows) throws(ImportFault) -> ImportRow {
    guard feature["type"]?.string == "Feature" else {
      throw ImportFault(line: feature.line, message: "a Feature is needed here")
    }
    guard case .object(let properties) = feature["properties"]?.value else {
      throw ImportFault(line: feature.line, message: "`properties` is missing")
    }
    // Some programs move the id into the properties.
    let inside = feature["properties"]?["id"]?.string
    guard let id = feature["id"]?.string ?? inside, !id.isEmpty else {
      throw ImportFault(line: feature.line, message: "the feature names no `id`")
    }
    if let inside, inside != id {
      throw ImportFault(line: feature.line, message: "the feature is named `\(id)` and, in its properties, `\(inside)`")
    }
    var cells = try position(feature)
    for (name, node) in properties where name != "id" {
      do {
        if let cell = try cell(name, node) { cells.append(cell) }
      } catch { result.faults.append(error) }
    }
    return ImportRow(id: id, line: feature.line, cells: cells)
  }

  private static func position(_ feature: JSONNode) throws(ImportFault) -> [ImportCell] {
    guard let geometry = feature["geometry"], !geometry.isNull else { return [] }
    guard geometry["type"]?.string == "Point", case .array(let numbers) = geometry["coordinates"]?.value,
      numbers.count >= 2, case .number(let lon) = numbers[0].value, case .number(let lat) = numbers[1].value
    else { throw ImportFault(line: geometry.line, message: "a position is a Point with longitude and latitude") }
    return [("position.lat", lat), ("position.lon", lon)].map { path, number in
      ImportCell(path: FieldPath(path), request: .set(.text(number)), line: geometry.line)
    }
  }

  private static func cell(_ name: String, _ node: JSONNode) throws(ImportFault) -> ImportCell? {
    let path = FieldPath(name)
    guard let shape = FieldSchema.shape(path) else {
      throw ImportFault(line: node.line, message: "unknown property `\(name)`; docs/gazetteer.md lists them")
    }
    if elsewhere.contains(path) {
      throw ImportFault(line: node.line, message: "`\(name)` stands in the geometry, not in the properties")
    }
    guard let value = try value(node, isList: shape == .list, name) else { return nil }
    if value == .text(ImportCell.removal) { return ImportCell(path: path, request: .remove, line: node.line) }
    if case .text(let text) = value {
      return ImportCell(path: path, request: .set(.text(LineBreaks.unified(unguarded(text)))), line: node.line)
    }
    return ImportCell(path: path, request: .set(value), line: node.line)
  }

  private static func value(_ node: JSONNode, isList: Bool, _ name: String) throws(ImportFault) -> FlatValue? {
    switch node.value {
    case .null: return nil
    case .string(let text) where !isList || text == ImportCell.removal: return text.isEmpty ? nil : .text(text)
    case .number(let digits) where !isList: return .text(whole(digits))
    case .bool(let truth) where !isList: return .text(truth ? "true" : "false")
    case .array(let nodes) where isList:
      var items: [String] = []
      for item in nodes {
        guard let text = item.string else {
          throw ImportFault(line: item.line, message: "an item of `\(name)` must be one text")
        }
        items.append(text)
      }
      return items.isEmpty ? nil : .list(items)
    default:
      throw ImportFault(line: node.line, message: isList ? "`\(name)` must be a list" : "`\(name)` must be one text")
    }
  }

  /// Map programs write whole numbers as `60.0`.
  private static func whole(_ digits: String) -> String {
    guard let number = Double(digits), let whole = Int(exactly: number) else { return digits }
    return String(whole)
  }

  /// A text that is by chance the word of removal, or that word with apostrophes before it, gets one more.
  static func guarded(_ text: String) -> String { isRemoval(text) ? "'" + text : text }

  private static func unguarded(_ text: String) -> String {
    text.first == "'" && isRemoval(text) ? String(text.dropFirst()) : text
  }

  private static func isRemoval(_ text: String) -> Bool {
    text.drop { $0 == "'" } == ImportCell.removal[...]
  }
}
