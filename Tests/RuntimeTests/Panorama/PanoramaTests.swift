import Canvas
import Cartography
import Gazetteer
import Geography
import Runtime
import Testing

@testable import Screens

/// The panorama by keys and by mouse, on the real relief.
struct PanoramaTests {
  private func opened(
    _ place: String = "đồi A1", size: Size = Size(columns: 80, rows: 24), language: Language = .vi
  ) throws -> TestGuide {
    let guide = try TestGuide(size: size, language: language)
    guide.runtime.type("/" + place)
    guide.runtime.press(.enter)
    guide.runtime.type("v")
    return guide
  }

  private func facing(_ guide: TestGuide) -> Double { guide.runtime.model.panorama.facing }

  @Test func fromA1OneSeesWhereTheOtherHillsLie() throws {
    let guide = try opened(size: Size(columns: 120, rows: 40))
    #expect(guide.runtime.model.showsPanorama)
    #expect(guide.screen.contains("Him Lam") && guide.screen.contains("Độc Lập"))
    #expect(guide.screen.contains("±0,5°") && guide.screen.contains("cây cối"))
    for _ in 0..<12 { guide.runtime.press(.right) }
    #expect(facing(guide) == 180)
    #expect(guide.screen.contains("Hồng Cúm") && !guide.screen.contains("Độc Lập"))
  }

  @Test func turnsAndFacesNorthAgain() throws {
    let guide = try opened()
    guide.runtime.press(.left)
    #expect(facing(guide) == 345)
    guide.runtime.type(">")
    #expect(facing(guide) == 350)
    guide.runtime.type("<")
    guide.runtime.press(.right)
    #expect(facing(guide) == 0)
    guide.runtime.press(.right)
    guide.runtime.press(.home)
    #expect(facing(guide) == 0)
    let here = Point(column: 40, row: 10)
    guide.runtime.send(.mouse(MouseEvent(.wheelDown, at: here)))
    #expect(facing(guide) == 5)
    guide.runtime.send(.mouse(MouseEvent(.wheelUp, at: here)))
    #expect(facing(guide) == 0)
  }

