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

  /// Where a word stands on the map.
  private func point(_ word: String, _ guide: TestGuide) throws -> Point {
    for (row, line) in guide.runtime.screen().lines().enumerated() where row > 0 {
      guard let found = line.firstRange(of: " \(word) ") else { continue }
      return Point(column: line.distance(from: line.startIndex, to: found.lowerBound) + 1, row: row)
    }
    throw NotOnTheScreen(word: word)
  }

  private struct NotOnTheScreen: Error { let word: String }

  @Test func aClickOnAStrongpointPointsAtItAndASecondOneOpensItsPlace() throws {
    let guide = try TestGuide.battle(size: Size(columns: 120, rows: 40))
    let before = guide.screen
    let at = try point("A1", guide)
    guide.runtime.send(.mouse(MouseEvent(.press, at: at)))
    #expect(guide.runtime.model.battle.post?.rawValue == "eliane-2" && guide.day == "1954-03-13")
    // The panel says who holds it, and the map points at it.
    #expect(!before.contains("A1 (Eliane 2): French") && guide.screen.contains("A1 (Eliane 2): French"))
    // The cursor stands on what is pointed at.
    let cursor = try #require(guide.runtime.screen().cursor)
    #expect(abs(cursor.column - at.column) <= 3 && abs(cursor.row - at.row) <= 1)
    guide.runtime.send(.mouse(MouseEvent(.press, at: cursor)))
    #expect(guide.runtime.model.tab == .explore && guide.runtime.model.explore.dossier?.entry.id.rawValue == "a1-hill")
  }

  @Test func anotherDayOrAnotherItemPutsTheClickedStrongpointAway() throws {
    for key in [KeyStroke(.right), KeyStroke(.tab)] {
      let guide = try TestGuide.battle(size: Size(columns: 120, rows: 40))
      guide.runtime.send(.mouse(MouseEvent(.press, at: try point("A1", guide))))
      #expect(guide.runtime.model.battle.post != nil)
      guide.runtime.send(.key(key))
      #expect(guide.runtime.model.battle.post == nil)
    }
  }

  @Test func aClickFarFromEveryPostChangesNothing() throws {
    let guide = try TestGuide.battle(size: Size(columns: 120, rows: 40))
    let before = guide.screen
    guide.runtime.send(.mouse(MouseEvent(.press, at: Point(column: 2, row: 4))))
    #expect(guide.runtime.model.battle.post == nil)
    guide.runtime.send(.mouse(MouseEvent(.release, at: try point("A1", guide))))
    #expect(guide.screen == before)
  }

  /// The names of a map with strongpoints are those of one that was opened with them.
  @Test func theLayerPlacesTheNamesAnew() throws {
    let size = Size(columns: 120, rows: 40)
    let switched = try TestGuide(size: size)
    switched.runtime.type("2")
    let bare = switched.runtime.model.map.labels
    switched.runtime.type("B")
    #expect(switched.runtime.model.map.labels != bare)
    let opened = try TestGuide(size: size)
    opened.runtime.type("2B1")
    opened.runtime.type("2+-")
    #expect(switched.screen == opened.screen)
    switched.runtime.type("B")
    #expect(switched.runtime.model.map.labels == bare)
  }
}
