import ArgumentParser
import Foundation
import Gazetteer
import Releases
import Store

struct Sign: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make or update a folder of signed releases, as The Update Framework has it.",
    discussion: """
      What is done depends on the keys that are given. With --root-key a new root is made, with --image a release is \
      published, with --snapshot-key and --timestamp-key the two are signed anew. Files of devices' guides are \
      written last, so that who reads the folder meanwhile sees the state before or the one after. Signatures are good \
      for 365 days (root), 180 (targets), 30 (snapshot) and 14 (timestamp). Exit status: 0 done, 65 what is there or \
      the image is bad, or too few keys sign, 73 the folder cannot be written, 74 something cannot be read.
      """)

  @Argument(help: "The folder of releases.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "A key that the new root lists; give each, a .pub where the private half is elsewhere.", valueName: "file"))
  var rootKey: [String] = []

  @Option(help: ArgumentHelp("How many of the root keys must sign.", valueName: "n"))
  var rootThreshold = 2

  @Option(help: ArgumentHelp("A key that the root before lists and the new one does not.", valueName: "file"))
  var leavingRootKey: [String] = []

  @Option(help: ArgumentHelp("The key for what a release consists of.", valueName: "file"))
  var targetsKey: String?

  @Option(help: ArgumentHelp("The key for which release is the newest.", valueName: "file"))
  var snapshotKey: String?

  @Option(help: ArgumentHelp("The key for that it still is.", valueName: "file"))
  var timestampKey: String?

  @Option(help: ArgumentHelp("The compiled gazetteer to publish.", valueName: "file"))
  var image: String?

  @Option(help: ArgumentHelp("Clock to go by: 2026-12-01T08:00:00Z.", valueName: "iso"))
  var now: String?

  func validate() throws {
    guard (1...32).contains(rootThreshold) else { throw ValidationError("--root-threshold is from 1 to 32.") }
    if image != nil, targetsKey == nil || snapshotKey == nil || timestampKey == nil {
      throw ValidationError("--image needs --targets-key, --snapshot-key and --timestamp-key.")
    }
    if snapshotKey != nil, timestampKey == nil { throw ValidationError("--snapshot-key needs --timestamp-key.") }
    if rootKey.isEmpty, timestampKey == nil { throw ValidationError("Give the keys that are to sign.") }
  }

  func run() throws {
    let moment = try ReleaseFiles.moment(now)
    let others = try [ReleaseRole.targets: targetsKey, .snapshot: snapshotKey, .timestamp: timestampKey]
      .compactMapValues { try $0.map(ReleaseFiles.key) }
    let publication = try ReleaseFiles.checked(folder) {
      var publication = try Publication(try ReleaseFiles.newest(folder), at: moment)
      if !rootKey.isEmpty {
        try publication.makeRoot(
          RootPlan(
            rootKeys: try rootKey.map(ReleaseFiles.key), threshold: rootThreshold,
            leaving: try leavingRootKey.map(ReleaseFiles.key), others: others.mapValues(\.key)))
      }
      if let image, let key = others[.targets] { try publish(image, key, &publication) }
      if let key = others[.snapshot], key.canSign, publication.release != nil { try publication.takeSnapshot(by: key) }
      if let key = others[.timestamp], key.canSign, publication.release != nil { try publication.stamp(by: key) }
      return publication
    }
    try write(publication)
  }

  private func publish(_ image: String, _ key: ReleaseKeyFile, _ publication: inout Publication) throws {
    do {
      try ImageFile.inspect(image)
      let digest = try ImageFile.digest(of: image)
      try publication.publish(
        schema: ImageFile.schema, date: try GazetteerStore(path: image).version().date, length: digest.length,
        sha256: digest.text, by: key)
    } catch let error as DurableFileError {
      Sources.say("\(error)")
      throw ExitCode(74)
    }
  }

  private func write(_ publication: Publication) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder + "/targets", withIntermediateDirectories: true)
      if let image, let release = publication.release {
        let path = folder + "/" + TargetName.gazetteer.path(sha256: release.sha256)
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: image)))
        try ReleaseFiles.write(bytes, path, mode: 0o644)
      }
    } catch let error as CocoaError {
      Sources.say("\(folder): cannot be written (\(error.localizedDescription))")
      throw ExitCode(73)
    }
    for (name, bytes) in publication.files {
      try ReleaseFiles.write(bytes, folder + "/" + name, mode: 0o644)
      print("\(name): \(bytes.count) bytes")
    }
    if let release = publication.release, image != nil {
      print("release \(release.number), \(release.date), \(release.length) bytes, SHA-256 \(release.sha256)")
    }
  }
}
