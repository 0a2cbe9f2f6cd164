import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText

/// Reading that the commands share.
enum Sources {
  /// The first pass over a folder. Exit status 74 where it cannot be read, 65 where it is no folder of sources.
  static func open(_ folder: String) throws -> GazetteerSource {
    let source: GazetteerSource
    do { source = try GazetteerSource(try SourceFolder(folder)) } catch {
      say("\(folder): cannot be read (\(error.localizedDescription)); name the folder that holds kinds.yaml")
      throw ExitCode(74)
    }
    guard FileManager.default.fileExists(atPath: folder + "/kinds.yaml") else {
      say("\(folder): no kinds.yaml here; name the folder of the text sources")
      throw ExitCode(65)
    }
    return source
  }

  /// The whole gazetteer of a folder; with errors each is told and the exit status is 65.
  static func read(_ folder: String) throws -> GazetteerSnapshot {
    let source = try open(folder)
    var entries: [Entry] = []
    let findings = try source.entries { entries.append($0) }
    if findings.errors > 0 { try refuse(folder, findings) }
    return source.snapshot(entries)
  }

  static func refuse(_ folder: String, _ findings: Findings) throws {
    for fault in findings.faults where fault.severity == .error { say(fault.description) }
    say("\(folder): \(count(findings))")
    throw ExitCode(65)
  }

  static func count(_ findings: Findings) -> String {
    func words(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
    return words(findings.errors, "error") + ", " + words(findings.warnings, "warning")
  }

  static func say(_ line: String) {
    // What was printed comes first, also where both go to one file.
    fflush(nil)
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
