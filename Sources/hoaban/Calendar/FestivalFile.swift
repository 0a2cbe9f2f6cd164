import CivilTime
import Gazetteer
import Itinerary

/// A festival as a calendar file, or why there can be none.
struct FestivalFile {
  let entry: Entry
  let from: CivilDate
  let session: Session

  func text() throws -> String {
    let events = FestivalExport.events(entry, from: from, count: 5, language: session.language)
    guard !events.isEmpty else { throw failure() }
    return ICalendar(events, stamp: session.now).text
  }

  /// What is not known, and then what is: the words of the record.
  private func failure() -> CommandFailure {
    let next = entry.festivalRule?.next(from: from)
    let why = why(next)
    let when = entry.fact(.when)?.text ?? LocalizedText()
    let known = Wording(
      vi: "Điều đã biết: \(when.text(.vi)).", en: "What is known: \(when.text(.en)).",
      fr: "Ce que l’on sait\u{A0}: \(when.text(.fr)).", ja: "わかっていること：\(when.text(.ja))。")
    func sentence(_ language: Language) -> String {
      let blank = language == .ja ? "" : " "
      return why[language] + (when.isEmpty ? "" : blank + known[language])
    }
    return CommandFailure(
      .invalidValue, vi: sentence(.vi), en: sentence(.en), fr: sentence(.fr), ja: sentence(.ja), field: "festival",
      details: [
        .init("certainty", .string(next?.certainty.rawValue ?? "unknown")),
        .init("start", .optional(next?.first.description)), .init("end", .optional(next?.last.description)),
        .init("known", PlaceDocument.texts(when)),
      ])
  }

  private func why(_ next: FestivalDates?) -> Wording {
    func name(_ language: Language) -> String { "\(entry.header.names.name(language)) (\(entry.id))" }
    let span = next.map { "\($0.first)..\($0.last)" } ?? ""
    return switch next?.certainty {
    case nil where entry.festivalRule?.isChosen == true:
      Wording(
        vi: "\(name(.vi)) không có ngày tính được: ngày được chọn hoặc công bố từng lần.",
        en: "\(name(.en)) has no date that can be computed: the days are chosen or announced each time.",
        fr: "\(name(.fr)) n’a pas de date calculable\u{A0}: les jours sont choisis ou annoncés chaque fois.",
        ja: "\(name(.ja))の日付は計算できません。日は毎回選ばれるか発表されます。")
    case .computed?, nil:
      Wording(
        vi: "\(name(.vi)) không có ngày tính được: không tìm thấy quy luật nào.",
        en: "\(name(.en)) has no date that can be computed: no rule for it was found.",
        fr: "\(name(.fr)) n’a pas de date calculable\u{A0}: aucune règle n’a été trouvée.",
        ja: "\(name(.ja))の日付は計算できません。決まりが見つかっていません。")
    case .window?:
      Wording(
        vi: "\(name(.vi)) không có ngày cố định: ngày được chọn từng năm, lần tới trong khoảng \(span).",
        en: "\(name(.en)) has no definite date: days are chosen each year, next within \(span).",
        fr: "\(name(.fr)) n’a pas de date fixe\u{A0}: les jours sont choisis chaque année, ensuite dans \(span).",
        ja: "\(name(.ja))の日は決まっていません。毎年選ばれ、次は\(span)の間です。")
    case .month?:
      Wording(
        vi: "\(name(.vi)) không có ngày cố định: ngày được chọn hoặc công bố từng năm, lần tới trong \(span).",
        en: "\(name(.en)) has no definite date: days are chosen or announced each year, next somewhere in \(span).",
        fr: "\(name(.fr)) n’a pas de date fixe\u{A0}: les jours sont fixés chaque année, ensuite dans \(span).",
        ja: "\(name(.ja))の日は決まっていません。毎年選ばれるか発表され、次は\(span)のいつかです。")
    }
  }
}
