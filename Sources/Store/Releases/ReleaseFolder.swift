import Foundation
import Glibc
public import Releases

/// Updates of the gazetteer in a data folder: images in `gazetteer/`, where the guide looks for them, and what this
/// device trusts in `releases.json` beside that folder.
public final class ReleaseFolder: ReleaseShelf {
  private let data: String
  private let before: @Sendable (String) throws -> Void

  private static let most = 4 << 20

  /// - Parameters:
  ///   - data: The data folder; it is made when something is kept.
  ///   - before: Is told what comes next, for tests that let it fail.
  public init(data: String, before: @escaping @Sendable (String) throws -> Void = { _ in }) {
    self.data = data
    self.before = before
  }

  private var folder: String { data + "/gazetteer" }

  private func path(_ name: String) -> String { folder + "/" + name }

  private func makeFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  public func ledger() throws -> ReleaseLedger? {
    guard let handle = FileHandle(forReadingAtPath: data + "/releases.json") else {
      guard errno == ENOENT else { throw DurableFileError(data + "/releases.json") }
      return nil
    }
    return try ReleaseLedger(bytes: Array(try handle.read(upToCount: Self.most) ?? Data()))
  }

  public func keep(_ ledger: ReleaseLedger) throws {
    try makeFolder()
    try DurableFile.write(ledger.bytes, to: data + "/releases.json", mode: 0o600, before: before)
  }

  private func names(_ ending: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.sorted()
  }

  public func images() throws -> [String] { try names(".sqlite") }

  public func withdrawn() throws -> [String] { try names(Self.out).map { String($0.dropLast(Self.out.count)) } }

  /// Guides pass over names that end so.
  private static let out = ".withdrawn"

  public func digest(of image: String) throws -> String { try ImageFile.digest(of: path(image)).text }

  public func draft(of release: GazetteerRelease) throws -> any ReleaseDraft {
    try makeFolder()
    let name = ".\(release.sha256).part"
    // Of a release that came to nothing.
    for other in try FileManager.default.contentsOfDirectory(atPath: folder)
    where other.hasSuffix(".part") && other != name { unlink(path(other)) }
    return try ImageDraft(path: path(name), before: before)
  }

  public func inspect(_ draft: any ReleaseDraft) throws {
    guard let draft = draft as? ImageDraft else { throw ReleaseError(.unreadableImage, "a draft of another folder") }
    try ImageFile.inspect(draft.path)
  }

  public func install(_ draft: any ReleaseDraft, as release: InstalledRelease) throws {
    guard let draft = draft as? ImageDraft else { throw ReleaseError(.unreadableImage, "a draft of another folder") }
    try DurableFile.move(draft.path, to: path(release.file), before: before)
  }

  public func withdraw(_ file: String) throws {
    try DurableFile.move(path(file), to: path(file + Self.out), before: before)
  }

  public func remove(_ file: String) throws {
    try before("remove")
    for name in [file, file + Self.out] where unlink(path(name)) != 0 && errno != ENOENT {
      throw DurableFileError(path(name))
    }
  }
}
