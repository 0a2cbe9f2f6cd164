import Foundation
import Testing

/// The built hub, beside the bundle of the tests.
enum BuiltHub {
  static func process(_ arguments: [String], in folder: StoreFolder) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("hoaban-hub")
    process.arguments = arguments + ["--store", "sqlite:\(folder.path)/hub.sqlite"]
    return process
  }

  /// A command of the hub's keeper, and what it says of what is wrong.
  static func run(_ arguments: String..., in folder: StoreFolder) throws -> (status: Int32, errors: String) {
    let process = process(arguments, in: folder)
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  /// Serves the store of a folder. Whoever has started it ends it.
  static func serve(_ folder: StoreFolder) throws -> (process: Process, port: String) {
    let process = process(["serve", "--listen", "127.0.0.1:0"], in: folder)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    var said = ""
    while !said.contains("listening on 127.0.0.1:") || !said.hasSuffix("\n") {
      let bytes = errors.fileHandleForReading.availableData
      try #require(!bytes.isEmpty, "\(said)")
      said += String(decoding: bytes, as: UTF8.self)
    }
    let port = said.components(separatedBy: "listening on 127.0.0.1:").last?.prefix { $0.isNumber }
    return (process, String(try #require(port)))
  }
}
