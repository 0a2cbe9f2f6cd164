import Testing

@testable import OpenData

@Suite struct GeoJSONImportTests {
  private static func feature(_ id: String, geometry: String = "null", properties: String = "{}") -> String {
    "{\"type\":\"Feature\",\"id\":\"\(id)\",\n\"geometry\":\(geometry),\n\"properties\":\(properties)}"
  }

  @Test(arguments: [
    ("", 1, "ends too early"), ("[1,\n2", 2, "missing"), ("{\"a\":1,\n\"a\":2}", 2, "twice in one place"),
    ("{} {}", 1, "behind the end"), ("{\"a\":\n01}", 2, "is no value"), ("\"\\x\"", 1, "is no escape"),
    ("\"\\ud800\"", 1, "half a character"), (String(repeating: "[", count: 100_000), 1, "nested too deeply"),
    ("{\"type\":\"Topology\"}", 1, "a FeatureCollection or a Feature"),
    (feature("a", geometry: "{\"type\":\"Polygon\",\"coordinates\":[]}"), 2, "a position is a Point"),
    (feature("a", properties: "{\"colour\":1}"), 3, "unknown property `colour`"),
    (feature("a", properties: "{\"position.lat\":1}"), 3, "stands in the geometry"),
    (feature("a", properties: "{\"kind\":[]}"), 3, "must be one text"),
    (feature("a", properties: "{\"sources\":\"a\"}"), 3, "must be a list"),
    (feature("a", properties: "{\"sources\":[1]}"), 3, "must be one text"),
    (feature("a", properties: "{\"id\":\"b\"}"), 1, "in its properties"),
    (
      "{\"type\":\"FeatureCollection\",\n\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}},\"features\":[]}", 2,
      "WGS 84"
    ),
  ])
  func namesWhatIsWrongAndWhere(json: String, line: Int, part: String) {
    let faults = GeoJSONImport.read(json).faults
    #expect(
      faults.count == 1 && faults.first?.line == line && faults.first?.message.contains(part) == true, "\(faults)")
  }

  @Test func readsWhatMapProgramsMakeOfIt() {
    let rows = GeoJSONImport.read(
      Self.feature(
        "a", geometry: "{\"type\":\"Point\",\"coordinates\":[103.1,21.5,490.0]}",
        properties: "{\"importance\":60.0,\"names.fr\":null,\"gateway\":true,\"kind\":\"\\u0111\\ud83d\\ude42\"}"))
    #expect(
      rows.rows.first?.cells.map(\.request) == [
        .set(.text("21.5")), .set(.text("103.1")), .set(.text("60")), .set(.text("true")), .set(.text("đ🙂")),
      ])
  }
}
