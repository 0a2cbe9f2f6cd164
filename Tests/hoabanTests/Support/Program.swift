import Foundation

/// The built program with a data folder of its own.
final class Program {
  let folder: URL
  /// On Viet Nam's clock: a Saturday morning.
  static let now = "2026-12-05T09:00"

  struct NotBuilt: Error { let path: String }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("hoaban-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the trips and requests of this program are kept.
  var data: String { folder.appendingPathComponent("data").path }

  /// Beside the test bundle, in the products directory.
  static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("hoaban")
  }

  @discardableResult
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try start(arguments, input: input, environment: environment).wait()
  }

  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try start(arguments, input: input, environment: environment).wait()
  }

  /// Starts the program without waiting for it. Its streams are files, so that neither side ever waits for a pipe.
  func start(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Running {
    guard FileManager.default.isExecutableFile(atPath: Self.executable.path) else {
      throw NotBuilt(path: Self.executable.path)
    }
    let name = folder.appendingPathComponent(UUID().uuidString).path
    try Data(input.utf8).write(to: URL(fileURLWithPath: name + ".in"))
    for stream in [".out", ".err"] { try Data().write(to: URL(fileURLWithPath: name + stream)) }
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = [
      "HOME": folder.path, "HOABAN_DATA": data, "HOABAN_NOW": Self.now, "LANG": "C.UTF-8", "TERM": "dumb",
      "SWIFT_BACKTRACE": "interactive=no,color=no",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: name + ".in")
    process.standardOutput = FileHandle(forWritingAtPath: name + ".out")
    process.standardError = FileHandle(forWritingAtPath: name + ".err")
    try process.run()
    return Running(process: process, name: name)
  }
}

/// A program that has been started.
struct Running {
  let process: Process
  fileprivate let name: String

  func wait() throws -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, crashed: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: name + ".out")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: name + ".err")), as: UTF8.self))
  }
}
