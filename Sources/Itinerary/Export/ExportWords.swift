import CivilTime
import Gazetteer

/// The sentences of an exported trip. French holds a number and its unit together with U+00A0.
struct ExportWords {
  let language: Language

  func say(vi: String, en: String, fr: String, ja: String) -> String {
    Wording(vi: vi, en: en, fr: fr, ja: ja)[language]
  }

  /// Between a label and what it says.
  var colon: String { say(vi: ": ", en: ": ", fr: "\u{A0}: ", ja: "：") }

  /// Parts of a sentence one after the other.
  func list(_ parts: [String]) -> String { language.list(parts) }

  func mode(_ mode: TravelMode) -> String {
    switch mode {
    case .walk: say(vi: "đi bộ", en: "on foot", fr: "à pied", ja: "徒歩")
    case .bicycle: say(vi: "xe đạp", en: "by bicycle", fr: "à vélo", ja: "自転車")
    case .motorbike: say(vi: "xe máy", en: "by motorbike", fr: "à moto", ja: "バイク")
    case .car: say(vi: "ô tô", en: "by car", fr: "en voiture", ja: "車")
    }
  }

  func openness(_ openness: Openness) -> String {
    switch openness {
    case .open: say(vi: "mở cửa", en: "open", fr: "ouvert", ja: "開いています")
    case .closed: say(vi: "đóng cửa", en: "closed", fr: "fermé", ja: "閉まっています")
    case .unknown: say(vi: "giờ mở cửa chưa rõ", en: "hours unknown", fr: "horaires inconnus", ja: "開館時間は不明")
    }
  }

  /// Dong with thousands apart, or the words of the gazetteer.
  func ticket(_ ticket: String) -> String {
    guard let amount = TicketPrice.amount(ticket) else { return ticket }
    return amount > 0 ? money(amount) : say(vi: "miễn phí", en: "free", fr: "gratuit", ja: "無料")
  }

  func money(_ amount: Int) -> String {
    let digits = Array(String(amount))
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += say(vi: ".", en: ",", fr: "\u{A0}", ja: ",") }
      grouped.append(digit)
    }
    return grouped + say(vi: " đồng", en: " VND", fr: "\u{A0}VND", ja: "ドン")
  }

  /// The part of a long way that is rest.
  private func rest(_ minutes: Int) -> String {
    guard minutes > 0 else { return "" }
    let long = duration(minutes)
    return say(
      vi: ", trong đó nghỉ \(long)", en: ", of it \(long) rest", fr: ", dont \(long) de pause", ja: "、うち休憩\(long)")
  }

  func travel(_ travel: Travel) -> String {
    guard let metres = travel.metres, let minutes = travel.minutes else {
      return say(vi: "chưa rõ đường đi", en: "the way is not known", fr: "chemin inconnu", ja: "道は不明です")
    }
    if metres == 0, minutes == 0 {
      return say(
        vi: "cùng một điểm trên bản đồ", en: "the same point of the map", fr: "même point de la carte", ja: "地図上の同じ地点")
    }
    let (far, long, by) = (distance(metres), duration(minutes), mode(travel.mode))
    let way = say(
      vi: "\(far), khoảng \(long) \(by)", en: "\(far), about \(long) \(by)", fr: "\(far), environ \(long) \(by)",
      ja: "\(far)、\(by)で約\(long)")
    let told = way + rest(travel.rest)
    guard travel.certainty != .published else { return told }
    return told + say(vi: " (ước tính)", en: " (estimated)", fr: " (estimation)", ja: "（推定）")
  }
}
