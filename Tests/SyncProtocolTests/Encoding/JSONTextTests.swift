import Booking
import CivilTime
import Foundation
import SeededRandomness
import SyncProtocol
import Testing

/// What is written by hand beside what Foundation would write.
@Suite struct JSONTextTests {
  /// One of each message, with all members and with few.
  private static var messages: [any JSONWriting] {
    guard let day = CivilDate(iso: "2026-12-05"), let id = try? Samples.booking(1), let op = try? Samples.operation(2),
      let epoch = Epoch(random: [UInt8](repeating: 7, count: 16)),
      let name = OfferID(random: [1, 2, 3, 4, 5, 6, 7, 8]),
      let request = try? Samples.request(3)
    else { return [] }
    let now = HubMoment(unixSeconds: 1_796_008_500)
    let offer = Offer(
      id: name, from: day, until: day.adding(days: 3), units: [UnitItem(.adult, 2), UnitItem(.item, 1)],
      amount: 400_000, note: "Hẹn gặp / \"nhà sàn\"\\ \t\u{1}", offerUntil: now)
    let plain = Offer(id: name, from: day, until: nil, units: [], amount: nil, note: "", offerUntil: now)
    let results = [
      OperationResult(id: op, code: .applied, status: .pending, revision: 1),
      OperationResult(id: op, code: .invalid, status: nil, revision: nil, problem: Problem(.schema, "no\nuuid")),
    ]
    let changes = [
      BookingChange(sequence: 1, booking: id, revision: 2, status: .offered, at: now, offer: offer, reason: "vì mưa"),
      BookingChange(sequence: 2, booking: id, revision: 3, status: .cancelled, at: now),
    ]
    let answer = SyncResponse(
      epoch: epoch, now: now, results: results, changes: changes, cursor: 2, more: true, pollAfter: 30)
    let empty = SyncResponse(epoch: epoch, now: now, results: [], changes: [], cursor: 0, more: false)
    let operations = [.cancel(reason: ""), .cancel(reason: "ốm"), .accept(name), .decline(name)].map {
      Operation(id: op, booking: id, intent: $0)
    }
    return [offer, plain, answer, empty, request, Problem(.notFound), Problem(.clockSkew, "é")] + results + changes
      + operations
  }

  /// `WireJSON.bytes` would write texts and numbers by Foundation.
  private func written(_ value: some JSONWriting) -> [UInt8] { WireJSON.bytes(value) }

  /// Letter by letter what others already read.
  @Test func everyMessageHasTheNamesThatOthersRead() throws {
    let texts = Self.messages.map { String(decoding: WireJSON.bytes($0), as: UTF8.self) }
    for text in [
      #"{"amount":400000,"currency":"VND","from":"2026-12-05","note":"Hẹn gặp / \"nhà sàn\"\\ \t\u0001","#
        + #""offer_id":"o-0102030405060708","offer_until":"2026-11-30T03:15:00Z","#
        + #""unitItems":[{"quantity":2,"unitId":"ADULT"},{"quantity":1,"unitId":"ITEM"}],"until":"2026-12-08"}"#,
      #"{"from":"2026-12-05","offer_id":"o-0102030405060708","offer_until":"2026-11-30T03:15:00Z","unitItems":[]}"#,
      #"{"detail":"é","status":401,"title":"clock skew","type":"/problems/clock-skew"}"#,
      #"{"code":"applied","op_id":"01a22a74-61c0-7202-8202-020202020202","rev":1,"status":"pending"}"#,
      #"{"changes":[],"cursor":0,"epoch":"07070707070707070707070707070707","more":false,"#
        + #""now":"2026-11-30T03:15:00Z","results":[]}"#,
      #"{"kind":"accept","offer_id":"o-0102030405060708","op_id":"01a22a74-61c0-7202-8202-020202020202","#
        + #""uuid":"01a22a72-db20-7101-8101-010101010101"}"#,
    ] { #expect(texts.contains(text), "\(text)") }
    let request = try #require(texts.first { $0.hasPrefix(#"{"kind":"request""#) })
    for part in [
      #""request":{"answer_by":"2026-12-01T04:40:00Z","consent":{"at":"2026-11-30T03:15:00Z","version":"2026-11-30"},"#,
      #""from":"2026-12-05","optionId":"DEFAULT","productId":"homestay","sealed":{"ct":"AgIC"#,
      #"","enc":"AQEB"#, #"","kid":"k1","v":1},"supplierId":"hs-che-can","supplierReference":"HB-7K3M-Q9","#,
      #""unitItems":[{"quantity":2,"unitId":"ADULT"},{"quantity":1,"unitId":"CHILD"}],"until":"2026-12-07"},"uuid":""#,
    ] { #expect(request.contains(part), "\(part)") }
  }

  @Test func everyMessageIsWrittenWithItsMembersInOrder() throws {
    #expect(Self.messages.count == 15)
    for message in Self.messages {
      let bytes = WireJSON.bytes(message)
      let read = try JSONSerialization.jsonObject(with: Data(bytes))
      let again = try JSONSerialization.data(
        withJSONObject: read, options: [.sortedKeys, .withoutEscapingSlashes])
      #expect(bytes == Array(again), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func theHubsWayOfWritingAnAnswerIsTheMessages() throws {
    let whole = try #require(Self.messages.compactMap { $0 as? SyncResponse }.first { $0.pollAfter == nil })
    #expect(try WireJSON.value(SyncResponse.self, WireJSON.bytes(whole)) == whole)
    for answer in Self.messages.compactMap({ $0 as? SyncResponse }) {
      let written = SyncResponse.bytes(
        epoch: answer.epoch, now: answer.now, results: answer.results,
        changes: answer.changes.map { WrittenJSON(String(decoding: WireJSON.bytes($0), as: UTF8.self)) },
        cursor: answer.cursor, more: answer.more)
      let same = SyncResponse(
        epoch: answer.epoch, now: answer.now, results: answer.results, changes: answer.changes,
        cursor: answer.cursor, more: answer.more)
      #expect(written == WireJSON.bytes(same))
    }
  }

  /// Every kind of letter that there is an escape for, and those that need none.
  @Test(arguments: 1...20) func stringsAreEscapedAsFoundationDoes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = (0..<32).compactMap(Unicode.Scalar.init) + Array("\"\\/ aệ\u{7F}\u{2028}日🏔\u{202E}".unicodeScalars)
    var text = ""
    for _ in 0..<60 { text.unicodeScalars.append(random.pick(letters)) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    #expect(written(text) == Array(try encoder.encode(text)))
    #expect(try WireJSON.value(String.self, written(text)) == text)
  }

  @Test(arguments: [0, -1, 7, Int.max, Int.min]) func numbersAreWhole(number: Int) {
    #expect(String(decoding: written([number]), as: UTF8.self) == "[\(number)]")
  }
}
