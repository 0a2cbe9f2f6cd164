public import Gazetteer

/// A schedule to take along.
///
/// Every form says the same: when, where, how to get there, how sure it is, and what stands in the way. Text and
/// Markdown fit 80 columns.
public enum TripExport {
  /// Plain text for paper and for the terminal.
  public static func text(_ schedule: Schedule, language: Language) -> String {
    TextPage(words: ExportWords(language: language)).page(schedule)
  }

  /// CommonMark.
  public static func markdown(_ schedule: Schedule, language: Language) -> String {
    MarkdownPage(words: ExportWords(language: language)).page(schedule)
  }

  /// The shape of `hoaban trip --json`: times as `YYYY-MM-DDTHH:MM` on Viet Nam's clock, or `HH:MM` where the trip has
  /// no date. `language` is that of names and warnings.
  public static func json(_ schedule: Schedule, language: Language) -> JSONText {
    JSONDocument(words: ExportWords(language: language)).document(schedule)
  }

  /// What is to be known of a trip, conflicts and the rest.
  public static func findings(_ schedule: Schedule, language: Language) -> [TripFinding] {
    ExportWords(language: language).findings(schedule)
  }

  /// What a trip costs, as in `json`.
  public static func cost(_ schedule: Schedule) -> JSONText {
    CostDocument.trip(TripCost(schedule))
  }

  /// Dong in words.
  public static func money(_ amount: Int, language: Language) -> String {
    ExportWords(language: language).money(amount)
  }

  /// Minutes in words.
  public static func duration(_ minutes: Int, language: Language) -> String {
    ExportWords(language: language).duration(minutes)
  }
}
