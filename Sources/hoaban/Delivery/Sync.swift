import ArgumentParser
import Gazetteer
import Itinerary

/// `hoaban sync`: starts the courier once.
struct Sync: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Send the requests that wait and fetch the answers.",
    discussion: "The device must have been enrolled before, with `hoaban-sync enrol`.")

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Another address of the same hub.", valueName: "url"))
  var hub: String?

  @Flag(help: "Plain http will do for --hub, on this machine or its local network.")
  var insecure = false

  func perform(_ session: Session) throws {
    guard let courier = CourierProgram() else { throw CommandFailure.noCourier }
    var arguments = ["run", "--once", "--data", global.folder.path]
    if let hub { arguments.append("--hub=" + hub) }
    if insecure { arguments.append("--insecure") }
    var last: [String: Any] = [:]
    let status = try courier.run(arguments) { event in
      last = event
      if !session.json, let line = CourierWords.progress(event) { try Console.write(line[session.language] + "\n") }
    }
    guard status == 0 else { throw CommandFailure(courierStatus: status, last) }
    func count(_ key: String) -> Int { last[key] as? Int ?? 0 }
    let (sent, refused, news) = (count("settled") - count("refused"), count("refused"), count("changes"))
    try session.answer(
      .members(["sent": .integer(sent), "refused": .integer(refused), "news": .integer(news)]),
      people: [CourierWords.done(sent: sent, refused: refused, news: news)[session.language]])
  }
}

/// What the courier does, in words.
enum CourierWords {
  /// Nil for what needs no line of its own.
  static func progress(_ event: [String: Any]) -> Wording? {
    guard event["event"] as? String == "delivered", let sent = event["settled"] as? Int,
      let left = event["left"] as? Int
    else { return nil }
    return Wording(
      vi: "Đã gửi \(sent), còn \(left).", en: "\(sent) sent, \(left) left.", fr: "\(sent) envoyées, \(left) restantes.",
      ja: "\(sent)件送信、残り\(left)件。")
  }

  static func done(sent: Int, refused: Int, news: Int) -> Wording {
    Wording(
      vi: "Xong: gửi \(sent), bị từ chối \(refused), tin mới \(news).",
      en: "Done: \(sent) sent, \(refused) refused, \(news) news.",
      fr: "Terminé : \(sent) envoyées, \(refused) refusées, \(news) nouvelles.",
      ja: "完了：送信\(sent)件、拒否\(refused)件、新着\(news)件。")
  }
}
