import CivilTime
import Testing

@testable import Gazetteer

/// Small chronicles for tests.
enum BattleFixtures {
  static func id(_ text: String) throws -> StrongpointID { try #require(StrongpointID(rawValue: text)) }

  static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  static func time(_ text: String) throws -> ClockTime { try #require(ClockTime(text)) }

  static func moment(_ text: String) throws -> CivilDateTime { try #require(CivilDateTime(iso: text)) }

  /// `1954-03-31 13:30 hill fr`, or without the hour.
  static func change(_ line: String) throws -> HolderChange {
    let words = line.split(separator: " ").map(String.init)
    let time = words.count == 4 ? try time(words[1]) : nil
    return HolderChange(
      date: try date(words[0]), time: time, strongpoint: try id(words[words.count - 2]),
      holder: try #require(Holder(rawValue: words[words.count - 1])), event: LocalizedText([.vi: line, .en: line]),
      certainty: .high, sources: ["a diary"])
  }

  static func chronicle(_ lines: String...) throws -> BattleChronicle {
    BattleChronicle(changes: try lines.map(change))
  }

  static func event(_ title: String, _ date: String, until: String? = nil, time: String? = nil) throws -> BattleEvent {
    let text = LocalizedText([.vi: title, .en: title])
    return BattleEvent(
      date: try Self.date(date), until: try until.map(Self.date), about: false,
      time: try time.map(Self.time), title: text, text: text, kinds: [.assault], places: [],
      strongpoints: [], attacks: [], figures: [], certainty: .high, sources: ["a diary"])
  }
}
