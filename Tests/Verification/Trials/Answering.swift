import ArgumentParser
import CivilTime
import Foundation
import Glibc
import SeededRandomness
import Store
import SyncProtocol

/// What an operator does without a network, as a program that can be killed.
struct Answering: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer what waits on an operator's machine; each key is printed once it is on stable storage.")
  @Option(help: ArgumentHelp("The data folder.", valueName: "dir")) var data: String
  @Option var seed: UInt64

  func run() throws {
    let store = try DeskStore(folder: data + "/desk")
    var random = SplitMix64(seed: seed)
    for request in try store.requests() where !request.waits && request.urgency < .over {
      guard let answer = try Self.answer(to: request, &random) else { continue }
      // The courier may have heard something newer meanwhile, or another of these has answered.
      guard
        let kept = try? store.answer(
          answer, request.document.booking, seen: request.document.revision, at: Asking.now()),
        let key = kept.answer?.key
      else { continue }
      let line = Array("\(key)\n".utf8)
      guard write(1, line, line.count) == line.count else { throw ExitCode(74) }
    }
  }

  private static func answer(to request: DeskRequest, _ random: inout SplitMix64) throws -> OperatorAnswer? {
    switch request.urgency {
    case .toAnswer:
      switch random.next(4) {
      case 0: return .decline(reason: "hết phòng")
      case 1: return .offer(try offer(&random))
      default: return .confirm(note: "Hẹn gặp")
      }
    case .offered: return random.next(4) == 0 ? .offer(try offer(&random)) : nil
    case .confirmed: return random.next(20) == 0 ? .cancel(reason: "mưa to") : nil
    case .over: return nil
    }
  }

  private static func offer(_ random: inout SplitMix64) throws -> Offer {
    guard let name = OfferID(random: [UInt8](repeating: 0, count: 8)) else { throw Trouble("no name") }
    let now = Asking.now()
    let from = now.inVietNam.date.adding(days: 12)
    return Offer(
      id: name, from: from, until: from.adding(days: 1), units: [UnitItem(.adult, 1 + random.next(4))], amount: 400_000,
      note: "", offerUntil: now.adding(seconds: 3 * 3_600))
  }
}
