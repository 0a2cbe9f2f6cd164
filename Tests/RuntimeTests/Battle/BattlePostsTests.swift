import Canvas
import CivilTime
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// Strongpoints on the two maps, and the places of today on which they stood.
struct BattlePostsTests {
  @Test func fromADayToThePlaceAndBack() throws {
    let guide = try TestGuide.battle("2bt7/5")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.tab == .explore && guide.runtime.model.explore.dossier?.entry.id.rawValue == "a1-hill")
    guide.runtime.type("d")
    #expect(guide.runtime.model.showsBattle && guide.day == "1954-01-15")
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.tab == .explore)
    guide.runtime.press(.escape)
    guide.runtime.type("/homestay ban men")
    guide.runtime.press(.enter)
    guide.runtime.type("d")
    #expect(!guide.runtime.model.showsBattle && guide.runtime.model.toast?.mood == .warning)
  }

  @Test func theLayerOfTheMapShowsTheLastStateOrTheDayThatWasLookedAt() throws {
    let guide = try TestGuide(size: Size(columns: 120, rows: 40))
    guide.runtime.type("2")
    let bare = guide.screen
    guide.runtime.type("B")
    #expect(guide.screen.contains("7 May 1954") && guide.screen.contains("Viet Minh"))
    guide.runtime.type("b")
    guide.runtime.press(.escape)
    #expect(guide.screen.contains("13 Mar 1954") && guide.screen.contains("French"))
    guide.runtime.type("B")
    #expect(guide.screen == bare)
  }
}