  @Test func goesBackToWhereOneCameFrom() throws {
    let guide = try opened()
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.tab == .explore && !guide.runtime.model.panorama.isOpen)
    guide.runtime.type("2v")
    #expect(guide.runtime.model.showsPanorama)
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.tab == .map && !guide.runtime.model.showsPanorama)
    // The keys of the map and of the 56 days leave it too.
    guide.runtime.type("v2")
    #expect(!guide.runtime.model.showsPanorama)
    guide.runtime.type("v7")
    #expect(guide.runtime.model.showsBattle && !guide.runtime.model.showsPanorama)
  }

  @Test func tabGoesThroughTheNamesAndTurnsToThem() throws {
    let guide = try opened()
    var seen: Set<Int> = []
    for _ in 0..<200 {
      guide.runtime.press(.tab)
      let model = guide.runtime.model
      let selected = try #require(model.panorama.selected)
      #expect(PanoramaView.frame(model)?.named.contains(selected) == true)
      let name = try #require(model.panoramaSelected?.landmark.name(.vi) ?? model.panoramaSelected.map { _ in "m" })
      #expect(guide.screen.contains(String(name.prefix(6))))
      if !seen.insert(selected).inserted { break }
    }
    // Around the whole circle and back to the first.
    #expect(seen.count > 10)
    #expect(seen.count == PanoramaView.namedAround(guide.runtime.model).count)
    let first = guide.runtime.model.panorama.selected
    guide.runtime.press(.tab)
    guide.runtime.press(.backTab)
    #expect(guide.runtime.model.panorama.selected == first)
  }

  @Test func everySightCanBeReachedAndWhatIsHiddenToo() throws {
    let guide = try opened()
    func around() throws -> Int {
      var seen: Set<Int> = []
      repeat { guide.runtime.type("n") } while seen.insert(try #require(guide.runtime.model.panorama.selected)).inserted
      return seen.count
    }
    let landmarks = try #require(guide.runtime.model.panorama.seen).landmarks
    let visible = landmarks.count(where: \.isVisible)
    #expect(try around() == visible && visible < landmarks.count)
    guide.runtime.type("h")
    #expect(try around() == landmarks.count)
    guide.runtime.type("h")
    #expect(guide.runtime.model.panoramaSelected?.isVisible != false)
  }

  @Test func enterAndASecondClickOpenTheRecord() throws {
    let guide = try opened(language: .en)
    // Nothing is selected: Enter says so.
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.showsPanorama && guide.runtime.model.toast?.mood == .warning)
    let model = guide.runtime.model
    let frame = try #require(PanoramaView.frame(model))
    let landmarks = try #require(model.panorama.seen).landmarks
    let hit = try #require(frame.hits.first { landmarks[$0.landmark].landmark.header?.id.rawValue == "doc-lap" })
    let at = Point(column: hit.area.column, row: hit.area.row)
    guide.runtime.send(.mouse(MouseEvent(.press, at: at)))
    #expect(guide.runtime.model.panorama.selected == hit.landmark)
    #expect(guide.screen.contains("position ±"))
    guide.runtime.send(.mouse(MouseEvent(.press, at: at)))
    #expect(guide.runtime.model.tab == .explore && guide.runtime.model.explore.dossier?.entry.id.rawValue == "doc-lap")
    // The panorama is still there behind the key of the map.
    guide.runtime.type("2")
    #expect(guide.runtime.model.showsPanorama)
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.explore.dossier?.entry.id.rawValue == "doc-lap")
  }

  @Test func aRowOfTheListCanBeClicked() throws {
    let guide = try opened(size: Size(columns: 120, rows: 40))
    let row = try #require(guide.runtime.screen().lines().lastIndex { $0.contains("Đồi Độc Lập") })
    guide.runtime.send(.mouse(MouseEvent(.press, at: Point(column: 30, row: row))))
    #expect(guide.runtime.model.panoramaPlace?.rawValue == "doc-lap")
  }

  @Test func fromTheTravellerOnTheMap() throws {
    let guide = try TestGuide()
    guide.runtime.type("/đồi độc lập")
    guide.runtime.press(.enter)
    guide.runtime.type("W")
    guide.runtime.press(.escape)
    guide.runtime.type("2")
    guide.runtime.press(.escape)
    guide.runtime.type("v")
    #expect(guide.runtime.model.panorama.from?.id?.rawValue == "doc-lap")
    #expect(guide.runtime.model.panorama.seen != nil)
  }

  @Test func saysWhereNothingIsKnown() throws {
    let guide = try TestGuide()
    guide.runtime.type("2g")
    guide.runtime.press(.escape)
    for _ in 0..<8 { guide.runtime.press(.pageDown) }
    guide.runtime.type("v")
    #expect(guide.runtime.model.panorama.isUnknown && guide.screen.contains("knows no heights of the ground"))
    guide.runtime.press(.tab)
    #expect(guide.runtime.model.toast?.mood == .warning)
    guide.runtime.press(.escape)
    #expect(!guide.runtime.model.showsPanorama)
  }

  @Test func withoutAPositionThereIsNone() throws {
    let guide = try TestGuide()
    guide.runtime.type("]")
    // Routes are ways between places and lie nowhere themselves.
    while guide.runtime.model.explore.group != .route { guide.runtime.type("]") }
    guide.runtime.type("v")
    #expect(!guide.runtime.model.showsPanorama && guide.screen.contains("Its position is not known"))
  }

  /// Another place is looked from before the answer for the first has come.
  @Test func olderAnswersAreDropped() throws {
    let guide = try TestGuide()
    guide.runtime.type("/đồi A1")
    guide.runtime.press(.enter)
    var model = guide.runtime.model
    guard case .surveyPanorama(let old, _, _)? = model.update(.input(.key(.character("v")))).first else {
      Issue.record("nothing asked for")
      return
    }
    #expect(model.view().text().contains(Words.text(.loading, .en)))
    _ = model.update(.input(.key(KeyStroke(.escape))))
    _ = model.update(.input(.key(KeyStroke(.down))))
    _ = model.update(.input(.key(.character("v"))))
    _ = model.update(.panoramaSurveyed(old, .success(nil)))
    #expect(model.panorama.asked != nil && !model.panorama.isUnknown)
    // A failure leads back and is told.
    let newest = try #require(model.panorama.asked)
    _ = model.update(.panoramaSurveyed(newest, .failure(Failure(.gazetteer, detail: "broken"))))
    #expect(model.tab == .explore && model.toast?.mood == .failure)
  }

  @Test func plainModeTellsItInWords() throws {
    let guide = try TestGuide()
    guide.runtime.send(line: "đồi A1")
    guide.runtime.send(line: "1")
    guide.runtime.send(line: "v")
    var told = guide.runtime.model.plainText()
    #expect(told.contains { $0.hasPrefix("Seen from") } && told.contains { $0.hasPrefix("Skyline: north") })
    #expect(told.contains { $0.hasPrefix("10. ") } && !told.contains { $0.hasPrefix("11. ") })
    guide.runtime.send(line: "")
    told = guide.runtime.model.plainText()
    #expect(told.contains { $0.hasPrefix("11. ") })
    guide.runtime.send(line: "Right")
    #expect(facing(guide) == 15)
    guide.runtime.send(line: "Home")
    guide.runtime.send(line: "")
    let row = try #require(guide.runtime.model.plainText().first { $0.contains("Độc Lập Hill") })
    guide.runtime.send(line: String(row.prefix { $0.isNumber }))
    guide.runtime.send(line: "Enter")
    #expect(guide.runtime.model.explore.dossier?.entry.id.rawValue == "doc-lap")
  }

  @Test func linesTellTheWholeCircleClockwise() throws {
    let guide = try opened()
    let seen = try #require(guide.runtime.model.panorama.seen)
    let text = PanoramaText(.vi)
    let all = text.lines(seen, from: "A1", facing: nil)
    #expect(all.count { $0.hasPrefix("- ") } == seen.landmarks.count(where: \.isVisible))
    let south = text.lines(seen, from: "A1", facing: 180)
    #expect(south.contains { $0.contains("Hồng Cúm") } && !south.contains { $0.contains("Độc Lập") })
    let hidden = text.lines(seen, from: "A1", facing: nil, hidden: true)
    #expect(hidden.contains { $0.contains("(bị khuất sau địa hình gần hơn)") })
    #expect(all.contains { $0.contains("Him Lam") && $0.contains("bắc (15°), 2,5 km, +0,5°") })
    #expect(all.last?.contains("±0,5°") == true)
  }
}
