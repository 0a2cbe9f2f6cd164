import Canvas
import Cartography
import Gazetteer
import TextShaping
import Testing

@Suite struct MapLegendTests {
  @Test func namesWhatIsThereAndNothingElse() throws {
    var scene = try Samples.valley()
    scene.markers.removeAll { $0.group == .travel }
    let lines = MapLegend.lines(scene, try Samples.view(), tier: .ascii, words: Samples.words)
    #expect(
      lines.map(\.label) == [
        "battlefield", "heritage", "nature", "culture", "runway", "river", "road", "road, not surveyed", "lake",
        "border",
      ])
    #expect(lines.map(\.sample).prefix(4) == [" B  ", " H  ", " N  ", " C  "])
    #expect(lines.map(\.sample).suffix(6) == ["====", "~~~~", "----", "....", "~~~~", "::::"])
  }

  @Test func whatLiesOverTheMap() throws {
    var scene = MapScene(markers: [try Samples.marker("a", 21.4, 103, accuracy: 5_000, number: 1)])
    scene.selected = scene.markers.first?.id
    scene.here = try Samples.place(21.4, 103)
    scene.trip = [[try Samples.place(21.4, 103), try Samples.place(21.5, 103)]]
    let lines = MapLegend.lines(scene, try Samples.view(), tier: .braille, words: Samples.words)
    #expect(lines.map(\.label) == ["stop", "trip", "you are here", "somewhere in here"])
  }

  @Test(arguments: GlyphTier.allCases)
  func samplesAreOfOneWidthAndDistinct(tier: GlyphTier) throws {
    var scene = try Samples.valley()
    scene.showsHistoricLines = true
    scene.markers = try Group.allCases.map { try Samples.marker($0.rawValue, 21.4, 103, $0) }
    let lines = MapLegend.lines(scene, try Samples.view(zoom: 13), tier: tier, words: Samples.words)
    #expect(lines.allSatisfy { Width.columns($0.sample) == MapLegend.columns })
    #expect(lines.allSatisfy { $0.sample.contains { $0 != " " } })
    #expect(lines.count == Group.allCases.count + 7)
    let signs = lines.prefix(Group.allCases.count).map(\.sample)
    #expect(Set(signs).count == signs.count)
  }
}
