import Gazetteer
import Store

/// The two keys beside an operator's requests: without a copy of them nothing can be answered, or opened.
struct DeskKeyHealth {
  /// That of the desk.
  let folder: String

  var findings: [Finding] {
    let keys = DeskKeyFolder(path: folder)
    return [
      finding("signing.key") { _ = try keys.signer(as: "") }, finding("contact.key") { _ = try keys.secret() },
    ]
  }

  private func finding(_ name: String, _ open: () throws -> Void) -> Finding {
    let path = "\(folder)/\(name)"
    guard let mode = StoredFile(path).mode else {
      return Finding(
        .deskKey,
        Wording(
          vi: "không có \(path); hãy chép bản sao của bạn vào lại đó", en: "\(path) is not there; put your copy back",
          fr: "\(path) n’est pas là ; remettez-y votre copie", ja: "\(path)がありません。控えを元に戻してください"), .warning)
    }
    guard (try? open()) != nil else {
      return Finding(
        .deskKey,
        Wording(
          vi: "không đọc được \(path); hãy thay bằng bản sao của bạn", en: "\(path) cannot be read; put your copy back",
          fr: "\(path) est illisible ; remettez-y votre copie", ja: "\(path)を読み取れません。控えを元に戻してください"), .problem)
    }
    let octal = String(mode, radix: 8)
    let isPrivate = mode & 0o077 == 0
    return Finding(
      .deskKey,
      Wording(
        vi: "\(path): quyền \(octal)\(isPrivate ? "" : " (600 mới riêng tư)")",
        en: "\(path): mode \(octal)\(isPrivate ? "" : " (600 keeps it private)")",
        fr: "\(path) : droits \(octal)\(isPrivate ? "" : " (600 la garde privée)")",
        ja: "\(path)：権限\(octal)\(isPrivate ? "" : "（600なら非公開）")"), isPrivate ? .ok : .warning)
  }
}
