import Booking
import Foundation
import SyncProtocol

/// A booking as section 5 of the design says it goes: written for this test alone.
struct OrderModel {
  enum Act { case request, cancel, accept(isCurrent: Bool), decline(isCurrent: Bool) }

  private(set) var status: String?
  private(set) var revision = 0
  /// The alternative that stands.
  private(set) var offer: String?
  private var rounds = 0
  private var wasAsked = false
  private var wasCancelledFirst = false
  private var wasCancelled = false

  /// Whether the operator has it.
  var isAsked: Bool { wasAsked && !wasCancelledFirst }

  private mutating func move(_ next: String) {
    status = next
    revision += 1
    if next != "offered" { offer = nil }
  }

  /// Takes an operation, and tells what is wrong with the hub's result.
  mutating func took(_ act: Act, _ result: OperationResult) -> String? {
    var code = "applied"
    switch act {
    case .request:
      wasAsked = true
      if status == nil { move("pending") }
    case .cancel:
      wasCancelled = true
      if status == nil { wasCancelledFirst = true }
      if status == nil || ["pending", "offered", "confirmed"].contains(status) {
        move("cancelled")
      } else {
        code = "conflict"
      }
    case .accept(let isCurrent):
      code = stands(isCurrent)
      if code == "applied" { move("confirmed") }
    case .decline(let isCurrent):
      code = stands(isCurrent)
      if code == "applied" {
        rounds += 1
        move(rounds < 3 ? "pending" : "cancelled")
      }
    }
    if result.code.rawValue != code { return "\(result.code.rawValue) and not \(code)" }
    guard status != nil, code != "invalid" else { return nil }
    if result.status?.rawValue != status { return "\(result.status?.rawValue ?? "none") and not \(status ?? "none")" }
    return result.revision == revision ? nil : "revision \(result.revision ?? 0) and not \(revision)"
  }

  private func stands(_ isCurrent: Bool) -> String {
    guard status != nil else { return "invalid" }
    return status == "offered" && offer != nil && isCurrent ? "applied" : "conflict"
  }

  private struct Document: Decodable {
    struct Terms: Decodable {
      let id: String
      enum CodingKeys: String, CodingKey { case id = "offer_id" }
    }
    let rev: Int
    let status: String
    let offer: Terms?
  }

  /// The operator's answer, and what is wrong with the hub's.
  mutating func answered(_ step: Provider.Step, _ answer: Answer) -> String? {
    let from: Set<String> =
      switch step {
      case .confirm: ["pending"]
      case .decline, .offer: ["pending", "offered"]
      case .cancel: ["pending", "offered", "confirmed"]
      }
    guard let status, from.contains(status) else {
      return answer.status == 409 ? nil : "\(answer.status) and not 409"
    }
    guard answer.status == 200, let document = try? JSONDecoder().decode(Document.self, from: Data(answer.body)) else {
      return "\(answer.status) and not 200"
    }
    let next = ["confirm": "confirmed", "decline": "declined", "offer": "offered", "cancel": "cancelled"]
    move(next[step.rawValue] ?? "")
    offer = document.offer?.id
    return document.rev == revision && document.status == self.status
      ? nil : "\(document.status) at \(document.rev) and not \(self.status ?? "") at \(revision)"
  }

  /// Of a booking that nobody answered, request and cancellation end alike in every order.
  var wrongEnd: String? {
    if wasCancelled, !["cancelled", "declined"].contains(status) {
      return "cancelled, and it is \(status ?? "nothing")"
    }
    return nil
  }
}
