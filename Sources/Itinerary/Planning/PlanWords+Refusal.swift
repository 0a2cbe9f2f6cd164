public import CivilTime
import Gazetteer

extension PlanWords {
  /// That nothing is left to plan.
  public func over(_ date: CivilDate) -> String {
    Wording(
      vi: "Chuyến đi đã kết thúc ngày \(date), không còn gì để xếp.",
      en: "The trip was over on \(date): nothing is left to plan.",
      fr: "L’itinéraire s’est terminé le \(date) : il ne reste rien à planifier.",
      ja: "旅程は\(date)に終わりました。計画するものは残っていません。")[language]
  }

  /// Why there is no plan, in a sentence.
  public func refusal(_ error: PlanError) -> String {
    switch error {
    case .impossible(let places):
      let why = places.map { "\($0.names.name(language)): \(leftOut($0.reason))" }.joined(separator: "; ")
      return Wording(
        vi: "Không thể xếp hết những nơi phải có – \(why).",
        en: "Not everything that must be in the plan can be – \(why).", fr: "Impossible de tout caser – \(why).",
        ja: "必須の場所をすべては入れられません – \(why)。")[language]
    case .dayTooShort(let day):
      return Wording(
        vi: "Ngày \(day + 1) không đủ giờ cho riêng đoạn đường từ đầu đến cuối ngày.",
        en: "Day \(day + 1) is too short for the mere way from its start to its end.",
        fr: "Le jour \(day + 1) est trop court pour le seul trajet de son départ à son arrivée.",
        ja: "\(day + 1)日目は出発地から到着地までの移動だけで時間が足りません。")[language]
    case .invalid:
      return Wording(
        vi: "Những số này không lập được kế hoạch.", en: "No plan can be made of these numbers.",
        fr: "Ces nombres ne permettent aucun plan.", ja: "この条件では計画を立てられません。")[language]
    }
  }
}
