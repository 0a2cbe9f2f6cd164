public import CivilTime
import Gazetteer

/// A day of the battle as people type it: `13/3`, `13.3.1954`, `1954-03-13`. Without a year November and December are
/// of 1953, the others of 1954.
public enum BattleDate {
  /// Nil for what is no day, and for a day outside of the chronicle.
  public static func read(_ text: String) -> CivilDate? {
    guard let date = DateText.read(text) ?? short(text) else { return nil }
    return BattleChronicle.held(date) == date ? date : nil
  }

  private static func short(_ text: String) -> CivilDate? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map { Int($0) }
    guard parts.count == 2, let day = parts[0], let month = parts[1] else { return nil }
    return CivilDate(year: month >= 11 ? 1953 : 1954, month: month, day: day)
  }
}
