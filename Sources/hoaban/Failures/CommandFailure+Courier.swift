import Gazetteer
import Itinerary

extension CommandFailure {
  static let noCourier = CommandFailure(
    .unavailable, vi: "Máy này không có chương trình hoaban-sync, nên không gửi được.",
    en: "The program hoaban-sync is not here, so nothing can be sent.",
    fr: "Le programme hoaban-sync n’est pas là : rien ne peut être envoyé.",
    ja: "hoaban-syncがないため、送信できません。")

  /// - Parameters:
  ///   - status: With which the courier ended; not 0.
  ///   - last: The last that it told.
  init(courierStatus status: Int32, _ last: [String: Any]) {
    let kept = Wording(
      vi: "yêu cầu vẫn được giữ trên máy này", en: "the requests stay safe on this device",
      fr: "les demandes restent sur cet appareil", ja: "依頼はこの端末に残っています")
    func because(_ code: Code, vi: String, en: String, fr: String, ja: String, field: String? = nil) -> Self {
      Self(
        code, vi: "\(vi); \(kept[.vi]).", en: "\(en); \(kept[.en]).", fr: "\(fr) ; \(kept[.fr]).",
        ja: "\(ja)。\(kept[.ja])。", field: field)
    }
    let kind = ((last["problem"] as? [String: Any])?["type"] as? String) ?? ""
    switch (status, last["event"] as? String) {
    case (69, "stopped") where kind.hasSuffix("client-too-old"):
      self = because(
        .unavailable, vi: "Cần bản mới hơn của chương trình", en: "A newer version of the program is needed",
        fr: "Il faut une version plus récente du programme", ja: "新しい版のプログラムが必要です")
    case (69, "stopped"):
      self = because(
        .unavailable, vi: "Máy này phải được đăng ký lại với trung tâm",
        en: "This device must be enrolled with the hub",
        fr: "Cet appareil doit être inscrit auprès du centre", ja: "この端末をセンターに登録する必要があります")
    case (69, _):
      self = because(
        .unavailable, vi: "Không liên lạc được với trung tâm", en: "The hub cannot be reached",
        fr: "Le centre est injoignable", ja: "センターに接続できません")
    case (73, _), (74, _):
      self = because(
        status == 73 ? .cannotWrite : .inputOutput, vi: "Không ghi được vào thư mục dữ liệu",
        en: "The data folder cannot be written",
        fr: "Impossible d’écrire dans le dossier de données", ja: "データフォルダーに書き込めません")
    case (64, _):
      self = because(
        .invalidValue, vi: "--hub không dùng được: viết như https://hub.example",
        en: "--hub cannot be used: write it like https://hub.example",
        fr: "--hub est inutilisable : écrivez par exemple https://hub.example",
        ja: "--hubが使えません。https://hub.exampleのように書いてください", field: "hub")
    default:
      self = because(
        .tryLater, vi: "Chưa gửi hết được; hãy thử lại sau", en: "Not everything could be sent; try again later",
        fr: "Tout n’a pas pu être envoyé ; réessayez plus tard", ja: "すべては送信できませんでした。後でもう一度試してください")
    }
  }
}
