import ArgumentParser
import Booking
import Itinerary
import Store
import SyncProtocol
import TextShaping

/// `hoaban desk key`.
struct DeskKey: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make your two keys where there are none, and print their public halves.",
    discussion: """
      The signing key is for the hub's keeper (hoaban-hub operator add). The contact key is for the gazetteer: what \
      travellers seal for it, only this folder opens. Keep a copy of the folder in a safe place.
      """)

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let (keys, folder) = (session.deskKeys, global.folder.desk)
    try keys.make()
    let (signing, contact) = try DeskKeyFailure.told(isJoined: false) {
      (Base64URL.text(try keys.signer(as: "").publicKey), Base64URL.text(try keys.secret().publicKey))
    }
    try session.answer(
      .members(["folder": .string(folder), "signing": .string(signing), "contact": .string(contact)]),
      people: ["signing \(signing)", "contact \(contact)"]
        + uses(session, Printable.text(folder)).flatMap { Fitting.wrap($0, to: 80) })
  }

  private func uses(_ session: Session, _ folder: String) -> [String] {
    [
      session.say(
        vi: "signing: gửi cho người quản lý trung tâm (hoaban-hub operator add).",
        en: "signing: give it to the hub’s keeper (hoaban-hub operator add).",
        fr: "signing\u{A0}: à donner au responsable du centre (hoaban-hub operator add).",
        ja: "signing：センターの管理者に渡してください（hoaban-hub operator add）。"),
      session.say(
        vi: "contact: gửi cho người biên soạn dữ liệu địa danh; khách dùng khóa này để mã hóa liên hệ của họ cho bạn.",
        en: "contact: give it to the gazetteer’s keeper; travellers seal their contact details for you with it.",
        fr:
          "contact\u{A0}: à donner au responsable des données ; les voyageurs chiffrent pour vous leurs coordonnées avec elle.",
        ja: "contact：地名データの管理者に渡してください。旅行者はこの鍵であなた宛てに連絡先を暗号化します。"),
      session.say(
        vi: "Hãy giữ một bản sao của thư mục này ở nơi an toàn: \(folder)",
        en: "Keep a copy of this folder in a safe place: \(folder)",
        fr: "Gardez une copie de ce dossier en lieu sûr : \(folder)", ja: "このフォルダーの控えを安全な場所に保管してください：\(folder)"),
    ]
  }
}
