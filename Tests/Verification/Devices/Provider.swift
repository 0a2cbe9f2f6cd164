import CivilTime
import Foundation
import SeededRandomness
import SyncProtocol

/// The operator who answers at random, over the network, with a key of their own.
struct Provider {
  let hub: HubUnderTest
  var random: SplitMix64

  struct Waiting: Decodable {
    let uuid: String
    let rev: Int
    let status: String
  }
  private struct Listed: Decodable { let requests: [Waiting] }

  /// Those that wait for an answer, at most so many.
  func waiting() throws -> [Waiting] {
    let target = "/v1/operator/requests?status=pending"
    let message = try Message.signed("GET", target, [], by: hub.member, authority: hub.authority)
    let answer = try Connection(port: hub.port).exchange(message)
    guard answer.status == 200 else { throw Trouble("the list: \(answer.status)") }
    return try JSONDecoder().decode(Listed.self, from: Data(answer.body)).requests
  }

  enum Step: String, CaseIterable { case confirm, decline, offer, cancel }

  /// The HTTP status.
  mutating func answer(_ step: Step, _ booking: String, revision: Int) throws -> Answer {
    let body: String
    switch step {
    case .confirm: body = "{}"
    case .decline, .cancel: body = #"{"reason":"full"}"#
    case .offer:
      let now = Asking.now()
      let (from, until) = (now.inVietNam.date.adding(days: 12), now.adding(seconds: 3 * 3_600))
      body =
        #"{"from":"\#(from)","unitItems":[{"unitId":"ADULT","quantity":2}],"amount":400000,"offer_until":"\#(until)"}"#
    }
    let fields = [("Idempotency-Key", "\"\(random.next())\""), ("If-Match", "\"\(revision)\"")]
    let message = try Message.signed(
      "POST", "/v1/operator/requests/\(booking)/\(step.rawValue)", Array(body.utf8), by: hub.member,
      authority: hub.authority, fields.map { (name: $0.0, value: $0.1) })
    return try Connection(port: hub.port).exchange(message)
  }

  /// Answers some of those that wait. What is lost on the way is lost: somebody else may have answered.
  mutating func answerSome() throws {
    let all = try waiting()
    for booking in all.prefix(5) {
      let step = random.pick([Step.confirm, .confirm, .decline, .offer])
      _ = try answer(step, booking.uuid, revision: booking.rev)
    }
  }
}
