import CivilTime
import Gazetteer
import Geography
import Testing

@testable import GazetteerText

@Suite struct BattleSourceTests {
  private func battle(_ changes: [String: String] = [:]) -> BattleChronicle {
    GazetteerSource.read(SampleSource.source(changes)).snapshot.battle
  }

  @Test func readsStrongpoints() throws {
    let hill = try #require(battle().strongpoints.first)
    #expect(hill.id.rawValue == "eliane-2" && hill.number == "A1" && hill.complex == "Éliane")
    #expect(hill.names == LocalizedText([.vi: "Đồi A1", .en: "Eliane 2", .fr: "Éliane 2"]))
    #expect(hill.otherNames == ["Pom Lạng Chượng"])
    #expect(hill.position?.accuracyMetres == 60 && hill.position?.basis == .compiled && hill.heightMetres == 493)
    #expect(hill.garrison[.vi] == "Một tiểu đoàn" && hill.note[.en] == "Two tops")
    #expect(hill.place?.rawValue == "ban-men")
    #expect(hill.provenance.sources == ["a plaque", "a book"] && hill.provenance.confidence == .high)
    let post = try #require(battle().strongpoints.last)
    #expect(post.position == nil && post.place == nil && post.garrison.isEmpty && post.heightMetres == nil)
    #expect(Recall(post.provenance.sources) == .whole)
  }

  @Test func readsStates() throws {
    let changes = battle().changes
    #expect(changes.map(\.holder) == [.french, .contested, .contested, .vietMinh])
    #expect(changes.map { $0.time?.description } == [nil, "19:00", nil, "04:30"])
    #expect(changes[1].sources == ["a book", "a diary"] && changes[1].certainty == .high)
    #expect(changes[3].event == LocalizedText([.vi: "Mất", .en: "Lost"]))
  }

  @Test func readsEvents() throws {
    let events = battle().events
    #expect(events.map { $0.title[.en] } == ["A1 is attacked", "A1 falls"])
    #expect(events.map(\.time?.description) == ["19:00", nil])
    #expect(events[0].kinds == [.assault, .artillery] && !events[0].about && events[0].until == nil)
    #expect(events[0].places.map(\.rawValue) == ["ban-men"])
    #expect(events[0].strongpoints.map(\.rawValue) == ["eliane-2"])
    #expect(events[1].until?.description == "1954-05-07" && events[1].about)
    #expect(events[1].figures == [.init(side: .vietnamese, text: LocalizedText([.vi: "960 kg", .en: "960 kilos"]))])
    #expect(events[0].attacks.isEmpty)
    #expect(events[1].attacks.map(\.strongpoint.rawValue) == ["eliane-2", "eliane-2"])
    #expect(events[1].attacks.map(\.from) == [.northEast, .south])
    #expect(events[1].certainty == .medium && events[1].sources == ["a plaque", "a book"])
  }

  @Test func readsFigures() {
    let figures = battle().figures
    #expect(figures.map(\.side) == [.vietnamese, .french])
    #expect(figures.map { $0.value[.en] } == ["4,020", "8,000"])
    #expect(figures.last?.sources == ["a diary", "a book"])
  }

  @Test func aGazetteerWithoutABattleIsNoFault() {
    let files = SampleSource.source().filter { $0.folder != "battle" }
    let (snapshot, faults) = GazetteerSource.read(files)
    #expect(faults == [])
    #expect(snapshot.battle == BattleChronicle())
  }

  /// An hour that nobody printed does not move an event from where the keeper put it.
  @Test func anEventWithoutAnHourMayStandAnywhereInItsDay() {
    let events = SampleBattle.events.replacing("date: 1954-05-06\n  until: 1954-05-07", with: "date: 1954-03-30")
    let (snapshot, faults) = GazetteerSource.read(SampleSource.source(["battle/events.yaml": events]))
    #expect(faults == [])
    #expect(snapshot.battle.events.map { $0.title[.en] } == ["A1 is attacked", "A1 falls"])
  }

  @Test func theNewestDayOfReadingCountsStrongpoints() {
    let text = SampleBattle.strongpoints.replacing("2026-11-23", with: "2026-12-24")
    let snapshot = GazetteerSource.read(SampleSource.source(["battle/strongpoints.csv": text])).snapshot
    #expect(snapshot.version.date == "2026-12-24")
  }
}
