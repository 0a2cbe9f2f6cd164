import ArgumentParser
import Foundation
import Itinerary
import Releases
import Store
import SyncProtocol

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether a folder of releases, or an image, is what the holders of the root keys have signed.",
    discussion: """
      Goes the way that a device goes which trusts the root given, and nothing else. Exit status: 0 it is, 65 it is \
      not, 74 something cannot be read.
      """)

  @Argument(help: "A folder of releases, or an image of the gazetteer.")
  var path: String

  @Option(help: ArgumentHelp("The root to trust.", valueName: "file"))
  var root: String

  @Option(help: ArgumentHelp("Where the releases of an image are.", valueName: "folder"))
  var releases: String?

  @Flag(help: "What is expired will do.")
  var expired = false

  @Option(help: ArgumentHelp("Clock to go by: 2026-12-01T08:00:00Z.", valueName: "iso"))
  var now: String?

  @Flag(help: "Answer in JSON.")
  var json = false

  func run() async throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      Sources.say("\(path): is not there")
      throw ExitCode(74)
    }
    // An image of a repository lies in its `targets/`.
    let parents = URL(fileURLWithPath: path).deletingLastPathComponent().deletingLastPathComponent().path
    let folder = releases ?? (isFolder.boolValue ? path : parents)
    do {
      let moment = try ReleaseFiles.moment(now)
      var trusted = try TrustedMetadata(
        TrustedFiles(root: try ReleaseFiles.need(root, limit: ReleaseLimits.root)), at: moment, acceptsExpired: expired)
      try await trusted.follow { name, limit in
        try ReleaseFiles.read(folder + "/" + name, limit: limit)
      } keep: { _ in
      }
      let release = try trusted.release()
      let image =
        isFolder.boolValue ? folder + "/" + TargetName.gazetteer.path(sha256: release.sha256) : path
      try check(image, release)
      answer(trusted, release)
    } catch let error as ReleaseError {
      Sources.say("\(path): refused: \(error)")
      throw ExitCode(65)
    }
  }

  private func check(_ image: String, _ release: GazetteerRelease) throws {
    let digest: FileDigest
    do { digest = try ImageFile.digest(of: image) } catch {
      Sources.say("\(error)")
      throw ExitCode(74)
    }
    guard digest.length == release.length else {
      throw ReleaseError(.wrongLength, "\(image): \(digest.length) bytes, not \(release.length)")
    }
    guard digest.text == release.sha256 else { throw ReleaseError(.wrongDigest, image) }
    try ImageFile.inspect(image)
  }

  private func answer(_ trusted: TrustedMetadata, _ release: GazetteerRelease) {
    let quorum = trusted.root.quorum(of: .root)
    guard json else {
      for document in trusted.documents {
        print("\(document.role.rawValue): version \(document.version), good until \(document.expires)")
      }
      print("root keys: \(quorum.threshold) of \(quorum.keys)")
      print("release \(release.number), \(release.date), format \(release.schema), \(release.length) bytes: verified")
      return
    }
    let roles = trusted.documents.map { document in
      JSONText.Member(
        document.role.rawValue,
        .members(["version": .integer(document.version), "expires": .string(document.expires.rawValue)]))
    }
    let text = JSONText.members([
      "verified": .bool(true), "release": .integer(release.number), "date": .string(release.date),
      "schema": .integer(release.schema), "length": .integer(release.length), "sha256": .string(release.sha256),
      "roles": .object(roles),
    ])
    print(text.pretty)
  }
}
