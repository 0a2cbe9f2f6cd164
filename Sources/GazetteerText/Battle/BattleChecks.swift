import CivilTime
import Gazetteer

/// Checks that a table and a YAML file of the battle share.
enum BattleChecks {
  static func date(_ text: String) -> Checked<CivilDate> {
    guard let date = CivilDate(iso: text) else { return .fault(.form, "`\(text)` is no date: YYYY-MM-DD") }
    guard (BattleChronicle.firstDay...BattleChronicle.lastDay).contains(date) else {
      return .fault(.form, "\(date) lies outside \(BattleChronicle.firstDay) to \(BattleChronicle.lastDay)")
    }
    return .value(date)
  }

  /// Nothing where the text is empty: many an hour is not known.
  static func time(_ text: String) -> Checked<ClockTime?> {
    if text.isEmpty { return .value(nil) }
    guard let time = ClockTime(text), time.minutes < 1_440 else {
      return .fault(.form, "`\(text)` is no time: HH:MM from 00:00 to 23:59, or nothing")
    }
    return .value(time)
  }

  static func certainty(_ text: String) -> Checked<Confidence> {
    Confidence(rawValue: text).map(Checked.value)
      ?? .fault(.provenance, "`\(text)` is no certainty: high, medium or low")
  }

  static func side(_ text: String) -> Checked<BattleSide> {
    let known = BattleSide.allCases.map(\.rawValue).joined(separator: ", ")
    return BattleSide(rawValue: text).map(Checked.value) ?? .fault(.form, "unknown side `\(text)`; known: \(known)")
  }

  static func sources(_ sources: [String]) -> Checked<[String]> {
    if sources.isEmpty { return .fault(.provenance, "no source: every statement names where it comes from") }
    if let source = sources.first(where: { $0.contains(";") }) {
      return .fault(.provenance, "the source `\(source)` holds a `;`, which parts sources")
    }
    // A mark that is misspelt would be no mark.
    if let source = sources.first(where: { $0.contains("recalled") && !$0.hasSuffix(Recall.mark) }) {
      return .fault(.provenance, "the source `\(source)` must end with `\(Recall.mark)`")
    }
    return .value(sources)
  }

  /// Both languages that the compiled file keeps, and no other.
  static func bilingual(_ key: String, _ text: LocalizedText) -> Checked<LocalizedText> {
    guard text[.fr] == nil, text[.ja] == nil else { return .fault(.form, "`\(key)` is kept in vi and en only") }
    let missing = [Language.vi, .en].filter { text[$0] == nil }.map(\.rawValue)
    if missing.isEmpty { return .value(text) }
    return .fault(.form, "`\(key)` is missing in \(missing.joined(separator: " and "))")
  }
}

/// Tells whether moments come in order of date and, within a day, of time.
struct BattleOrder {
  /// Whether what has no hour must stand before what has one. Otherwise it stands where the keeper put it: an event of
  /// the night is told after those of the afternoon, although nobody printed its hour.
  let untimedFirst: Bool
  private var last: (date: CivilDate, minutes: Int)?

  init(untimedFirst: Bool) { self.untimedFirst = untimedFirst }

  /// What is wrong with this moment after those before it.
  mutating func next(_ date: CivilDate, _ time: ClockTime?) -> String? {
    let untimed = untimedFirst || last?.date != date ? -1 : last?.minutes ?? -1
    let moment = (date: date, minutes: time?.minutes ?? untimed)
    if let last, moment < last { return "out of order: what stands above it is later" }
    last = moment
    return nil
  }
}
