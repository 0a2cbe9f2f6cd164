import Gazetteer
import SyncProtocol

extension CourierLetters {
  /// What is said to an operator of a failure that has a name in the protocol; nil for any other.
  static func trouble(_ name: String) -> Wording? {
    switch Problem.Kind(rawValue: name) {
    case .unknownDevice, .badSignature, .revokedDevice, .clockSkew: answers.stranger(name)
    case .forbidden:
      Wording(
        vi: "Trung tâm không cho thành viên này làm vậy", en: "The hub does not let this member do that",
        fr: "Le centre ne le permet pas à ce membre", ja: "このメンバーには許可されていません")
    case .notFound:
      Wording(
        vi: "Trung tâm không có điều được hỏi", en: "The hub does not have what was asked for",
        fr: "Le centre n’a pas ce qui est demandé", ja: "求めたものはセンターにありません")
    case .rateLimited:
      Wording(
        vi: "Hỏi quá thường xuyên; hãy thử lại sau", en: "Asked too often; try again later",
        fr: "Trop de tentatives ; réessayez plus tard", ja: "回数が多すぎます。後でもう一度試してください")
    case .unavailable:
      Wording(
        vi: "Trung tâm tạm thời không hoạt động", en: "The hub is out of service for now",
        fr: "Le centre est hors service pour le moment", ja: "センターは一時的に利用できません")
    case .storageFull:
      Wording(
        vi: "Đĩa của trung tâm đã đầy", en: "The hub’s disk is full", fr: "Le disque du centre est plein",
        ja: "センターのディスクがいっぱいです")
    case .clientTooOld:
      Wording(
        vi: "Cần bản mới hơn của chương trình", en: "A newer version of the program is needed",
        fr: "Il faut une version plus récente du programme", ja: "新しい版のプログラムが必要です")
    default: nil
    }
  }
}
