import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every fault of the text sources with file and line.",
    discussion: "Exit status: 0 no fault, 65 faults, 74 the folder cannot be read.")

  @Argument(help: "The folder of text sources.")
  var folder = "Data"

  func run() throws {
    let snapshot = try Sources.read(folder) { print($0) }
    print("\(folder): \(snapshot.entries.count) records, \(snapshot.legs.count) legs, no fault")
  }
}

/// Reading that both commands share.
enum Sources {
  /// The snapshot; with faults each is told and the exit status is 65.
  static func read(_ folder: String, tell: (String) -> Void = say) throws -> GazetteerSnapshot {
    let files: [SourceFile]
    do { files = try SourceFolder.load(folder) } catch {
      say("\(folder): cannot be read (\(error.localizedDescription)); name the folder that holds kinds.yaml")
      throw ExitCode(74)
    }
    guard files.contains(where: { $0.path.hasSuffix("kinds.yaml") }) else {
      say("\(folder): no kinds.yaml here; name the folder of the text sources")
      throw ExitCode(65)
    }
    let (snapshot, faults) = GazetteerSource.read(files)
    guard faults.isEmpty else {
      for fault in faults { tell(fault.description) }
      say("\(folder): \(faults.count) \(faults.count == 1 ? "fault" : "faults")")
      throw ExitCode(65)
    }
    return snapshot
  }

  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
