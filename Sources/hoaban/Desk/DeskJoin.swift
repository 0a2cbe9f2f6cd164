import ArgumentParser
import Itinerary
import Store
import SyncProtocol

/// `hoaban desk join`.
struct DeskJoin: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Say which hub it is and who you are to it.",
    discussion: "The hub's keeper tells you both, after hoaban desk key.")

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("The hub, as https://hub.example.", valueName: "url"))
  var hub: String

  @Option(help: ArgumentHelp("Who you are to the hub.", valueName: "m-…"))
  var member: String

  @Flag(help: "Plain http will do, on this machine or its local network.")
  var insecure = false

  func perform(_ session: Session) throws {
    let address = try self.address()
    guard let member = MemberID(rawValue: member) else {
      throw CommandFailure(
        .invalidValue, vi: "Mã thành viên viết là m- và 16 chữ số hệ 16; người quản lý trung tâm cho bạn biết.",
        en: "A member is written as m- and 16 hexadecimal digits; the hub’s keeper tells you yours.",
        fr: "Un membre s’écrit m- et 16 chiffres hexadécimaux ; le responsable du centre vous donne le vôtre.",
        ja: "メンバーはm-と16桁の16進数です。センターの管理者から知らされます。", field: "member")
    }
    let store = try session.desk()
    let before = try store.membership()
    _ = try DeskKeyFailure.told(isJoined: before != nil) { try session.deskKeys.signer(as: member.rawValue) }
    // What waits was said to that hub; another one may know the same request otherwise.
    if let before, before.hub != address.description, try store.status().waiting > 0 {
      throw CommandFailure.answersWait(for: before.hub)
    }
    // What is known of this hub's clock still holds.
    let offset = before.flatMap { $0.hub == address.description ? $0.offset : nil } ?? 0
    try store.join(Membership(hub: address.description, member: member, offset: offset))
    try session.answer(
      .members(["hub": .string(address.description), "member": .string(member.rawValue)]),
      people: [
        session.say(
          vi: "Đã lưu: trung tâm \(address), thành viên \(member). Tiếp theo: hoaban desk sync.",
          en: "Kept: hub \(address), member \(member). Next: hoaban desk sync.",
          fr: "Gardé : centre \(address), membre \(member). Ensuite : hoaban desk sync.",
          ja: "保存しました：センター\(address)、メンバー\(member)。次はhoaban desk syncです。")
      ])
  }

  private func address() throws -> HubAddress {
    do throws(HubAddressError) { return try HubAddress(hub, insecure: insecure) } catch { throw CommandFailure(error) }
  }
}

extension CommandFailure {
  fileprivate static func answersWait(for hub: String) -> CommandFailure {
    CommandFailure(
      .tryLater,
      vi: "Còn câu trả lời chờ gửi đến \(hub); hãy gửi bằng hoaban desk sync hoặc lấy lại bằng hoaban desk undo trước.",
      en:
        "Answers for \(hub) still wait; send them with hoaban desk sync, or take them back with hoaban desk undo, first.",
      fr:
        "Des réponses pour \(hub) attendent encore ; envoyez-les (hoaban desk sync) ou reprenez-les (hoaban desk undo) d’abord.",
      ja: "\(hub)宛ての返答がまだ送信待ちです。先にhoaban desk syncで送るか、hoaban desk undoで取り消してください。", field: "hub")
  }

  init(_ error: HubAddressError) {
    switch error {
    case .notAnAddress:
      self.init(
        .invalidValue, vi: "--hub viết như https://hub.example hoặc https://hub.example:8443.",
        en: "--hub is written like https://hub.example or https://hub.example:8443.",
        fr: "--hub s’écrit comme https://hub.example ou https://hub.example:8443.",
        ja: "--hubはhttps://hub.exampleかhttps://hub.example:8443のように書いてください。", field: "hub")
    case .notSecure:
      self.init(
        .invalidValue, vi: "http gửi mọi thứ không mã hóa; nếu vẫn muốn, hãy thêm --insecure.",
        en: "Plain http sends everything in the open; give --insecure to do it all the same.",
        fr: "http envoie tout en clair ; ajoutez --insecure pour le faire malgré tout.",
        ja: "httpではすべてが暗号化されずに送られます。それでもよければ--insecureを付けてください。", field: "hub")
    case .tooFar:
      self.init(
        .invalidValue, vi: "http chỉ dùng được trên máy này và mạng nội bộ của nó.",
        en: "Plain http goes no further than this machine and its local network.",
        fr: "http ne va pas plus loin que cette machine et son réseau local.",
        ja: "httpを使えるのは、この端末とそのローカルネットワークの中だけです。", field: "hub")
    }
  }
}
