import ArgumentParser
import Booking
import Foundation
import SeededRandomness
import SyncProtocol

/// V8: the same batch, five times at once.
struct Duplicates: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Send each batch five times at once (V8).")
  @OptionGroup var options: RunOptions
  @Option(help: "Batches.") var count = 2_000
  @Option(help: "Copies of each, on connections of their own.") var copies = 5

  func run() throws {
    let run = try Run("duplicates", options)
    let scene = try Scene(run, real: 0, simulated: 1)
    let device = scene.simulated[0]
    let random = Box(run.random(1))
    let asking = Box(Asking(run.random(2)))
    var lines: [Line] = []
    var findings: [Finding] = []
    for number in 0..<count {
      let operations = try asking.change { asking in
        try (0..<(1 + random.change { $0.next(8) })).map { _ in try asking.request() }
      }
      let message = try device.message(operations.map { WireJSON.bytes($0) })
      let answers = Box<[[OperationResult]]>([])
      // The hub ends a connection after a minute.
      if number % 100 == 0 { lines = try (0..<copies).map { _ in Line(try Connection(port: scene.hub.port)) } }
      let open = lines
      try Crew.run(copies) { copy in
        let answer = try open[copy].connection.exchange(message)
        let response = try WireJSON.value(SyncResponse.self, answer.body)
        answers.change { $0.append(response.results) }
      }
      scene.acknowledged.add(operations.map(\.id.rawValue), by: "batch \(number)")
      findings += Self.judge(answers.value, operations.map(\.id.rawValue))
    }
    findings += try scene.settle()
    try run.finish(
      "\(count) batches, \(copies) copies of each, \(scene.acknowledged.ids.count) operations, \(scene.operations) at the hub",
      findings)
  }

  /// One copy of each operation was applied; the others were told the same.
  private static func judge(_ answers: [[OperationResult]], _ ids: [String]) -> [Finding] {
    ids.indices.compactMap { index in
      let results = answers.compactMap { $0.indices.contains(index) ? $0[index] : nil }
      let isRight =
        results.count == answers.count && results.count { $0.code == .applied } == 1
        && results.count { $0.code == .duplicate } == results.count - 1
        && Set(results.map { "\($0.id) \($0.status?.rawValue ?? "") \($0.revision ?? 0)" }).count == 1
      return isRight ? nil : Finding(promise: "V8", what: "\(ids[index]): \(results.map(\.code.rawValue))")
    }
  }

  private struct Line: @unchecked Sendable {
    let connection: Connection
    init(_ connection: Connection) { self.connection = connection }
  }
}
