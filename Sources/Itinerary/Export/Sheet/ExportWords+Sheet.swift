import CivilTime
import Gazetteer
import OpeningHours

extension ExportWords {
  var sourcesLabel: String { say(vi: "Nguồn", en: "Sources", fr: "Sources", ja: "出典") }

  func page(_ number: Int, of count: Int) -> String {
    say(
      vi: "Trang \(number)/\(count)", en: "Page \(number)/\(count)", fr: "Page \(number)/\(count)",
      ja: "\(number)/\(count)ページ")
  }

  /// `Attribution.credit` in words for people.
  func credit(_ attribution: Attribution) -> String {
    let licence = "\(Attribution.holder), CC BY 4.0 (\(Attribution.licence))"
    let date = attribution.date
    return say(
      vi: "Địa danh và lời văn: \(licence), bản \(date). Không dùng để định hướng.",
      en: "Places and texts: \(licence), version \(date). Not for navigation.",
      fr: "Lieux et textes\u{A0}: \(licence), version \(date). Ne pas utiliser pour la navigation.",
      ja: "場所と文章：\(licence)、\(date)版。航法には使わないでください。")
  }

  /// When a place is open on a day; nil where nobody can say, or where it never closes.
  func hours(of place: StopPlace, on date: CivilDate?) -> String? {
    guard let date, let text = place.hours, let hours = try? OpeningHours(text), !hours.isAlwaysOpen else { return nil }
    let midnight = CivilDateTime(date: date, time: ClockTime(minutes: 0))
    let spans = hours.intervals(from: midnight, to: midnight.adding(minutes: 1_440), .of(place.header)).map { span in
      let end = (span.end.date - date) * 1_440 + span.end.time.minutes
      let doubt = span.state == .open ? "" : " (?)"
      return "\(span.start.time)-\(clock(ClockTime(minutes: end)))" + doubt
    }
    guard !spans.isEmpty else { return nil }
    return say(vi: "Giờ mở cửa", en: "Open", fr: "Ouvert", ja: "開館時間") + colon + list(spans)
  }
}
