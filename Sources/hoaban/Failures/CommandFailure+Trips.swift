import Gazetteer
import Itinerary

extension CommandFailure {
  init(_ error: TravellerStoreError) {
    switch error {
    case .noSuchTrip(let id):
      self.init(
        .notFound, vi: "Không có chuyến đi \(id); xem hoaban trip list.",
        en: "There is no trip \(id); see hoaban trip list.",
        fr: "Il n’y a pas d’itinéraire \(id) ; voir hoaban trip list.",
        ja: "旅程\(id)はありません。hoaban trip listを見てください。", field: "trip")
    case .tripExists(let id):
      self.init(
        .tryLater, vi: "Đã có chuyến đi \(id); hãy thử lại.", en: "Trip \(id) exists already; try again.",
        fr: "L’itinéraire \(id) existe déjà ; réessayez.", ja: "旅程\(id)はすでにあります。もう一度お試しください。")
    case .nothingToUndo:
      self.init(
        .notFound, vi: "Không còn gì để hoàn tác.", en: "There is nothing to undo.", fr: "Il n’y a rien à annuler.",
        ja: "元に戻すものはありません。", field: "trip")
    case .nothingToRedo:
      self.init(
        .notFound, vi: "Không còn gì để làm lại.", en: "There is nothing to do again.",
        fr: "Il n’y a rien à rétablir.", ja: "やり直すものはありません。", field: "trip")
    }
  }

  init(_ error: TripEditError) {
    if case .noSuchStop = error {
      self.init(.notFound, Self.wording(error), field: "stop")
    } else {
      self.init(.invalidValue, Self.wording(error), field: Self.field(error))
    }
  }

  private static func field(_ error: TripEditError) -> String {
    switch error {
    case .invalidName: "name"
    case .noteTooLong: "note"
    case .invalidDate: "start-date"
    case .invalidHours: "hours"
    case .invalidVisit: "visit"
    case .invalidParty: "party"
    case .invalidBudget: "budget"
    case .tooManyExcluded: "exclude"
    case .noSuchDay, .dayNotEmpty, .tooManyStops: "day"
    case .noSuchStop, .lockedStopLeftOut, .stopArrangedTwice: "stop"
    case .noSuchPosition: "at"
    case .lastDay, .tooManyDays: "days"
    case .stopNumbersUsedUp: "trip"
    }
  }

  private static let longestVisit = Trip.Limits.visitMinutes.upperBound

