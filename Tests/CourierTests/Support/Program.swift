import Foundation

/// Built programs, beside the test bundle in the products directory.
enum Program {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  static func process(_ name: String, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent(name)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Streams are files, so that neither side waits for a pipe.
  static func run(_ name: String, _ arguments: [String]) throws -> Outcome {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    let files = [base + ".out", base + ".err"]
    for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    let process = try process(name, arguments)
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
    return Outcome(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
