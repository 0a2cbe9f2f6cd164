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
    guard let courier = CourierProgram() else { throw CommandFailure.noCourier }
    var last: [String: Any] = [:]
    var refusals: [(uuid: String, step: String)] = []
    let status = try courier.run(["desk", "--once", "--data", global.folder.path]) { event in
      last = event
      if event["event"] as? String == "refused", let uuid = event["request"] as? String {
        refusals.append((uuid, event["step"] as? String ?? ""))
      }
      if !session.json, let line = CourierWords.progress(event) { try Console.write(line[session.language] + "\n") }
    }
    guard status == 0 else { throw CommandFailure(courierStatus: status, last, carrying: .answers) }
    func count(_ key: String) -> Int { last[key] as? Int ?? 0 }
    let (told, refused, news) = (count("settled") - count("refused"), count("refused"), count("changes"))
    try session.answer(
      .members([
        "told": .integer(told), "refused": .integer(refused), "news": .integer(news),
        "refusals": .array(refusals.map { .members(["uuid": .string($0.uuid), "step": .string($0.step)]) }),
      ]),
      people: try refusals.map { try Self.refusal($0.uuid, $0.step, session) } + [
        session.say(
          vi: "Xong: đã gửi \(told) câu trả lời, không được nhận \(refused), tin mới \(news).",
          en: "Done: \(told) answers told, \(refused) refused, \(news) news.",
          fr: "Terminé : \(told) réponses transmises, \(refused) non retenues, \(news) nouvelles.",
          ja: "完了：返答の送信\(told)件、不受理\(refused)件、新着\(news)件。")
      ])
  }

  private static func refusal(_ uuid: String, _ step: String, _ session: Session) throws -> String {
    let request = try BookingID(rawValue: uuid).flatMap { try session.desk().request($0) }
    let name = request?.name ?? Printable.text(uuid)
    let what = AnswerStep(rawValue: step).map(session.deskWords.step) ?? Printable.text(step)
    return session.say(
      vi: "\(name): không được nhận (\(what)); xem hoaban desk show \(name).",
      en: "\(name): not taken (\(what)); see hoaban desk show \(name).",
      fr: "\(name) : non retenue (\(what)) ; voir hoaban desk show \(name).",
      ja: "\(name)：受け付けられませんでした（\(what)）。hoaban desk show \(name)で確認してください。")
  }
}