  /// Days and positions are counted from 1 here, as people do.
  private static func wording(_ error: TripEditError) -> Wording {
    switch error {
    case .invalidName(let limit):
      Wording(
        vi: "Tên phải có từ 1 đến \(limit) ký tự.", en: "A name has 1 to \(limit) characters.",
        fr: "Un nom a de 1 à \(limit) caractères.", ja: "名前は1〜\(limit)文字です。")
    case .noteTooLong(let limit):
      Wording(
        vi: "Ghi chú dài nhất \(limit) ký tự.", en: "A note has at most \(limit) characters.",
        fr: "Une remarque a au plus \(limit) caractères.", ja: "メモは\(limit)文字までです。")
    case .invalidDate(let date):
      Wording(
        vi: "Ngày \(date) nằm ngoài lịch của chuyến đi.", en: "No trip can begin on \(date).",
        fr: "Aucun itinéraire ne peut commencer le \(date).", ja: "\(date)に始まる旅程は作れません。")
    case .invalidHours(let start, let end):
      Wording(
        vi: "Ngày không thể từ \(start) đến \(end).", en: "A day cannot last from \(start) to \(end).",
        fr: "Une journée ne peut aller de \(start) à \(end).", ja: "1日を\(start)から\(end)までにはできません。")
    case .invalidVisit(let minutes):
      Wording(
        vi: "Thời gian thăm từ 0 đến \(longestVisit) phút, không phải \(minutes).",
        en: "A visit has 0 to \(longestVisit) minutes, not \(minutes).",
        fr: "Une visite dure de 0 à \(longestVisit) minutes, et non \(minutes).",
        ja: "見学時間は0〜\(longestVisit)分です（\(minutes)は不可）。")
    case .invalidParty(let party):
      Wording(
        vi: "Một đoàn có từ 1 đến 500 người, không phải \(party).", en: "A party has 1 to 500 people, not \(party).",
        fr: "Un groupe compte de 1 à 500 personnes, et non \(party).", ja: "人数は1〜500人です（\(party)は不可）。")
    case .invalidBudget(let budget):
      Wording(
        vi: "\(budget) đồng không phải ngân sách.", en: "\(budget) dong is no budget.",
        fr: "\(budget) dongs ne font pas un budget.", ja: "\(budget)ドンは予算にできません。")
    case .tooManyExcluded(let limit):
      Wording(
        vi: "Một chuyến đi loại trừ nhiều nhất \(limit) địa điểm.", en: "A trip leaves out at most \(limit) places.",
        fr: "Un itinéraire exclut au plus \(limit) lieux.", ja: "除外できる場所は\(limit)か所までです。")
    case .lockedStopLeftOut(let stop):
      Wording(
        vi: "Điểm dừng số \(stop.rawValue) đã khóa nên không bỏ được; hãy mở khóa trước.",
        en: "Stop \(stop.rawValue) is locked and stays; unlock it first.",
        fr: "L’étape \(stop.rawValue) est verrouillée et reste ; déverrouillez-la d’abord.",
        ja: "立ち寄り先\(stop.rawValue)は固定されています。先に固定を解除してください。")
    case .stopArrangedTwice(let stop):
      Wording(
        vi: "Điểm dừng số \(stop.rawValue) được xếp hai lần.", en: "Stop \(stop.rawValue) is arranged twice.",
        fr: "L’étape \(stop.rawValue) est placée deux fois.", ja: "立ち寄り先\(stop.rawValue)が2回並べられています。")
    case .noSuchDay(let day, let count):
      Wording(
        vi: "Chuyến đi có \(count) ngày, không có ngày \(day + 1).",
        en: "The trip has \(count) day(s), and no day \(day + 1).",
        fr: "L’itinéraire a \(count) jour(s), et pas de jour \(day + 1).",
        ja: "旅程は\(count)日間で、\(day + 1)日目はありません。")
    case .noSuchStop(let stop):
      Wording(
        vi: "Chuyến đi không có điểm dừng số \(stop.rawValue); xem hoaban trip show.",
        en: "The trip has no stop \(stop.rawValue); see hoaban trip show.",
        fr: "L’itinéraire n’a pas d’étape \(stop.rawValue) ; voir hoaban trip show.",
        ja: "旅程に立ち寄り先\(stop.rawValue)はありません。hoaban trip showを見てください。")
    case .noSuchPosition(let index, let count):
      Wording(
        vi: "Vị trí \(index + 1) nằm ngoài ngày có \(count) điểm dừng.",
        en: "Position \(index + 1) lies outside a day of \(count) stop(s).",
        fr: "La position \(index + 1) est hors d’une journée de \(count) étape(s).",
        ja: "立ち寄り先が\(count)か所の日に\(index + 1)番目はありません。")
    case .dayNotEmpty(let day, let stops):
      Wording(
        vi: "Ngày \(day + 1) còn \(stops) điểm dừng.", en: "Day \(day + 1) still has \(stops) stop(s).",
        fr: "Le jour \(day + 1) a encore \(stops) étape(s).", ja: "\(day + 1)日目にはまだ立ち寄り先が\(stops)か所あります。")
    case .lastDay:
      Wording(
        vi: "Chuyến đi phải có ít nhất một ngày.", en: "A trip has at least one day.",
        fr: "Un itinéraire a au moins un jour.", ja: "旅程には少なくとも1日必要です。")
    case .tooManyDays(let limit):
      Wording(
        vi: "Chuyến đi dài nhất \(limit) ngày.", en: "A trip has at most \(limit) days.",
        fr: "Un itinéraire a au plus \(limit) jours.", ja: "旅程は\(limit)日間までです。")
    case .tooManyStops(let day, let limit):
      Wording(
        vi: "Ngày \(day + 1) đã đủ \(limit) điểm dừng.",
        en: "Day \(day + 1) has \(limit) stops already, the most it can.",
        fr: "Le jour \(day + 1) a déjà \(limit) étapes, le maximum.", ja: "\(day + 1)日目の立ち寄り先は上限の\(limit)か所です。")
    case .stopNumbersUsedUp:
      Wording(
        vi: "Chuyến đi đã dùng hết số điểm dừng.", en: "The trip has used up all numbers of stops.",
        fr: "L’itinéraire a épuisé les numéros d’étapes.", ja: "旅程の立ち寄り先の番号を使い切りました。")
    }
  }
}
