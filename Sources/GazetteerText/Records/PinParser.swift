import Gazetteer
import Geography

/// The `position` of a record.
enum PinParser {
  static func parse(_ record: FieldReader, _ faults: inout [Fault]) -> DraftPin? {
    guard let node = record.node("position"), let reader = FieldReader(node, file: record.file, faults: &faults)
    else { return nil }
    reader.checkKeys(["lat", "lon", "accuracy_m", "basis", "host"], &faults)
    guard let accuracy = reader.integer("accuracy_m", 1...50_000, &faults) else {
      if reader.node("accuracy_m") == nil {
        faults.append(record.fault("position", "a position needs its `accuracy_m`, the radius in metres", .position))
      }
      return nil
    }
    if let host = reader.text("host", &faults) {
      guard let id = EntryID(rawValue: host) else {
        faults.append(reader.fault("host", "`\(host)` is no id", .identity))
        return nil
      }
      return .host(id, accuracyMetres: accuracy)
    }
    guard let latitude = reader.required("lat", &faults), let longitude = reader.required("lon", &faults),
      let basis = reader.required("basis", &faults)
    else { return nil }
    guard let lat = Double(latitude), let lon = Double(longitude), let at = Coordinate(latitude: lat, longitude: lon)
    else {
      let hint =
        Double(latitude).flatMap { east in
          Double(longitude).flatMap { Coordinate(latitude: $0, longitude: east) }
        }.map { Province.box.contains($0) } == true ? "; latitude and longitude have changed places" : ""
      faults.append(reader.fault("lat", "`\(latitude), \(longitude)` is no position in degrees\(hint)", .position))
      return nil
    }
    guard let known = PositionBasis(rawValue: basis), known != .host else {
      let all = PositionBasis.allCases.filter { $0 != .host }.map(\.rawValue).joined(separator: ", ")
      faults.append(reader.fault("basis", "unknown basis `\(basis)`; known: \(all)", .position))
      return nil
    }
    return .own(at, accuracyMetres: accuracy, basis: known)
  }
}
