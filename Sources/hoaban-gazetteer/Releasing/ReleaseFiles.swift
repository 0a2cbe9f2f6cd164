import ArgumentParser
import Foundation
import Releases
import Store
import SyncProtocol

/// Files of keys and of a repository, and what is said where one is not as it should be.
enum ReleaseFiles {
  static func makeNew(_ bytes: [UInt8], _ path: String, mode: UInt32) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      Sources.say("\(path): is there already; name another file")
      throw ExitCode(73)
    }
    try write(bytes, path, mode: mode)
  }

  static func write(_ bytes: [UInt8], _ path: String, mode: UInt32) throws {
    do { try DurableFile.write(bytes, to: path, mode: mode) } catch {
      Sources.say("\(path): cannot be written (\(error))")
      throw ExitCode(73)
    }
  }

  /// The first bytes of a file, one more than the limit at most; nil where there is none.
  static func read(_ path: String, limit: Int) throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      return Array(try handle.read(upToCount: limit + 1) ?? Data())
    } catch {
      Sources.say("\(path): cannot be read (\(error.localizedDescription))")
      throw ExitCode(74)
    }
  }

  static func need(_ path: String, limit: Int) throws -> [UInt8] {
    guard let bytes = try read(path, limit: limit) else {
      Sources.say("\(path): is not there")
      throw ExitCode(74)
    }
    return bytes
  }

  static func key(_ path: String) throws -> ReleaseKeyFile {
    try checked(path) { () throws in try ReleaseKeyFile(bytes: try need(path, limit: 4_096)) }
  }

  /// Exit status 65 with the reason where something is refused.
  static func checked<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as ReleaseError {
      Sources.say("\(path): refused: \(error)")
      throw ExitCode(65)
    }
  }

  /// The newest of each role in a repository; nil where there is no root yet.
  static func newest(_ folder: String) throws -> TrustedFiles? {
    guard let root = try read(folder + "/root.json", limit: ReleaseLimits.root) else { return nil }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    func last(_ role: ReleaseRole, _ limit: Int) throws -> [UInt8]? {
      let versions = names.compactMap { name in
        name.hasSuffix(".\(role.rawValue).json") ? Int(name.prefix { $0 != "." }) : nil
      }
      return try versions.max().flatMap { try read(folder + "/" + role.file($0), limit: limit) }
    }
    var files = TrustedFiles(root: root)
    files.targets = try last(.targets, ReleaseLimits.targets)
    files.snapshot = try last(.snapshot, ReleaseLimits.snapshot)
    files.timestamp = try read(folder + "/timestamp.json", limit: ReleaseLimits.timestamp)
    return files
  }

  /// `--now`, else the machine's clock.
  static func moment(_ text: String?) throws -> HubMoment {
    guard let text else { return HubMoment(unixSeconds: Int(Date().timeIntervalSince1970)) }
    guard let moment = HubMoment(rawValue: text) else {
      throw ValidationError("--now is written like 2026-12-01T08:00:00Z")
    }
    return moment
  }
}
