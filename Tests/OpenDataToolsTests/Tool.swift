import Foundation
import Testing

/// Programs of other people, and the keeper's tool. One that is missing fails the test and names its package: a test
/// that is skipped proves nothing.
enum Tool {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  private static let packages = [
    "xmllint": "libxml2-utils", "gpsbabel": "gpsbabel", "ogrinfo": "gdal-bin", "ogr2ogr": "gdal-bin",
    "python3": "python3", "zbarimg": "zbar-tools",
  ]

  static func find(_ name: String) throws -> String {
    // The system's own come first: what apt installs for Python is for the system's Python.
    let folders =
      ["/usr/bin", "/bin"] + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for folder in folders where FileManager.default.isExecutableFile(atPath: folder + "/" + name) {
      return folder + "/" + name
    }
    throw Missing(description: "\(name) is missing: apt-get install \(packages[name] ?? name)")
  }

  /// Runs a program to its end and fails the test where it does not end well.
  static func run(_ name: String, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let answer = try start(try find(name), arguments)
    try #require(
      answer.status == 0, "\(name) \(arguments): \(answer.errors)\(answer.output.prefix(2_000))",
      sourceLocation: sourceLocation)
    return answer.output
  }

  static func status(_ name: String, _ arguments: [String]) throws -> Int32 {
    try start(try find(name), arguments).status
  }

  /// What a script of `Scripts` prints.
  static func python(_ script: String, _ arguments: String...) throws -> String {
    let path = root.appendingPathComponent("Tests/OpenDataToolsTests/Scripts/\(script).py").path
    return try run("python3", [path] + arguments)
  }

  static let keeper = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("hoaban-gazetteer").path

  /// The keeper's tool, in the folder of the package.
  static func keeper(_ arguments: String...) throws -> Answer { try start(keeper, arguments) }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The guide with trips of its own, on a Saturday morning.
  static func guide(_ data: Scratch, _ arguments: [String]) throws -> String {
    let settings = ["HOABAN_DATA": data.path("data"), "HOABAN_NOW": "2026-12-05T09:00", "HOME": data.url.path]
    let answer = try start(
      keeper.replacing("hoaban-gazetteer", with: "hoaban"), arguments, environment: settings)
    try #require(answer.status == 0, "hoaban \(arguments): \(answer.errors)")
    return answer.output
  }

  private static func start(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Answer {
    let folder = try Scratch()
    let files = ["out", "err"].map { folder.path($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files[0]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files[1]))
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
    return Answer(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}

/// A folder that is gone when the test is.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("hoaban-open-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, _ name: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// The sources that are shipped, to be changed at will.
  func copyOfData() throws -> String {
    try FileManager.default.copyItem(
      at: Tool.root.appendingPathComponent("Data"), to: url.appendingPathComponent("Data"))
    return path("Data")
  }
}
