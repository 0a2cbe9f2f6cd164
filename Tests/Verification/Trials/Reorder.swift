import ArgumentParser
import Booking
import Foundation
import SeededRandomness
import SyncProtocol

/// V9: operations on one booking in every order, with the operator's answers between them, beside a model.
struct Reorder: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Permute operations on one booking beside a model (V9).")
  @OptionGroup var options: RunOptions
  @Option(help: "Bookings.") var count = 10_000
  /// Cases that go side by side, an operation of each in one batch.
  private static let side = 32

  func run() throws {
    let run = try Run("reorder", options)
    let scene = try Scene(run, real: 0, simulated: 2)
    let findings = Box<[Finding]>([])
    let steps = Box(0)
    try Crew.run(2) { worker in
      var random = run.random(10 + worker)
      var asking = Asking(run.random(20 + worker))
      var provider = Provider(hub: scene.hub, random: run.random(30 + worker))
      for _ in 0..<((count + 2 * Self.side - 1) / (2 * Self.side)) {
        var cases = try (0..<Self.side).map { _ in try OrderCase(&random, &asking) }
        for place in 0..<6 {
          let sent = cases.indices.filter { cases[$0].operations.indices.contains(place) }
          let operations = try sent.map { try cases[$0].next(place, &asking) }
          guard !operations.isEmpty else { continue }
          let response = try scene.simulated[worker].deliver(operations)
          steps.change { $0 += operations.count }
          scene.acknowledged.add(operations.map(\.id.rawValue), by: "worker \(worker)")
          for (index, result) in zip(sent, response.results) {
            if let wrong = cases[index].model.took(cases[index].operations[place], result) {
              findings.change { $0.append(Finding(promise: "V9", what: "\(cases[index].story): \(wrong)")) }
            }
          }
          for index in cases.indices where random.next(8) == 0 {
            if let wrong = try cases[index].answer(&provider, &random) {
              findings.change { $0.append(Finding(promise: "V9", what: "\(cases[index].story): \(wrong)")) }
            }
          }
        }
        for one in cases {
          if let wrong = one.model.wrongEnd { findings.change { $0.append(Finding(promise: "V9", what: wrong)) } }
        }
      }
    }
    let broken = findings.value + (try scene.settle())
    try run.finish("\(count) bookings, \(steps.value) operations, \(scene.operations) at the hub", broken)
  }
}

/// One booking, and what is done to it in which order.
private struct OrderCase {
  let operations: [OrderModel.Act]
  private let booking: BookingID
  var model = OrderModel()
  private(set) var story = ""

  /// A request, perhaps cancellations, and answers to alternatives that may or may not stand, in any order.
  init(_ random: inout SplitMix64, _ asking: inout Asking) throws {
    booking = try asking.booking()
    var acts: [OrderModel.Act] = [.request]
    for _ in 0..<random.next(6) {
      acts.append(
        random.pick([.cancel, .accept(isCurrent: true), .decline(isCurrent: true), .accept(isCurrent: false)]))
    }
    for place in acts.indices.reversed().dropLast() { acts.swapAt(place, random.next(place + 1)) }
    operations = acts
  }

  mutating func next(_ place: Int, _ asking: inout Asking) throws -> SyncProtocol.Operation {
    let act = operations[place]
    story += " \(act)"
    guard let unknown = OfferID(random: asking.bytes(8)) else { throw Trouble("no offer") }
    let offer = model.offer.flatMap(OfferID.init(rawValue:)) ?? unknown
    switch act {
    case .request: return try asking.request(booking)
    case .cancel: return try asking.operation(.cancel(reason: "no"), on: booking)
    case .accept(let isCurrent): return try asking.operation(.accept(isCurrent ? offer : unknown), on: booking)
    case .decline(let isCurrent): return try asking.operation(.decline(isCurrent ? offer : unknown), on: booking)
    }
  }

  /// The operator does something; what is wrong with what comes of it.
  mutating func answer(_ provider: inout Provider, _ random: inout SplitMix64) throws -> String? {
    guard model.isAsked else { return nil }
    let step = random.pick([Provider.Step.offer, .offer, .confirm, .decline, .cancel])
    story += " operator:\(step.rawValue)"
    return model.answered(step, try provider.answer(step, booking.rawValue, revision: model.revision))
  }
}
