public import CivilTime
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

  /// For a printer: pages of 80 columns and 66 lines with form feeds between them.
  ///
  /// - Parameter entries: Of every place of the trip.
  public static func sheet(
    _ schedule: Schedule, entries: [EntryID: Entry], attribution: Attribution, language: Language
  ) -> String {
    TripSheet(words: ExportWords(language: language), attribution: attribution, entries: entries).text(schedule)
  }

  /// A calendar file; nil where the trip has no date or no stops.
  ///
  /// - Parameter stamp: When the file is made.
  public static func calendar(
    _ schedule: Schedule, mark: TripMark, stamp: CivilDateTime, language: Language
  ) -> ICalendar? {
    TripCalendar(words: ExportWords(language: language), mark: mark).calendar(schedule, stamp: stamp)
  }

  /// GPX 1.1; without the places that have no position (`unplaced(_:language:)`).
  public static func gpx(
    _ schedule: Schedule, attribution: Attribution, language: Language
  ) -> String {
    TripGPX(words: ExportWords(language: language), attribution: attribution).text(schedule)
  }

  /// GeoJSON (RFC 7946).
  public static func geoJSON(
    _ schedule: Schedule, attribution: Attribution, language: Language
  ) -> JSONText {
    TripGeoJSON(words: ExportWords(language: language), attribution: attribution)
      .document(schedule)
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
