import Canvas
import Cartography
import Gazetteer
import Geography
import Runtime
import Testing

@testable import Screens

/// Where one is and the rings around it, from key to screen and disk.
struct MapHereTests {
  @Test func whereOneIsIsRemembered() throws {
    let folder = try TemporaryFolder()
    do {
      let guide = try MapJourney.guide(folder: folder)
      MapJourney.show("doi a1", guide)
      guide.runtime.type("W")
      #expect(guide.screen.contains("You are here: A1 Hill."))
      #expect(guide.runtime.model.mapScene().here != nil)
      guide.runtime.press(.escape)
      #expect(guide.screen.contains("@") || guide.screen.contains("You are here"))
    }
    let again = try MapJourney.guide(folder: folder)
    #expect(again.runtime.model.here == .place(try #require(EntryID(rawValue: "a1-hill"))))
    again.runtime.type("2g")
    again.runtime.type("w")
    let at = try #require(again.runtime.model.mapScene().here)
    #expect(again.runtime.model.map.viewport.centre == at)
  }

  @Test func sayingItAgainForgetsIt() throws {
    let folder = try TemporaryFolder()
    let guide = try MapJourney.guide(folder: folder)
    guide.runtime.type("2")
    guide.runtime.press(.escape)
    guide.runtime.type("W")
    let here = guide.runtime.model.here
    guard case .spot = here else {
      Issue.record("the middle of the map is a spot, not \(String(describing: here))")
      return
    }
    guide.runtime.type("W")
    #expect(guide.runtime.model.here == nil && guide.screen.contains("forgotten"))
    #expect(try MapJourney.guide(folder: folder).runtime.model.here == nil)
  }

  @Test func fromARecordToo() throws {
    let guide = try MapJourney.guide()
    guide.runtime.type("/doi a1")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    guide.runtime.type("W")
    #expect(guide.runtime.model.here?.text == "a1-hill")
  }

  @Test func aKioskStandsWhereItWasPut() throws {
    let guide = try MapJourney.guide(policy: .kiosk)
    guide.runtime.type("2W")
    #expect(guide.runtime.model.here == nil)
    #expect(guide.screen.contains("Not on a public kiosk"))
  }

  @Test func withoutItThereIsNowhereToGo() throws {
    let guide = try MapJourney.guide()
    guide.runtime.type("2")
    let before = guide.runtime.model.map.viewport
    guide.runtime.type("w")
    #expect(guide.runtime.model.map.viewport == before)
    #expect(guide.screen.contains("You have not said where you are"))
  }

  @Test func ringsGoAroundOneThenAroundThePlaceThenAway() throws {
    let guide = try MapJourney.guide()
    MapJourney.show("doi a1", guide)
    guide.runtime.type("W")
    guide.runtime.press(.tab)
    guide.runtime.type("o")
    #expect(guide.screen.contains("Rings around A1 Hill"))
    let a1 = guide.runtime.model.mapScene().overlays.rings
    #expect(a1 != nil && a1 == guide.runtime.model.mapScene().here)
    guide.runtime.type("o")
    #expect(guide.runtime.model.mapScene().overlays.rings != a1)
    #expect(guide.screen.contains(","))
    guide.runtime.type("o")
    #expect(guide.runtime.model.mapScene().overlays.rings == nil)
  }
}
