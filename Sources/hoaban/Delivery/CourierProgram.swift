import Foundation
import Gazetteer

/// `hoaban-sync`, which lies beside this program: the one that may open sockets.
struct CourierProgram {
  private let url: URL

  /// Nil where it is not there.
  init?() {
    url = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("hoaban-sync")
    guard FileManager.default.isExecutableFile(atPath: url.path) else { return nil }
  }

  /// What happens, one after another as it happens, and the exit status.
  ///
  /// - Parameter arguments: A subcommand of the courier's and its options, but `--json`.
  func run(_ arguments: [String], _ each: ([String: Any]) throws -> Void) throws -> Int32 {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments + ["--json"]
    let output = Pipe()
    process.standardOutput = output
    // Its sentences are English; the exit status and the events say the same.
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    var text: [UInt8] = []
    while case let bytes = output.fileHandleForReading.availableData, !bytes.isEmpty {
      text += bytes
      while let end = text.firstIndex(of: UInt8(ascii: "\n")) {
        try each(JSONLines.object(String(decoding: text[..<end], as: UTF8.self)))
        text.removeFirst(end + 1)
      }
    }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
