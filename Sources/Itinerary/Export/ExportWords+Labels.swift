import Gazetteer

/// What stands before a colon.
extension ExportWords {
  var wayLabel: String { say(vi: "Đường đi", en: "Way", fr: "Trajet", ja: "移動") }
  var visitLabel: String { say(vi: "Tham quan", en: "Visit", fr: "Visite", ja: "見学") }
  var noteLabel: String { say(vi: "Ghi chú", en: "Note", fr: "Remarque", ja: "メモ") }
  var mindLabel: String { say(vi: "Lưu ý", en: "Mind", fr: "Attention", ja: "注意") }

  func leftOut(_ names: [String]) -> String {
    let names = list(names)
    return say(
      vi: "Chưa rõ vị trí nên không có trên bản đồ: \(names)", en: "Not on the map, for want of a position: \(names)",
      fr: "Absents de la carte, faute de position\u{A0}: \(names)", ja: "位置が不明で地図にないもの：\(names)")
  }

  /// How well a pin is known.
  func accuracy(_ position: Position) -> String {
    let far = distance(position.accuracyMetres)
    return say(
      vi: "Vị trí chính xác trong vòng \(far)", en: "Position good to \(far)", fr: "Position à \(far) près",
      ja: "位置の誤差は約\(far)")
  }
}
