import Cartography
import Gazetteer
import Geography
import Testing

@Suite struct LandmarkTests {
  private func landmark(label: [Language: String], record: [Language: String]?) throws -> Landmark {
    let header = try record.map { names in
      EntryHeader(
        id: try Samples.id("d1-hill"), section: .place,
        kind: Kind(
          id: KindID(rawValue: "hill"), group: .battlefield, category: "hill", names: LocalizedText([.en: "hill"])),
        names: LocalizedText(names), position: nil, importance: 50)
    }
    return Landmark(
      kind: .hill, header: header, label: LocalizedText(label), coordinate: try PanoramaSamples.viewpoint().coordinate,
      accuracyMetres: 50, height: 500, isMeasured: true)
  }

  @Test func theRecordKnowsNamesThatTheTableOfHeightsHasNot() throws {
    let names: [Language: String] = [.vi: "Đồi D1 (Dominique 2)", .en: "D1 Hill", .ja: "D1高地"]
    let hill = try landmark(label: [.vi: "Đồi D1"], record: names)
    #expect(hill.name(.vi) == "Đồi D1")
    #expect(hill.name(.en) == "Đồi D1")
    #expect(hill.name(.ja) == "D1高地")
    #expect(hill.name(.fr) == "Đồi D1")
  }

  @Test func whoHasNoNameHasNone() throws {
    #expect(try landmark(label: [:], record: nil).name(.en) == nil)
    #expect(try landmark(label: [:], record: [.vi: "Đồi D1"]).name(.fr) == "Đồi D1")
  }
}
