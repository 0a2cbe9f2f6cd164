import CivilTime
import SyncProtocol
import Testing

@Suite struct OperatorAnswerTests {
  private static let now = HubMoment(unixSeconds: 1_796_008_500)

  private static func offer(hours: Int, amount: Int? = 400_000) throws -> Offer {
    Offer(
      id: try #require(OfferID(random: [UInt8](repeating: 0, count: 8))),
      from: try #require(CivilDate(iso: "2026-12-05")),
      until: nil, units: [UnitItem(.adult, 2)], amount: amount, note: "nhà sàn",
      offerUntil: now.adding(seconds: hours * 3_600))
  }

  /// What a desk writes is what the hub reads.
  @Test func bodiesReadAsTheyWereWritten() throws {
    let answers: [OperatorAnswer] = [
      .confirm(note: ""), .confirm(note: "\"Hẹn\" gặp"), .decline(reason: "hết phòng"), .cancel(reason: "mưa"),
      .offer(try Self.offer(hours: 3)), .offer(try Self.offer(hours: 3, amount: nil)),
    ]
    let name = try #require(OfferID(random: [UInt8](repeating: 0, count: 8)))
    for answer in answers { #expect(try answer.step.answer(answer.body, offer: name) == answer) }
  }

  @Test func theDigestIsOfAllThatIsSent() throws {
    let key = try #require(AnswerKey(random: [UInt8](repeating: 1, count: 16)))
    let other = try #require(AnswerKey(random: [UInt8](repeating: 2, count: 16)))
    func digest(
      _ key: AnswerKey, _ number: UInt8 = 1, _ revision: Int = 1, _ step: AnswerStep = .decline,
      _ answer: OperatorAnswer = .decline(reason: "a")
    ) throws -> [UInt8] {
      DeskAnswer(
        key: key, booking: try Samples.booking(number), revision: revision, step: step, body: answer.body,
        madeAt: Self.now
      ).digest
    }
    let all = [
      try digest(key), try digest(other), try digest(key, 2), try digest(key, 1, 2), try digest(key, 1, 1, .cancel),
      try digest(key, 1, 1, .decline, .decline(reason: "b")),
    ]
    #expect(Set(all).count == all.count && all[0].count == 32)
  }
}
