import Foundation

/// C that is preloaded into the programs under test or runs beside them, compiled where it is needed.
enum Shim {
  /// The path of the library.
  static func library(_ name: String, for run: Run) throws -> String {
    try compiled(name, "\(name).so", ["-shared", "-fPIC"], run)
  }

  /// The path of a program.
  static func program(_ name: String, for run: Run) throws -> String { try compiled(name, name, [], run) }

  private static func compiled(_ name: String, _ output: String, _ how: [String], _ run: Run) throws -> String {
    let output = "\(run.folder)/\(output)"
    guard let source = Bundle.module.path(forResource: name, ofType: "c", inDirectory: "Shims") else {
      throw Trouble("\(name).c is missing beside this program")
    }
    let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/cc")
    let child = try Child(
      "/usr/bin/env", [isThere ? "cc" : "clang", "-O1"] + how + ["-o", output, source, "-ldl", "-lpthread"],
      output: run.folder + "/cc.log", errors: run.folder + "/cc.log")
    guard child.wait() == 0 else { throw Trouble("cc: \(File.text(run.folder + "/cc.log"))") }
    return output
  }
}
