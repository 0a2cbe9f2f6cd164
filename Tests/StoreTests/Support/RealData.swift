import Foundation
import Gazetteer
import GazetteerText
import Store

/// The gazetteer that is shipped, read from its text and compiled once for all tests.
enum RealData {
  struct Faulty: Error {
    let faults: [Fault]
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Data").standardizedFileURL.path

  static let bundled = folder + "/gazetteer.sqlite"

  private static let read = Result {
    let (snapshot, faults) = GazetteerSource.read(try SourceFolder.load(folder))
    guard faults.isEmpty else { throw Faulty(faults: faults) }
    return snapshot
  }

  private static let scratch = Result {
    // A static value is never deinitialised.
    atexit { RealData.removeScratch() }
    return try TemporaryFolder()
  }

  private static func removeScratch() {
    if let path = try? scratch.get().path { try? FileManager.default.removeItem(atPath: path) }
  }

  private static let compiled = Result {
    let path = try scratch.get().file("gazetteer.sqlite")
    try GazetteerWriter.write(try read.get(), to: path)
    return try GazetteerStore(path: path)
  }

  static var snapshot: GazetteerSnapshot { get throws { try read.get() } }

  /// Compiled from today's text, so that search tests do not hang on a stale file.
  static var store: GazetteerStore { get throws { try compiled.get() } }
}
