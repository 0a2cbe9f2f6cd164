import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText
import Store

/// Reading that the commands share.
enum Sources {
  /// The snapshot of a folder of text sources; with faults each is told and the exit status is 65.
  static func read(_ folder: String, tell: (String) -> Void = say) throws -> GazetteerSnapshot {
    let (snapshot, faults) = GazetteerSource.read(try files(folder))
    guard faults.isEmpty else {
      for fault in faults { tell(fault.description) }
      say("\(folder): \(faults.count) \(faults.count == 1 ? "fault" : "faults")")
      throw ExitCode(65)
    }
    return snapshot
  }

  /// The text sources of a folder.
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

  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
