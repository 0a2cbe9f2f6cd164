import Foundation
import Testing

@Suite struct PanoramaCommandTests {
  private func summits(_ answer: [String: Any]) -> [String: [String: Any]] {
    Dictionary(answer.objects("summits").compactMap { summit in summit.text("name").map { ($0, summit) } }) {
      first, _ in first
    }
  }

  @Test func theHorizonHasTheShapeOfTheContract() throws {
    let answer = try Program().run("panorama", "a1-hill", "--json", "--lang", "en").json()
    #expect(answer.object("place").text("id") == "a1-hill")
    let horizon = try #require(answer["horizon"] as? [Double])
    #expect(horizon.count == 360)
    // Lowest to the south, over the gap of the Nậm Núa, and to the north, over Đèo Cò Chạy; ridges all around.
    #expect(horizon.allSatisfy { (0.4...6).contains($0) })
    #expect((160...200).contains(horizon.indices.min { horizon[$0] < horizon[$1] } ?? 0))
    let him = try #require(summits(answer)["Him Lam"])
    #expect(
      Set(him.keys) == [
        "id", "name", "kind", "bearing", "distance", "elevation_angle", "visible", "visibility", "height_m",
        "height_measured", "lat", "lon", "accuracy_m", "bearing_doubt",
      ])
    #expect(him.text("id") == "him-lam" && him["visible"] as? Bool == true)
  }

  /// Worked out elsewhere from the same heights, with another metre a degree.
  @Test(
    arguments: [
      ("a1-hill", "him-lam", 14.8, 2.51, 0.49, true), ("a1-hill", "de-castries-bunker", 287.2, 0.82, -0.84, true),
      ("a1-hill", "doc-lap", 344.0, 4.45, 0.50, true),
      ("a1-hill", "pu-to-co-observation-post", 78.5, 17.07, 3.97, true),
      ("a1-hill", "Source ridge of the Nậm Rốm", 23.6, 20.21, 4.18, true),
      ("a1-hill", "Pú Huổi Luông", 24.5, 31.00, 2.99, false), ("a1-hill", "co-chay-pass", 353.6, 12.29, 0.86, nil),
      ("21.3918,103.0193", "him-lam", 19.0, 1.50, -0.58, true),
      ("21.3918,103.0193", "de-castries-bunker", 231.0, 1.21, -2.32, true),
      ("21.3918,103.0193", "doc-lap", 337.1, 3.55, 0.03, true),
      ("21.3918,103.0193", "pu-to-co-observation-post", 81.7, 16.75, 3.92, true),
      ("21.3918,103.0193", "Source ridge of the Nậm Rốm", 24.3, 19.23, 4.29, true),
      ("21.3918,103.0193", "Pú Huổi Luông", 25.0, 30.02, 3.02, false),
    ] as [(String, String, Double, Double, Double, Bool?)])
  func summitsStandWhereTheyAreSeen(
    _ from: String, _ what: String, _ bearing: Double, _ kilometres: Double, _ angle: Double, _ visible: Bool?
  ) throws {
    let answer = try Program().run("panorama", from, "--json", "--lang", "en").json()
    let summit = try #require(
      answer.objects("summits").first { $0.text("id") == what || $0.text("name") == what })
    #expect(abs((summit["bearing"] as? Double ?? 0) - bearing) <= 0.3)
    #expect(abs((summit["distance"] as? Double ?? 0) / 1_000 / kilometres - 1) < 0.01)
    #expect(abs((summit["elevation_angle"] as? Double ?? 0) - angle) <= 0.05)
    if let visible { #expect(summit["visible"] as? Bool == visible) }
  }

  @Test func peopleGetAPictureAndWords() throws {
    let all = try Program().run(
      "panorama", "a1-hill", "--bearing", "0", "--glyphs", "ascii", "--color", "none", "--lang", "en")
    #expect(all.lines.prefix(20).contains { $0.contains("D1 Hill") })
    #expect(all.lines.allSatisfy { $0.count <= 80 })
    #expect(all.output.contains("Him Lam"))
    let words = try Program().run("panorama", "a1-hill", "--words", "--lang", "en")
    #expect(words.lines.count > 40 && words.output.contains("±0.5°"))
    #expect(!words.output.contains("Pú Huổi Luông"))
  }

  @Test func whatHasNoHorizonIsRefused() throws {
    let far = try Program().run("panorama", "10.8,106.7", "--json")
    #expect(far.status == 2)
    #expect(try far.json().object("error").text("field") == "place")
    #expect(try Program().run("panorama", "a1-hill", "--bearing", "400").status == 2)
    #expect(try Program().run("panorama", "nowhere at all").status == 1)
  }
}
