import ArgumentParser
import Foundation
import Glibc
import SeededRandomness
import Store

/// What a guide does on a device, as a program that can be killed.
struct Enqueue: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Queue requests on a device; each id is printed once it is on stable storage.")
  @Option(help: ArgumentHelp("The device's folder.", valueName: "dir")) var data: String
  @Option var count = 1
  @Option var seed: UInt64?

  func run() throws {
    let store = try OutboxStore(path: data + "/outbox.sqlite")
    var asking = Asking(SplitMix64(seed: seed ?? UInt64.random(in: 0...UInt64.max)))
    for _ in 0..<count {
      let line = Array((try asking.keep(in: store) + "\n").utf8)
      // Not by way of a buffer: what was told must have been told.
      guard write(1, line, line.count) == line.count else { throw ExitCode(74) }
    }
  }
}
