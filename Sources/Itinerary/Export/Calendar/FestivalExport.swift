public import CivilTime
public import Gazetteer

/// A festival to take along in a calendar.
public enum FestivalExport {
  /// The next times of a festival, from a day on, whose days are computed; empty where its rule fixes none.
  public static func events(
    _ entry: Entry, from day: CivilDate, count: Int, language: Language
  ) -> [ICalendar.Event] {
    guard let rule = entry.festivalRule else { return [] }
    // A rule has a day every year, so that a few years more than wanted hold enough.
    let years = day.year - 2...day.year + count + 2
    return years.compactMap(rule.dates(in:)).filter { $0.certainty == .computed && $0.last >= day }.prefix(count).map {
      ICalendar.Event(
        uid: "\(entry.id)-\($0.first)@hoaban", span: .days(first: $0.first, last: $0.last),
        summary: entry.header.names.name(language), description: description(entry, rule, language))
    }
  }

  private static func description(_ entry: Entry, _ rule: FestivalRule, _ language: Language) -> String {
    let computed =
      rule.isLunar
      ? Wording(
        vi: "Ngày tính theo âm lịch; ban tổ chức có thể công bố ngày khác.",
        en: "Computed from the lunar calendar; the organisers can announce other days.",
        fr: "Calculé sur le calendrier lunaire\u{A0}; d’autres jours peuvent être annoncés.",
        ja: "旧暦から計算した日です。主催者が別の日を発表することもあります。")
      : Wording(
        vi: "Ngày cố định theo dương lịch; ban tổ chức có thể công bố ngày khác.",
        en: "Fixed in the solar calendar; the organisers can announce other days.",
        fr: "Date fixe du calendrier solaire\u{A0}; d’autres jours peuvent être annoncés.",
        ja: "新暦で決まった日です。主催者が別の日を発表することもあります。")
    return [entry.summary.text(language), computed[language]].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
