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
  ///   - carried: Whose letters it carried.
  init(courierStatus status: Int32, _ last: [String: Any], carrying carried: CourierLetters = .requests) {
    let kept = carried.kept
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
      let stranger = carried.stranger(kind)
      self = because(.unavailable, vi: stranger[.vi], en: stranger[.en], fr: stranger[.fr], ja: stranger[.ja])
    case (69, _):
      self = because(
        .unavailable, vi: "Không liên lạc được với trung tâm", en: "The hub cannot be reached",
        fr: "Le centre est injoignable", ja: "センターに接続できません")
    case (75, "busy"):
      self.init(
        .tryLater, vi: "Một lần đồng bộ khác đang chạy trên máy này; nó gửi những gì đang chờ.",
        en: "Another sync is at work here; it sends what waits.",
        fr: "Une autre synchronisation est en cours ici ; elle envoie ce qui attend.",
        ja: "この端末では別の同期が実行中です。待っているものはそれが送信します。")
    case (73, _), (74, _):
      self = because(
        status == 73 ? .cannotWrite : .inputOutput, vi: "Không ghi được vào thư mục dữ liệu (đĩa có đầy không?)",
        en: "The data folder cannot be written (is the disk full?)",
        fr: "Impossible d’écrire dans le dossier de données (le disque est-il plein ?)",
        ja: "データフォルダーに書き込めません（ディスクがいっぱいでないか確認してください）")
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

/// What the courier was sent out with, in words.
enum CourierLetters {
  /// A traveller's.
  case requests
  /// An operator's.
  case answers

  /// That nothing is lost.
  fileprivate var kept: Wording {
    switch self {
    case .requests:
      Wording(
        vi: "yêu cầu vẫn được giữ trên máy này", en: "the requests stay safe on this device",
        fr: "les demandes restent sur cet appareil", ja: "依頼はこの端末に残っています")
    case .answers:
      Wording(
        vi: "các câu trả lời vẫn được giữ trên máy này", en: "the answers stay safe on this machine",
        fr: "les réponses restent sur cette machine", ja: "返答はこの端末に残っています")
    }
  }

  /// That the hub does not hear this machine, and what to do.
  ///
  /// - Parameter problem: Its name or type.
  func stranger(_ problem: String) -> Wording {
    if self == .requests {
      return Wording(
        vi: "Máy này phải được đăng ký lại với trung tâm", en: "This device must be enrolled with the hub",
        fr: "Cet appareil doit être inscrit auprès du centre", ja: "この端末をセンターに登録する必要があります")
    }
    if problem.hasSuffix("clock-skew") {
      return Wording(
        vi: "Đồng hồ của máy này lệch quá nhiều; hãy chỉnh lại ngày giờ",
        en: "This machine’s clock is too far off; set its date and time",
        fr: "L’horloge de cette machine est trop décalée ; réglez sa date et son heure",
        ja: "この端末の時計が大きくずれています。日時を合わせてください")
    }
    if problem.hasSuffix("revoked-device") {
      return Wording(
        vi: "Trung tâm đã rút quyền của thành viên này; hãy hỏi người quản lý trung tâm",
        en: "The hub has withdrawn this member’s rights; ask its keeper",
        fr: "Le centre a retiré ses droits à ce membre ; adressez-vous à son responsable",
        ja: "センターがこのメンバーの権限を取り消しました。センターの管理者に相談してください")
    }
    return Wording(
      vi: "Trung tâm không biết thành viên này; hãy nhờ người quản lý trung tâm thêm khóa ký của bạn (hoaban desk key)",
      en: "The hub does not know this member: have its keeper add your signing key (hoaban desk key)",
      fr:
        "Le centre ne connaît pas ce membre : faites ajouter votre clé de signature (hoaban desk key) par son responsable",
      ja: "センターにこのメンバーは登録されていません。センターの管理者に署名鍵（hoaban desk key）の登録を依頼してください")
  }
}
