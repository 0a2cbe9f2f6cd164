import CivilTime
import Gazetteer

extension ExportWords {
  /// What is wrong, as a clause: it begins small and ends without a full stop.
  func problem(_ problem: Problem, of stop: ScheduledStop? = nil) -> String {
    switch problem {
    case .closedWholeDay(let date):
      let day = self.date(date)
      return say(
        vi: "đóng cửa cả ngày \(day)", en: "closed on \(day)", fr: "fermé toute la journée, \(day)",
        ja: "\(day)は終日閉まっています")
    case .closedOnArrival(let opensAt): return closed(opensAt, stop)
    case .closesBeforeVisitEnds(let closing, let missing):
      let (at, rest) = (clock(closing), duration(missing))
      return say(
        vi: "đóng cửa lúc \(at), thiếu \(rest) để tham quan hết", en: "closes at \(at), \(rest) before the visit ends",
        fr: "ferme à \(at), \(rest) avant la fin de la visite", ja: "\(at)に閉まり、見学時間が\(rest)足りません")
    case .afterDayEnd(let minutes):
      let late = duration(minutes)
      return say(
        vi: "kết thúc muộn hơn giờ nghỉ trong ngày \(late)", en: "ends \(late) after the end of the day",
        fr: "finit \(late) après la fin de la journée", ja: "1日の終わりを\(late)過ぎます")
    case .tightConnection(let spare):
      let rest = duration(spare)
      return say(
        vi: "sát giờ: đóng cửa sau khi tham quan xong \(rest)", en: "tight: closes \(rest) after the visit",
        fr: "juste\u{A0}: ferme \(rest) après la visite", ja: "余裕がなく、見学の\(rest)後に閉まります")
    case .hoursUnknown(let gap): return hours(gap)
    case .noPosition:
      return say(
        vi: "chưa rõ vị trí", en: "nobody says where it is", fr: "position inconnue", ja: "位置は不明です")
    case .travelUnknown:
      return say(
        vi: "chưa rõ thời gian đi đến, chưa tính vào lịch", en: "the time to get there is not known or counted",
        fr: "temps de trajet inconnu, non compté", ja: "移動時間は不明で、含めていません")
    case .noSuchPlace:
      return say(
        vi: "không còn trong dữ liệu", en: "no longer in the gazetteer", fr: "n’est plus dans les données",
        ja: "データにもうありません")
    case .noTimeForLunch:
      return say(
        vi: "không còn thời gian ăn trưa", en: "no time is left for lunch",
        fr: "pas de temps pour déjeuner",
        ja: "昼食の時間がありません")
    case .publicHoliday(let name):
      let day = name.text(language)
      return say(
        vi: "ngày lễ (\(day)): giờ mở cửa chưa được xác nhận, nên hỏi trước khi đi",
        en: "a public holiday (\(day)): opening hours are not confirmed, ask before you go",
        fr: "jour férié (\(day))\u{A0}: horaires non confirmés, renseignez-vous avant d’y aller",
        ja: "祝日（\(day)）：開館時間は未確認です。行く前に確認してください")
    }
  }

  private func closed(_ opensAt: ClockTime?, _ stop: ScheduledStop?) -> String {
    guard let opensAt else {
      return say(
        vi: "đã đóng cửa khi đến, không mở lại trong ngày", en: "closed on arrival and opens no more that day",
        fr: "fermé à l’arrivée, ne rouvre pas ce jour-là", ja: "到着時は閉まっていて、その日はもう開きません")
    }
    let at = clock(opensAt)
    let opens = say(
      vi: "chưa mở cửa khi đến, mở lúc \(at)", en: "closed on arrival, opens at \(at)",
      fr: "fermé à l’arrivée, ouvre à \(at)", ja: "到着時は閉まっていて、\(at)に開きます")
    guard let stop, stop.waitMinutes > stop.breakMinutes else { return opens }
    let wait = duration(stop.waitMinutes - stop.breakMinutes)
    return opens
      + say(vi: ", chờ \(wait)", en: ", a wait of \(wait)", fr: ", attente de \(wait)", ja: "（\(wait)待ち）")
  }

  private func hours(_ gap: Problem.HoursGap) -> String {
    switch gap {
    case .missing:
      say(
        vi: "chưa có thông tin giờ mở cửa", en: "nobody says when it is open", fr: "horaires inconnus",
        ja: "開館時間は不明です")
    case .unreadable:
      say(
        vi: "giờ mở cửa không đọc được", en: "its opening hours cannot be read", fr: "horaires illisibles",
        ja: "開館時間を読み取れません")
    case .noDate:
      say(
        vi: "chưa chọn ngày nên chưa kiểm tra giờ mở cửa", en: "hours are not checked without a date",
        fr: "horaires non vérifiés, faute de date", ja: "日付がないため、開館時間は未確認です")
    case .unstated:
      say(
        vi: "giờ mở cửa không chắc chắn, nên hỏi trước", en: "its hours at that time are not certain: ask first",
        fr: "horaires incertains à cette heure\u{A0}: renseignez-vous", ja: "その時間の開館は不確かです。確認してください")
    }
  }
}
