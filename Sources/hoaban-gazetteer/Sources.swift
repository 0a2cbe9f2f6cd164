import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText
import Store

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

  /// The text sources of a folder, all at once.
  static func files(_ folder: String) throws -> [SourceFile] {
    let files: [SourceFile]
    do { files = try SourceFolder.load(folder) } catch {
      say("\(folder): cannot be read (\(error.localizedDescription)); name the folder that holds kinds.yaml")
      throw ExitCode(74)
    }
    guard files.contains(where: { $0.path.hasSuffix("kinds.yaml") }) else {
      say("\(folder): no kinds.yaml here; name the folder of the text sources")
      throw ExitCode(65)
    }
    return files
  }

  /// The snapshot of a folder of text sources or of a compiled file, whichever the path names.
  static func snapshot(_ path: String) throws -> GazetteerSnapshot {
    var isFolder: ObjCBool = false
    if !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) || isFolder.boolValue {
      return try read(path)
    }
    do { return try GazetteerStore(path: path).snapshot() } catch let error as GazetteerError {
      switch error {
      case .missing: say("\(path): cannot be read")
      case .notAGazetteer: say("\(path): is no compiled gazetteer, or is damaged; `build` makes one")
      case .otherVersion(_, let found, let wanted):
        say("\(path): is of format \(found) and this program reads \(wanted); `build` it again")
      }
      if case .missing = error { throw ExitCode(74) }
      throw ExitCode(65)
    }
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
