import OpenData
import Testing

@testable import GazetteerText

/// Imports worked out on the small sample.
@Suite struct SourceChangeTests {
  private func change(_ csv: String, _ changes: [String: String] = [:]) -> SourceChange {
    SourceChange(CSVImport.read(csv), named: "a.csv", into: SampleSource.source(changes), folder: "Data")
  }

  private func text(_ change: SourceChange, _ path: String) throws -> String {
    try #require(change.files.first { $0.path == "Data/" + path }?.new, "\(change.faults)")
  }

  @Test func changesOneLine() throws {
    let change = change("id,importance\nold-fort,51\nban-men,40\n")
    #expect(change.faults.isEmpty)
    #expect(change.files.map(\.path) == ["Data/places/old-fort.yaml"])
    #expect(
      try text(change, "places/old-fort.yaml")
        == SampleSource.fort.replacing("importance: 50", with: "importance: 51"))
    #expect(change.difference.changes.flatMap(\.fields).map(\.path.description) == ["importance"])
  }

  @Test func removesAFactThatSaysNothingMore() throws {
    let change = change("id,facts.ticket.value,facts.hours.value\nold-fort,!remove,!remove\n")
    #expect(change.faults.isEmpty)
    #expect(try !text(change, "places/old-fort.yaml").contains("facts"))
  }

  @Test func makesANewRecord() throws {
    let change = change(
      """
      id,section,kind,names.vi,importance,summary.vi,confidence,seen,sources,position.host,position.accuracy_m
      hs-men,homestay,village,Nhà Mển,5,Một nhà.,low,2026-12-01,a; b,ban-men,100

      """)
    #expect(change.faults.isEmpty)
    #expect(
      try text(change, "homestays/hs-men.yaml") == """
        id: hs-men
        kind: village
        names:
          vi: Nhà Mển
        importance: 5
        summary:
          vi: Một nhà.
        position:
          host: ban-men
          accuracy_m: 100
        confidence: low
        seen: 2026-12-01
        sources:
          - a
          - b

        """)
    #expect(change.files.first?.old == nil)
  }

  @Test(arguments: [
    ("id,kind\nold-fort,castle\n", 2, "unknown kind `castle`"),
    ("id,seen\nban-men,\nold-fort,soon\n", 3, "`soon` is no date"),
    ("id,names.vi\nold-fort,!remove\n", 2, "a Vietnamese name"),
    ("id,importance\nold-fort,!remove\n", 2, "`importance` is missing"),
    ("id,summary.en\nold-fort,a\u{202E}b\n", 2, "characters that a terminal would obey"),
    ("id,facts.hours.value\nold-fort,sometimes\n", 2, "opening hours"),
    ("id,places\nold-fort,nowhere\n", 2, "no record has the id `nowhere`"),
    ("id,section\nnew-one,place\n", 2, "a Vietnamese name"),
    ("id,kind\nnew-one,lake\n", 2, "its `section` is needed"),
    ("id,section\nold-fort,route\n", 2, "the section is the folder"),
    ("id,kind\nmen-village,lake\n", 2, "is a former id; today it is `ban-men`"),
    ("id,kind\nOld,lake\n", 2, "is no id"),
    ("id,position.lat\nfar-lake,21.5\n", 2, "is that of the host"),
    ("id,position.host\nfar-lake,!remove\n", 2, "of its own"),
    ("id,position.lat,position.lon\nold-fort,21.42,103.02\n", 2, "stands on the same pin"),
    ("id,colour\nold-fort,red\n", 1, "unknown column `colour`"),
    ("id,kind\nold-fort,lake\nold-fort,museum\n", 3, "also stands in line 2"),
    ("id,kind\n,lake\n", 2, "names no `id`"), ("id;kind\nold-fort;lake\n", 1, "save the table with commas"),
    ("id,kind\nold-fort\n", 2, "1 fields where the head has 2"), ("", 1, "the table is empty"),
    ("id,kind,kind\nold-fort,lake,lake\n", 1, "stands twice"), ("id,kind\nold-fort,\"lake\n", 2, "never closes"),
  ])
  func namesWhatIsWrongAndWhere(csv: String, line: Int, part: String) {
    let change = change(csv)
    #expect(
      change.faults.contains { $0.file == "a.csv" && $0.line == line && $0.message.contains(part) },
      "\(change.faults)")
  }

  @Test func sourcesWithFaultsAreLeftAlone() {
    let change = change("id,importance\nold-fort,51\n", ["places/ban-men.yaml": "id: x\n"])
    #expect(change.files.isEmpty && !change.faults.isEmpty)
  }

  @Test func aPinOfItsOwnTakesThePlaceOfAHost() throws {
    let change = change(
      "id,position.host,position.lat,position.lon,position.basis\nfar-lake,!remove,21.5,103.1,estimate\n")
    #expect(change.faults.isEmpty)
    #expect(
      try text(change, "places/far-lake.yaml")
        == SampleSource.lake.replacing(
          "  host: ban-men\n  accuracy_m: 900", with: "  lat: 21.5\n  lon: 103.1\n  accuracy_m: 900\n  basis: estimate")
    )
  }

  @Test func aHostTakesThePlaceOfAPinOfItsOwn() throws {
    let change = change(
      "id,position.host,position.lat,position.lon,position.basis\nold-fort,ban-men,21.38,103.01,compiled\n")
    #expect(change.faults.isEmpty, "\(change.faults)")
    #expect(
      try text(change, "places/old-fort.yaml")
        == SampleSource.fort.replacing(
          "  lat: 21.38\n  lon: 103.01\n  accuracy_m: 600\n  basis: compiled",
          with: "  host: ban-men\n  accuracy_m: 600")
    )
  }

  /// Whoever lives with a host moves with it, unasked and rightly.
  @Test func guestsMoveWithTheirHost() {
    let change = change("id,position.lat,position.lon\nban-men,21.43,103.02\nfar-lake,21.42,103.02\n")
    #expect(change.faults.isEmpty, "\(change.faults)")
    #expect(change.files.map(\.path) == ["Data/places/ban-men.yaml"])
    #expect(change.difference.changes.map(\.id) == ["ban-men", "far-lake"])
  }

  @Test func geoJSONSaysTheSame() throws {
    let json = """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "old-fort", "geometry": {"type": "Point", "coordinates": [103.01000000001, 21.381]},
         "properties": {"importance": 51.0, "places": null, "other_names": ["A", "B;C"], "names.fr": ""}}
      ]}
      """
    let change = SourceChange(
      GeoJSONImport.read(json), named: "a.geojson", into: SampleSource.source(), folder: "Data")
    #expect(change.faults.isEmpty, "\(change.faults)")
    let text = try text(change, "places/old-fort.yaml")
    #expect(
      text
        == SampleSource.fort.replacing("importance: 50", with: "importance: 51")
        .replacing("lat: 21.38", with: "lat: 21.381")
        .replacing("importance: 51", with: "other_names:\n  - A\n  - B;C\nimportance: 51"))
  }
}
