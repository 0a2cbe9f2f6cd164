import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store
import SyncProtocol
import TextShaping

/// `hoaban desk list`.
struct DeskList: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the requests, those that need an answer first.",
    discussion: "Each line: reference, first day, how many, what, and how it stands or what is due.")

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Also those that are over.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Only these, with commas between them: pending, offered, confirmed, declined, cancelled, expired.",
      valueName: "names"))
  var status: String?

  func perform(_ session: Session) throws {
    let wanted = try statuses()
    let store = try session.desk()
    let (known, standing) = (try store.requests(), try store.status())
    let shown = known.filter { request in
      wanted.map { $0.contains(request.document.status) } ?? (all || request.urgency != .over)
    }
    let (words, document) = (session.deskWords, DeskDocument(words: session.deskWords))
    let refused = known.filter { if case .refused = $0.answer?.state { true } else { false } }.map(\.name)
    let membership = try store.membership()
    let none = shown.isEmpty ? words.empty(isJoined: membership != nil, isChosen: wanted != nil) : nil
    let recovery = try store.recovery()
    let notices = [
      none, recovery.map(words.recovered), words.refused(refused), membership.map(words.hub), words.standing(standing),
    ]
    .compactMap { $0 }
    try session.answer(
      document.list(shown, standing, recovery, membership),
      people: shown.map(words.line) + notices.flatMap { Fitting.wrap($0, to: 80) })
    // A full disk is no reason not to see them.
    try? store.show(shown)
  }

  private func statuses() throws -> Set<BusinessStatus>? {
    guard let status else { return nil }
    let names = status.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let found = names.compactMap(BusinessStatus.init(rawValue:))
    guard found.count == names.count else {
      let list = BusinessStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        .invalidValue, vi: "--status nhận: \(list), cách nhau bằng dấu phẩy.",
        en: "--status takes \(list), with commas between them.",
        fr: "--status accepte : \(list), séparés par des virgules.", ja: "--statusには\(list)をカンマで区切って指定してください。",
        field: "status")
    }
    return Set(found)
  }
}

extension DeskWords {
  /// - Parameters:
  ///   - isJoined: Whether this machine knows its hub.
  ///   - isChosen: Whether only some were asked for.
  fileprivate func empty(isJoined: Bool, isChosen: Bool) -> String {
    if isChosen {
      return say(
        vi: "Không có yêu cầu nào như vậy.", en: "None of these.", fr: "Aucune de celles-ci.", ja: "該当する依頼はありません。")
    }
    guard isJoined else {
      return say(
        vi: "Chưa có yêu cầu nào, và máy này chưa biết trung tâm: hoaban desk key, rồi hoaban desk join.",
        en: "No requests, and this machine knows no hub yet: hoaban desk key, then hoaban desk join.",
        fr:
          "Aucune demande, et cette machine ne connaît pas encore de centre : hoaban desk key, puis hoaban desk join.",
        ja: "依頼はなく、センターもまだ登録されていません。hoaban desk key、次にhoaban desk joinを実行してください。")
    }
    return say(
      vi: "Không có yêu cầu nào đang mở. Lấy yêu cầu mới: hoaban desk sync.",
      en: "No open requests. Fetch new ones with hoaban desk sync.",
      fr: "Aucune demande en cours. Pour en recevoir : hoaban desk sync.",
      ja: "進行中の依頼はありません。新しい依頼はhoaban desk syncで受け取れます。")
  }

  /// What became of a damaged file.
  fileprivate func recovered(_ recovery: Recovery) -> String {
    let (file, saved, damaged) = (Printable.text(recovery.file), recovery.saved, recovery.damaged)
    return say(
      vi:
        "desk.sqlite bị hỏng và đã được thay: giữ được \(saved) yêu cầu, hỏng hoặc mất \(damaged) mục; tệp cũ: \(file)",
      en:
        "desk.sqlite was damaged and replaced: \(saved) requests saved, \(damaged) entries damaged or lost; kept: \(file)",
      fr:
        "desk.sqlite, abîmé, a été remplacé : \(saved) demandes sauvées, \(damaged) éléments abîmés ou perdus ; gardé : \(file)",
      ja: "desk.sqliteが壊れていたため置き換えました。保存できた依頼\(saved)件、破損または失われた項目\(damaged)件。元のファイル：\(file)")
  }

  /// Nil where none was.
  fileprivate func refused(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let most = 5
    let list = language.list(names.prefix(most) + (names.count > most ? ["…"] : []))
    return say(
      vi: "Câu trả lời không được nhận: \(list); xem: hoaban desk show, cất đi: hoaban desk undo.",
      en: "Answers that were not taken: \(list); see: hoaban desk show, put away: hoaban desk undo.",
      fr: "Réponses non retenues : \(list) ; voir : hoaban desk show, ranger : hoaban desk undo.",
      ja: "受け付けられなかった返答：\(list)。hoaban desk showで確認し、hoaban desk undoで片付けられます。")
  }

  fileprivate func hub(_ membership: Membership) -> String {
    let (hub, member) = (Printable.text(membership.hub), membership.member.rawValue)
    return say(
      vi: "Trung tâm: \(hub), \(member).", en: "Hub: \(hub), \(member).", fr: "Centre : \(hub), \(member).",
      ja: "センター：\(hub)、\(member)。")
  }

  fileprivate func standing(_ status: DeskStatus) -> String {
    let never = say(vi: "chưa lần nào", en: "never", fr: "jamais", ja: "なし")
    let (waiting, last) = (status.waiting, status.lastSuccess.map(moment) ?? never)
    let standing = say(
      vi: "Câu trả lời chờ gửi: \(waiting). Lần đồng bộ gần nhất: \(last).",
      en: "Answers to be sent: \(waiting). Last sync: \(last).",
      fr: "Réponses à envoyer : \(waiting). Dernière synchronisation : \(last).",
      ja: "送信待ちの返答：\(waiting)件。最後の同期：\(last)。")
    guard let failure = status.lastFailure else { return standing }
    let at = moment(failure.at)
    // What the protocol has a name for is said; anything else stands as it came.
    let raw = Printable.text(failure.why)
    let why =
      if let words = CourierLetters.trouble(failure.why)?[language] {
        language == .ja ? "。\(words)。" : ". \(words)."
      } else {
        language == .ja ? "（\(raw)）。" : " (\(raw))."
      }
    let failed = say(
      vi: "Sau đó không thành: \(at)\(why)", en: "Then failed: \(at)\(why)", fr: "Échec ensuite : \(at)\(why)",
      ja: "その後の失敗：\(at)\(why)")
    return language == .ja ? standing + failed : "\(standing) \(failed)"
  }
}
