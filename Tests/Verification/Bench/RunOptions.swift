import ArgumentParser
import Foundation
import Glibc
import SeededRandomness

/// What every verb takes.
struct RunOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Where hoaban-hub and hoaban-sync are; beside this program without it.", valueName: "dir"))
  var bin: String?
  @Option(help: "Repeats what chance decided, but not what the machine's timing did.") var seed: UInt64?
  @Option(
    help: ArgumentHelp("Where all is kept; a new folder that is deleted after success without it.", valueName: "dir"))
  var work: String?
}

/// One run: its folder, its programs, its history, its seed.
final class Run: Sendable {
  let name: String
  let seed: UInt64
  let folder: String
  let programs: Programs
  let history: History
  private let isKept: Bool
  private let start = ContinuousClock.now

  init(_ name: String, _ options: RunOptions) throws {
    // A relay or a hub that was killed closes what is written to.
    signal(SIGPIPE, SIG_IGN)
    var files = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    files.rlim_cur = min(files.rlim_max, 8_192)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
    self.name = name
    seed = options.seed ?? UInt64.random(in: 1...999_999)
    isKept = options.work != nil
    let base = FileManager.default.temporaryDirectory.path
    folder = options.work ?? "\(base)/hoaban-verify-\(name)-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    programs = Programs(folder: options.bin)
    history = try History(path: folder + "/history.jsonl")
    say("\(name): seed \(seed), folder \(folder)")
    history.add("run", ["verb": name, "seed": "\(seed)"])
  }

  func random(_ number: Int = 0) -> SplitMix64 { SplitMix64(seed: seed &+ UInt64(number) &* 1_000_003) }

  /// Prints the one line that sums up, and what was found broken.
  func finish(_ summary: String, _ findings: [Finding]) throws {
    for finding in findings.prefix(20) { say("BROKEN \(finding)") }
    if findings.count > 20 { say("BROKEN … and \(findings.count - 20) more") }
    for finding in findings { history.add("broken", ["what": "\(finding)"]) }
    let seconds = Int((ContinuousClock.now - start) / .seconds(1))
    let verdict = findings.isEmpty ? "held" : "BROKEN"
    say("\(name): \(verdict); \(summary); seed \(seed), \(seconds) s")
    guard findings.isEmpty else { throw ExitCode(1) }
    if !isKept { try? FileManager.default.removeItem(atPath: folder) }
  }
}

/// What does not hold.
struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// `I1` to `I7`, or what the verb itself promises.
  let promise: String
  let what: String
  var description: String { "\(promise): \(what)" }
}

/// Something that this program needs did not go as it must.
struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// A line on standard output, now: whoever waits for a long run sees how it stands.
func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
