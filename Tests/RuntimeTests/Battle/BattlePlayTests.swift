import Canvas
import CivilTime
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// The 56 days as they play by themselves.
struct BattlePlayTests {
  @Test func playsADayAtATimeAndFlashesWhatChanged() throws {
    let guide = try TestGuide.battle()
    guide.runtime.type(" ")
    #expect(guide.runtime.model.battle.isPlaying && guide.alarm?.milliseconds == 500)
    #expect(guide.screen.contains("playing"))
    let lit = guide.runtime.screen()
    guide.ring()
    let dark = guide.runtime.screen()
    // The letters stay: only the ground under what changed is another one.
    #expect(lit.text() == dark.text() && lit != dark)
    guide.ring(times: 2)
    #expect(guide.day == "1954-03-13")
    guide.ring()
    #expect(guide.day == "1954-03-14")
    // Nothing changes hands on 18 March: one alarm for the whole day.
    guide.runtime.type("t18/3")
    guide.runtime.press(.enter)
    #expect(!guide.runtime.model.battle.isPlaying)
    guide.runtime.type(" ")
    #expect(guide.alarm?.milliseconds == 2_000)
    guide.ring()
    #expect(guide.day == "1954-03-19")
  }

  @Test func aPauseTakesTheAlarmAway() throws {
    let guide = try TestGuide.battle()
    guide.runtime.type(" ")
    let old = try #require(guide.alarm)
    guide.runtime.type(" ")
    #expect(guide.alarm == nil && !guide.runtime.model.battle.isPlaying)
    let before = guide.screen
    guide.runtime.send(.alarm(old.ticket))
    #expect(guide.screen == before && guide.alarm == nil)
  }

  @Test func playEndsWithThe56Days() throws {
    let guide = try TestGuide.battle()
    guide.runtime.press(.end)
    guide.runtime.press(.left)
    guide.runtime.type(" ++")
    guide.ring(times: 2)
    #expect(guide.day == "1954-05-07" && !guide.runtime.model.battle.isPlaying && guide.alarm == nil)
    // Once more from the beginning.
    guide.runtime.type(" ")
    #expect(guide.day == "1954-03-13" && guide.runtime.model.battle.isPlaying)
  }

  @Test func paceGoesFromFourSecondsToAHalf() throws {
    let guide = try TestGuide.battle("2b----")
    guide.runtime.type("t18/3")
    guide.runtime.press(.enter)
    guide.runtime.type(" ")
    #expect(guide.alarm?.milliseconds == 4_000)
    guide.runtime.type("++++++")
    #expect(guide.alarm?.milliseconds == 500)
  }

  @Test func aStepByHandPausesAndLeavingStopsThePlay() throws {
    let guide = try TestGuide.battle("2b ")
    guide.runtime.type(".")
    #expect(guide.day == "1954-03-14" && !guide.runtime.model.battle.isPlaying && guide.alarm == nil)
    guide.runtime.type(" 1")
    guide.ring()
    #expect(!guide.runtime.model.battle.isPlaying && guide.alarm == nil && guide.day == "1954-03-14")
  }

  @Test func stoppedMotionIsRememberedAndRefusesToPlay() throws {
    let folder = try TemporaryFolder()
    let guide = try TestGuide(folder: folder)
    guide.runtime.type("2b m")
    #expect(!guide.runtime.model.battle.isPlaying && guide.alarm == nil)
    guide.runtime.type(" ")
    #expect(!guide.runtime.model.battle.isPlaying && guide.runtime.model.toast?.mood == .warning)
    #expect(try TestGuide.ports(folder).openTraveller().settings()["motion"] == "off")
    guide.runtime.type("m ")
    #expect(guide.runtime.model.battle.isPlaying)
  }
}
