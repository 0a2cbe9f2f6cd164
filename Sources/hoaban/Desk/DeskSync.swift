import ArgumentParser
import Booking
import Gazetteer
import Itinerary
import Store
import SyncProtocol

/// `hoaban desk sync`: starts the courier once for the desk.
struct DeskSync: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Send the answers that wait and fetch the requests.",
    discussion: "Before it, hoaban desk key and hoaban desk join.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    guard try session.desk().membership() != nil else {
      throw CommandFailure(
        .unavailable, vi: "Máy này chưa biết trung tâm: hoaban desk key, rồi hoaban desk join.",
        en: "This machine knows no hub yet: hoaban desk key, then hoaban desk join.",
        fr: "Cette machine ne connaît pas encore de centre : hoaban desk key, puis hoaban desk join.",
        ja: "この端末にはまだセンターが登録されていません。hoaban desk key、次にhoaban desk joinを実行してください。")
    }
    // Without it the courier could only say that the hub knows nobody.
    _ = try DeskKeyFailure.told(isJoined: true) { try session.deskKeys.signer(as: "") }
    guard let courier = CourierProgram() else { throw CommandFailure.noCourier }
    var last: [String: Any] = [:]
    var refusals: [CarriedRefusal] = []
    let status = try courier.run(["desk", "--once", "--data", global.folder.path]) { event in
      last = event
      if let refusal = try CarriedRefusal(event, session) { refusals.append(refusal) }
      if !session.json, let line = CourierWords.progress(event) { try Console.write(line[session.language] + "\n") }
    }
    let (told, lines) = (Itinerary.JSONText.array(refusals.map(\.json)), refusals.map { $0.line(session.deskWords) })
    guard status == 0 else {
      // What the hub has said before the line broke is not said again.
      if !session.json { for line in lines { try Console.write(line + "\n") } }
      throw CommandFailure(courierStatus: status, last, carrying: .answers).adding([.init("refusals", told)])
    }
    func count(_ key: String) -> Int { last[key] as? Int ?? 0 }
    let (sent, refused, news) = (count("settled") - count("refused"), count("refused"), count("changes"))
    try session.answer(
      .members([
        "told": .integer(sent), "refused": .integer(refused), "news": .integer(news), "refusals": told,
      ]),
      people: lines + [
        session.say(
          vi: "Câu trả lời đã gửi: \(sent), không được nhận: \(refused), tin mới: \(news).",
          en: "Answers told: \(sent), refused: \(refused), news: \(news).",
          fr: "Réponses transmises : \(sent), non retenues : \(refused), nouvelles : \(news).",
          ja: "送信した返答：\(sent)件、不受理：\(refused)件、新着：\(news)件。")
      ])
  }
}

/// An answer that the hub did not take, as the courier tells of it.
private struct CarriedRefusal {
  let uuid: String
  let step: String
  /// The problem's name.
  let problem: String?
  let claim: String?

  /// Nil for any other event.
  init?(_ event: [String: Any], _ session: Session) throws {
    guard event["event"] as? String == "refused", let uuid = event["request"] as? String else { return nil }
    self.uuid = uuid
    step = event["step"] as? String ?? ""
    let type = (event["problem"] as? [String: Any])?["type"] as? String
    problem = type?.split(separator: "/").last.map(String.init)
    claim = try BookingID(rawValue: uuid).flatMap { try session.desk().request($0) }?.document.enquiry?.claim.rawValue
  }

  var json: Itinerary.JSONText {
    .members([
      "uuid": .string(uuid), "claim_ref": .optional(claim), "step": .string(step), "problem": .optional(problem),
    ])
  }

  func line(_ words: DeskWords) -> String {
    let name = claim ?? Printable.text(uuid)
    let what = AnswerStep(rawValue: step).map(words.step) ?? Printable.text(step)
    return words.say(
      vi: "\(name): không được nhận (\(what)); xem hoaban desk show \(name).",
      en: "\(name): not taken (\(what)); see hoaban desk show \(name).",
      fr: "\(name) : non retenue (\(what)) ; voir hoaban desk show \(name).",
      ja: "\(name)：受け付けられませんでした（\(what)）。hoaban desk show \(name)で確認してください。")
  }
}
