import Foundation

/// Writes changed sources: all of them or, as far as a file system lets, none.
public enum SourceWriter {
  /// Why nothing was written.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    public let description: String
  }

  /// Everything is first written beside its place; only then does each take it, in one step. What has taken its place
  /// is put back where a later one cannot.
  public static func write(_ files: [SourceChange.File]) throws(Failure) {
    for file in files where current(file.path) != file.old {
      throw Failure(description: "\(file.path) has been changed meanwhile; import again")
    }
    var drafts: [(file: SourceChange.File, draft: URL)] = []
    defer { for (_, draft) in drafts { try? FileManager.default.removeItem(at: draft) } }
    for file in files {
      do { drafts.append((file, try draft(file.new, for: file.path))) } catch {
        throw Failure(description: "\(file.path) cannot be written (\(error.localizedDescription))")
      }
    }
    var done: [SourceChange.File] = []
    for (file, draft) in drafts {
      guard rename(draft.path, place(file.path).path) == 0 else {
        let reason = String(cString: strerror(errno))
        putBack(done)
        throw Failure(
          description: "\(file.path) cannot be replaced (\(reason)); what was written before it is put back")
      }
      done.append(file)
    }
  }

  private static func current(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// Where the file really lies: a link stays one.
  private static func place(_ path: String) -> URL { URL(fileURLWithPath: path).resolvingSymlinksInPath() }

  private static func draft(_ text: String, for path: String) throws -> URL {
    let place = place(path)
    let folder = place.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let draft = folder.appendingPathComponent(".\(place.lastPathComponent).new")
    try Data(text.utf8).write(to: draft)
    if let mode = try? FileManager.default.attributesOfItem(atPath: place.path)[.posixPermissions] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: draft.path)
    }
    let handle = try FileHandle(forWritingTo: draft)
    defer { try? handle.close() }
    try handle.synchronize()
    return draft
  }

  private static func putBack(_ files: [SourceChange.File]) {
    for file in files {
      guard let old = file.old else {
        try? FileManager.default.removeItem(at: place(file.path))
        continue
      }
      if let draft = try? draft(old, for: file.path) { _ = rename(draft.path, place(file.path).path) }
    }
  }
}
