import Gazetteer
import GazetteerText
import Testing

/// One record at a time: fields that are wrong, missing or unknown.
@Suite struct RecordFaultTests {
  static let identity: [FaultCase] = [
    .fort("unknown field", "importance: 50", "importance: 50\ncolour: red", line: 9, part: "unknown field `colour`"),
    .fort("unknown language", "  en: Old Fort", "  en: Old Fort\n  de: Altes Fort", line: 6, part: "field `de`"),
    .fort("unknown fact", "  ticket:", "  tickets:", line: 26, part: "unknown fact `tickets`"),
    .fort(
      "date rule with a day that is none", "  ticket:", "  date_rule:\n    value: lunar 02-31\n  ticket:", line: 26,
      part: "the date rule `lunar 02-31` is none"),
    .fort(
      "date rule in words", "  ticket:", "  date_rule:\n    value: in spring\n  ticket:", line: 26,
      part: "the date rule `in spring` is none"),
    .fort("unknown field of a fact", "15000", "15000\n    was: 10", line: 27, part: "unknown field `was`"),
    .fort("unknown field of a position", "lat: 21.38", "lat: 21.38\n  alt: 9", line: 16, part: "field `alt`"),
    .fort("unknown field of a commune", "now: phường", "today: phường", line: 20, part: "unknown field `today`"),
    .fort("bad id", "id: old-fort", "id: Old Fort", line: 1, part: "`Old Fort` is no id"),
    .fort("id with two hyphens", "id: old-fort", "id: old--fort", line: 1, part: "is no id"),
    .fort("id is not the file name", "id: old-fort", "id: new-fort", line: 1, part: "file name `old-fort.yaml` differ"),
    .fort("no id", "id: old-fort\n", "", line: 1, part: "`id` is missing"),
    .fort("bad former id", "kind: museum", "former_ids:\n  - Ü\nkind: museum", line: 3, part: "`Ü` in `former_ids`"),
    .fort("bad place", "  - ban-men", "  - Bản Mển", line: 29, part: "`Bản Mển` in `places` is no id"),
    .fort("unknown kind", "kind: museum", "kind: musem", line: 2, part: "unknown kind `musem`"),
    .fort("no kind", "kind: museum\n", "", line: 1, part: "`kind` is missing"),
    .fort("no Vietnamese name", "  vi: Thành Cũ\n", "", line: 4, part: "Vietnamese name"),
    .fort(
      "no names", "names:\n  vi: Thành Cũ\n  en: Old Fort\n  fr: Vieux Fort\n  ja: 旧砦\n", "", line: 1,
      part: "Vietnamese name"),
    .fort("name over two lines", "en: Old Fort", "en: |-\n    Old\n    Fort", line: 4, part: "more than one line"),
    .fort(
      "no summary", "summary:\n  vi: Một thành cũ.\n  en: An old fort.\n  fr: Un vieux fort.\n  ja: 古い砦です。\n", "",
      line: 1, part: "`summary` is missing"),
    .fort("no importance", "importance: 50\n", "", line: 1, part: "`importance` is missing"),
    .fort("importance in words", "importance: 50", "importance: high", line: 8, part: "whole number from 0 to 100"),
    .fort("importance too great", "importance: 50", "importance: 101", line: 8, part: "`importance` is `101`"),
    .fort("gateway: no", "importance: 50", "importance: 50\ngateway: no", line: 9, part: "can only be `true`"),
    .fort("empty other name", "importance: 50", "other_names:\n  - ''\nimportance: 50", line: 9, part: "is empty"),
    .fort("list for a text", "kind: museum", "kind: [museum]", line: 2, part: "`kind` must be one text"),
    .fort("text for a list", "places:\n  - ban-men", "places: ban-men", line: 28, part: "must be a list"),
    .fort(
      "text for a mapping", "  hours:\n    value: Mo-Su 08:00-17:00", "  hours: always", line: 23, part: "key: value"),
    .fort("mapping in a list", "  - a sign at the gate", "  - a: sign\n  - b", line: 33, part: "must be one text"),
  ]

  static let provenance: [FaultCase] = [
    .fort("no source", "sources:\n  - a sign at the gate\n", "", line: 1, part: "no source"),
    .fort("empty list of sources", "sources:\n  - a sign at the gate", "sources: []", line: 32, part: "no source"),
    .fort("no seen", "seen: 2026-11-23\n", "", line: 1, part: "`seen` is missing"),
    .fort("seen is no date", "seen: 2026-11-23", "seen: 2026-02-30", line: 31, part: "is no date"),
    .fort("no confidence", "confidence: high\n", "", line: 1, part: "`confidence` is missing"),
    .fort("unknown confidence", "confidence: high", "confidence: sure", line: 30, part: "`sure` is no confidence"),
    .fort("unknown confidence of a fact", "15000", "15000\n    confidence: sure", line: 27, part: "no confidence"),
  ]

