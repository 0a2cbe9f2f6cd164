import CivilTime
import Itinerary

/// Values of trips as they are typed.
extension Values {
  static func time(_ text: String, field: String) throws -> ClockTime {
    guard let time = ClockTime(text), time.minutes <= 1_440 else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải giờ trong ngày; hãy viết như 08:00.",
        en: "“\(text)” is no time of the day; write it like 08:00.",
        fr: "“\(text)” n’est pas une heure ; écrivez par exemple 08:00.", ja: "“\(text)”は時刻ではありません。08:00のように書いてください。",
        field: field)
    }
    return time
  }

  static func hours(_ text: String, field: String) throws -> DayHours {
    guard let hours = DayHours(text) else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải khoảng giờ trong ngày; hãy viết như 10:30-18:00.",
        en: "“\(text)” is no stretch of a day; write it like 10:30-18:00.",
        fr: "“\(text)” n’est pas une plage de la journée ; écrivez par exemple 10:30-18:00.",
        ja: "“\(text)”は1日の時間帯ではありません。10:30-18:00のように書いてください。", field: field)
    }
    return hours
  }

  static func lunch(_ text: String, field: String) throws -> MealBreak {
    guard let lunch = MealBreak(text) else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải giờ ăn trưa; hãy viết như 11:30-13:30/60 (60 phút trong khoảng ấy).",
        en: "“\(text)” is no lunch; write it like 11:30-13:30/60 (60 minutes within that window).",
        fr: "“\(text)” n’est pas un déjeuner ; écrivez par exemple 11:30-13:30/60 (60 minutes dans cette plage).",
        ja: "“\(text)”は昼食になりません。11:30-13:30/60（その間に60分）のように書いてください。", field: field)
    }
    return lunch
  }

  static func dong(_ text: String, field: String) throws -> Int {
    let digits = text.filter { !".,_ ".contains($0) }
    guard let amount = Int(digits), amount >= 0 else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải số tiền; hãy viết số đồng như 3000000.",
        en: "“\(text)” is no sum of money; write dong like 3000000.",
        fr: "“\(text)” n’est pas une somme ; écrivez en dongs, par exemple 3000000.",
        ja: "“\(text)”は金額ではありません。3000000のようにドンで書いてください。", field: field)
    }
    return amount
  }

  static func minutes(_ text: String, field: String) throws -> Int {
    guard let minutes = Int(text) else {
      throw CommandFailure(
        .invalidValue, vi: "“\(text)” không phải số phút.", en: "“\(text)” is no number of minutes.",
        fr: "“\(text)” n’est pas un nombre de minutes.", ja: "“\(text)”は分の数ではありません。", field: field)
    }
    return minutes
  }

  static func interests(_ text: String, field: String) throws -> Set<Interest> {
    if text == "none" { return [] }
    return Set(
      try text.split(separator: ",").map { part in
        guard let interest = Interest(rawValue: part.filter { $0 != " " }) else {
          let all = Interest.allCases.map(\.rawValue).joined(separator: ", ")
          throw CommandFailure(
            .invalidValue, vi: "Không có sở thích “\(part)”; chọn trong: \(all).",
            en: "There is no interest “\(part)”; choose from \(all).",
            fr: "Il n’y a pas d’intérêt “\(part)” ; choisissez parmi \(all).", ja: "興味“\(part)”はありません。\(all)から選んでください。",
            field: field)
        }
        return interest
      })
  }
}
