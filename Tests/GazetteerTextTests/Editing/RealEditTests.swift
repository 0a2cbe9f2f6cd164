import Gazetteer
import OpenData
import Testing

@testable import GazetteerText

/// Every text of many real records changed at once, and changed back.
@Suite struct RealEditTests {
  private static let groups: [FieldPath] = ["names", "summary", "story", "facts"]
  private static let lists: Set<FieldPath> = ["other_names", "sources"]

  private func isText(_ path: FieldPath) -> Bool {
    Self.lists.contains(path)
      || Self.groups.contains { path.isInside($0) && Language(rawValue: path.last) != nil }
  }

  /// The rows that would give all texts of `records` their values, changed by `change`.
  private func rows(_ records: [FlatRecord], _ change: (String) -> String) -> String {
    let fields = records.flatMap { record in
      record.fields.filter { isText($0.path) }.map { (id: record.id, path: $0.path, value: $0.value) }
    }
    let features = Dictionary(grouping: fields, by: \.id).map { id, fields in
      let properties = fields.map { field in
        switch field.value {
        case .text(let text): (field.path.description, "\"\(change(text).escaped)\"")
        case .list(let items):
          (field.path.description, "[\(items.map { "\"\(change($0).escaped)\"" }.joined(separator: ","))]")
        }
      }
      .map { "\"\($0)\":\($1)" }.joined(separator: ",")
      return "{\"type\":\"Feature\",\"id\":\"\(id)\",\"geometry\":null,\"properties\":{\(properties)}}"
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
  }

  private func apply(_ json: String, _ sources: [SourceFile]) -> (files: [SourceFile], change: SourceChange) {
    let change = SourceChange(GeoJSONImport.read(json), named: "a.geojson", into: sources, folder: RealDataTests.folder)
    let new = Dictionary(change.files.map { ($0.path, $0.new) }) { first, _ in first }
    return (sources.map { SourceFile(path: $0.path, text: new[$0.path] ?? $0.text) }, change)
  }

  @Test func everyTextCanBeChangedAndChangedBack() throws {
    let sources = try SourceFolder.load(RealDataTests.folder)
    let old = GazetteerSource.read(sources).snapshot
    // A quarter of them says as much in a quarter of the time.
    let records = FlatGazetteer(old).records.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    let there = apply(rows(records) { "- x: # \"'%{[ è\\" + $0 }, sources)
    #expect(there.change.faults.isEmpty, "\(there.change.faults.prefix(5))")
    #expect(there.change.files.count == records.count)
    let back = apply(rows(records) { $0 }, there.files)
    #expect(back.change.faults.isEmpty, "\(back.change.faults.prefix(5))")
    let now = GazetteerSource.read(back.files).snapshot
    #expect(GazetteerDifference(from: FlatGazetteer(old), to: FlatGazetteer(now)).isEmpty)
    // What a hand has wrapped otherwise comes back in the style of the house.
    let other = zip(sources, back.files).filter { $0.text != $1.text }.map(\.0.path)
    #expect(other.count < 5, "\(other)")
  }
}

extension String {
  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