  static let facts: [FaultCase] = [
    .fort("bad hours", "Mo-Su 08:00-17:00", "some day", line: 24, part: "opening hours `some day`"),
    .fort("hours that do not exist", "08:00-17:00", "08:00-17:75", line: 24, part: "opening hours"),
    .fort("ticket in words", "value: 15000", "value: free", line: 26, part: "`ticket` is `free`"),
    .fort("ticket below nothing", "value: 15000", "value: -1", line: 26, part: "whole number from 0"),
    .fort(
      "ticket without a number", "value: 15000", "vi: ở cổng\n    en: at the gate\n    fr: à la porte\n    ja: 門で",
      line: 26, part: "`ticket` is ``"),
    .fort(
      "fact that says nothing", "ticket:\n    value: 15000", "price:\n    value: ''", line: 26, part: "says nothing"),
    .fort(
      "visit of no minutes", "ticket:\n    value: 15000", "visit_minutes:\n    value: 0", line: 26, part: "1 to 1440"),
    .fort("hill too high", "ticket:\n    value: 15000", "elevation:\n    value: 8848", line: 26, part: "0 to 3200"),
    planned(.season, "season in words", "spring", part: "the season `spring` is none"),
    planned(.season, "season in days", "Feb 20-Mar 20", part: "`Feb 20-Mar 20` is none: months are needed"),
    planned(.season, "season of the year before", "Sep-Oct,Feb-Apr", part: "is written `Feb-Apr,Sep-Oct`"),
    planned(.season, "season in two halves", "Sep-Oct,Nov-Dec", part: "is written `Sep-Dec`"),
    planned(.season, "season of one month twice", "Mar-Mar", part: "is written `Mar`"),
    .fort("season without words", "  ticket:", "  season:\n    value: Mar\n  ticket:", line: 26, part: "needs words"),
    planned(.access, "access in words", "step-free", part: "`step-free` is none: one of `level`, `steps`, `steep`"),
    planned(.access, "access with a capital", "Steps", part: "the access `Steps` is none"),
    .fort("access without words", "  ticket:", "  access:\n    value: level\n  ticket:", line: 26, part: "needs words"),
    planned(.hazards, "hazards in words", "summer", part: "the months `summer` are none"),
    planned(.hazards, "hazards of the same months in two spans", "May-Jun,Jul", part: "are written `May-Jul`"),
    planned(.hazards, "months for more hazards than there are", "May;Jun", part: "than the words: vi, en, fr, ja"),
    .fort("hazards without words", "  ticket:", "  hazards:\n    value: Mar\n  ticket:", line: 26, part: "needs words"),
    .fort("long feast", "ticket:\n    value: 15000", "duration_days:\n    value: 61", line: 26, part: "1 to 60"),
  ]

  /// A fact with a value for planners beside its words.
  private static func planned(_ key: FactKey, _ name: String, _ value: String, part: String) -> FaultCase {
    let words = "vi: mùa hoa\n    en: in bloom\n    fr: à la floraison\n    ja: 開花期"
    return .fort(
      name, "  ticket:", "  \(key.rawValue):\n    value: \(value)\n    \(words)\n  ticket:", line: 26, part: part)
  }

  static let positions: [FaultCase] = [
    .fort("no accuracy", "  accuracy_m: 600\n", "", line: 15, part: "needs its `accuracy_m`"),
    .fort("accuracy of nothing", "accuracy_m: 600", "accuracy_m: 0", line: 17, part: "whole number from 1 to 50000"),
    .fort("no latitude", "  lat: 21.38\n", "", line: 15, part: "`lat` is missing"),
    .fort("no longitude", "  lon: 103.01\n", "", line: 15, part: "`lon` is missing"),
    .fort("no basis", "  basis: compiled\n", "", line: 15, part: "`basis` is missing"),
    .fort("bad latitude", "lat: 21.38", "lat: 121.38", line: 15, part: "is no position in degrees"),
    .fort("latitude in minutes", "lat: 21.38", "lat: 21°23'", line: 15, part: "is no position in degrees"),
    .fort("latitude that is no number", "lat: 21.38", "lat: nan", line: 15, part: "is no position in degrees"),
    .fort("bad basis", "basis: compiled", "basis: guess", line: 18, part: "unknown basis `guess`"),
    .fort("basis host with a pin of its own", "basis: compiled", "basis: host", line: 18, part: "unknown basis `host`"),
    .fort("outside the province", "lat: 21.38", "lat: 20.38", line: 15, part: "outside the province"),
  ]

  static let characters: [FaultCase] = [
    .fort("escape in a name", "en: Old Fort", "en: \"Old \\e[31mFort\"", line: 5, part: "terminal would obey"),
    .fort("bell in a source", "- a sign at the gate", "- \"a\\asign\"", line: 33, part: "`sources` holds characters"),
    .fort("right-to-left override", "en: Old Fort", "en: \"Old \\u202EFort\"", line: 5, part: "`en` holds characters"),
    .fort("invisible joiner", "vi: Một thành", "vi: \"Một\\u200B thành\" #", line: 10, part: "`vi` holds characters"),
    .fort(
      "tab in a commune", "now: phường Mường Thanh", "now: \"phường\\tMường Thanh\"", line: 20, part: "`now` holds"),
  ]

  @Test(arguments: identity + provenance + facts + positions + characters)
  func isTold(slip: FaultCase) throws { try expectFault(slip) }
}

/// The slip's fault is told, in its place, and nothing else is.
func expectFault(_ slip: FaultCase, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let source = try #require(slip.source, "the sample does not hold what is replaced", sourceLocation: sourceLocation)
  let faults = GazetteerSource.read(source).faults
  let told = faults.map(\.description).joined(separator: "\n")
  let found = faults.filter { $0.file == "Data/\(slip.file)" && $0.message.contains(slip.part) }
  #expect(found.map(\.line) == [slip.line], "\(told)", sourceLocation: sourceLocation)
  #expect(faults.count == 1, "\(told)", sourceLocation: sourceLocation)
}
