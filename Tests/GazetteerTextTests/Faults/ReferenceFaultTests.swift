import Gazetteer
import GazetteerText
import Testing

/// Records held against each other.
@Suite struct ReferenceFaultTests {
  private static let village = "places/ban-men.yaml"
  private static let lake = "places/far-lake.yaml"

  static let cases: [FaultCase] = [
    FaultCase(
      "one id in two folders", .write("routes/old-fort.yaml", withoutPin(SampleSource.fort)),
      file: "routes/old-fort.yaml", line: 1, part: "the id `old-fort` also stands in Data/places/old-fort.yaml"),
    FaultCase(
      "an id that is somebody's former id",
      .write("places/men-village.yaml", withoutPin(SampleSource.fort, id: "men-village")),
      file: "places/men-village.yaml", line: 1, part: "`men-village` also stands in Data/places/ban-men.yaml"),
    .fort(
      "a former id that is somebody's id", "kind: museum", "former_ids: [far-lake]\nkind: museum", line: 1,
      part: "`far-lake` also stands in"),
    .fort(
      "a former id of two", "kind: museum", "former_ids: [men-village]\nkind: museum", line: 1,
      part: "`men-village` also stands in Data/places/ban-men.yaml"),
    .fort("unknown place", "- ban-men", "- ban-mem", line: 29, part: "no record has the id `ban-mem`"),
    .fort("place by a former id", "- ban-men", "- men-village", line: 29, part: "write the id of today"),
    .edit(lake, "unknown host", "host: ban-men", "host: ban-mem", line: 15, part: "no record has the id `ban-mem`"),
    .edit(lake, "host without a position of its own", "host: ban-men", "host: far-lake", line: 15, part: "of its own"),
    .edit(lake, "bad host", "host: ban-men", "host: Bản", line: 15, part: "`Bản` is no id"),
    .fort(
      "two on one pin", "lat: 21.38\n  lon: 103.01", "lat: 21.420001\n  lon: 103.019998", line: 15,
      part: "same pin as `ban-men`"),
    .fort(
      "commune of before the merger", "phường Mường Thanh", "phường Noong Bua", line: 20,
      part: "today it is phường Mường Thanh"),
    .fort("commune typed without marks", "phường Mường Thanh", "Ang Nua", line: 20, part: "today it is xã Mường Ảng"),
  ]

  private static func withoutPin(_ text: String, id: String = "old-fort") -> String {
    text.replacing("lat: 21.38", with: "lat: 21.5").replacing("id: old-fort", with: "id: \(id)")
  }

  @Test(arguments: cases)
  func isTold(slip: FaultCase) throws { try expectFault(slip) }

  @Test func gatewaysMayLieOutside() throws {
    let fort = SampleSource.fort.replacing("lat: 21.38", with: "lat: 20.38\n  ")
      .replacing("importance: 50", with: "importance: 50\ngateway: true")
    #expect(GazetteerSource.read(SampleSource.source(["places/old-fort.yaml": fort])).faults == [])
  }

  @Test func theCommuneOfTodayMayKeepAnOldName() {
    // Mường Thanh is new and old; a text that names both is no fault either.
    let fort = SampleSource.fort.replacing("phường Mường Thanh", with: "phường Mường Thanh (Him Lam cũ)")
    #expect(GazetteerSource.read(SampleSource.source(["places/old-fort.yaml": fort])).faults == [])
  }

  @Test func hostsLendTheirPin() throws {
    let entries = GazetteerSource.read(SampleSource.source()).snapshot.entries
    let lake = try #require(entries.first { $0.id.rawValue == "far-lake" }?.header.position)
    let village = try #require(entries.first { $0.id.rawValue == "ban-men" }?.header.position)
    #expect(lake.coordinate == village.coordinate)
    #expect(lake.basis == .host && lake.accuracyMetres == 900)
  }
}
