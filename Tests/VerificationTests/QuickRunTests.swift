import Foundation
import Testing

/// A few of each of what `hoaban-verify` does thousands of times: that the hub and the courier still hold, and that the
/// program still finds what must be found.
@Suite(.serialized) struct QuickRunTests {
  @Test(arguments: [
    ["kills", "--device", "6", "--hub", "2", "--real", "2", "--simulated", "2", "--ready", "600000"],
    ["cuts", "--count", "6", "--devices", "2"],
    ["duplicates", "--count", "20"],
    ["reorder", "--count", "128"],
    ["power", "--cuts", "20", "--every", "8"],
    ["power", "--cuts", "20", "--every", "8", "--weak"],
    ["tampered", "--count", "2"],
    ["errors", "--count", "1"],
    ["answers", "--desk", "8", "--hub", "3"],
  ])
  func promisesHold(words: [String]) throws {
    let outcome = try Self.verify(words + ["--seed", "7"])
    #expect(outcome.status == 0, "\(words): \(outcome.output)")
    #expect(outcome.output.contains(": held; "))
  }

  /// Nothing that was told may be missing: here the checker is told of what never was.
  @Test(arguments: [
    ["kills", "--device", "0", "--hub", "0", "--real", "1", "--simulated", "1"],
    ["answers", "--desk", "0", "--hub", "0"],
  ])
  func aPromiseThatIsBrokenIsTold(words: [String]) throws {
    let outcome = try Self.verify(words + ["--pretend-one-more"])
    #expect(outcome.status == 1 && outcome.output.contains("BROKEN I1: "), "\(words): \(outcome.output)")
  }

  private static func verify(_ words: [String]) throws -> (status: Int32, output: String) {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("hoaban-verify")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("verify-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
