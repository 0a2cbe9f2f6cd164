import Courier
import Foundation
import Releases
import Store
import SyncProtocol
import Testing

/// A folder of releases with keys of its own, gone with the value.
final class Repository {
  let path: String
  private let rootKeys = [ReleaseKeyFile.new(), .new(), .new()]
  private let keys: [ReleaseRole: ReleaseKeyFile] = [.targets: .new(), .snapshot: .new(), .timestamp: .new()]

  static let now = HubMoment(unixSeconds: 1_796_100_000)
  private let moment: HubMoment

  /// - Parameter moment: When it is signed; programs go by the machine's clock.
  init(at moment: HubMoment = Repository.now) throws {
    self.moment = moment
    path = FileManager.default.temporaryDirectory.appendingPathComponent("releases-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path + "/targets", withIntermediateDirectories: true)
    var publication = try Publication(nil, at: moment)
    try publication.makeRoot(RootPlan(rootKeys: rootKeys, threshold: 2, others: keys.mapValues(\.key)))
    try write(publication)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private var newest = TrustedFiles(root: [])

  var root: [UInt8] { newest.root }

  private func write(_ publication: Publication) throws {
    for (name, bytes) in publication.files {
      try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
      switch name.split(separator: ".").dropLast().last {
      case "root": newest.root = bytes
      case "targets": newest.targets = bytes
      case "snapshot": newest.snapshot = bytes
      default: newest.timestamp = bytes
      }
    }
  }

  /// Publishes a gazetteer, another for each number; its digest.
  @discardableResult
  func publish(_ number: UInt8, schema: Int = ImageFile.schema, as bytes: [UInt8]? = nil) throws -> String {
    let bytes = try bytes ?? Self.image(number)
    let digest = FileDigest.text(of: bytes)
    var publication = try Publication(newest, at: moment)
    try publication.publish(
      schema: schema, date: "2026-12-0\(number)", length: bytes.count, sha256: digest,
      by: try #require(keys[.targets]))
    try publication.takeSnapshot(by: try #require(keys[.snapshot]))
    try publication.stamp(by: try #require(keys[.timestamp]))
    try Data(bytes).write(to: URL(fileURLWithPath: image(digest)))
    try write(publication)
    return digest
  }

  func image(_ digest: String) -> String { path + "/" + TargetName.gazetteer.path(sha256: digest) }

  /// The gazetteer that is shipped, with the count of its changes (SQLite's file format, 1.3.7 and 1.3.22) altered.
  static func image(_ number: UInt8) throws -> [UInt8] {
    let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Data/gazetteer.sqlite")
    var bytes = Array(try Data(contentsOf: shipped))
    for place in [24, 92] { bytes.replaceSubrange(place..<place + 4, with: [0, 0, 1, number]) }
    return bytes
  }
}

/// A data folder that updates are installed in, gone with the value.
final class UpdatedDevice {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("updated-\(UUID().uuidString)").path

  init(copying other: UpdatedDevice? = nil) throws {
    if let other {
      try FileManager.default.copyItem(atPath: other.folder, toPath: folder)
    } else {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func shelf(before: @escaping @Sendable (String) throws -> Void = { _ in }) -> ReleaseFolder {
    ReleaseFolder(data: folder, before: before)
  }

  @discardableResult
  func update(
    from source: any ReleaseSource, root: [UInt8]?, at now: HubMoment = Repository.now, acceptsExpired: Bool = false,
    before: @escaping @Sendable (String) throws -> Void = { _ in }, report: @escaping (UpdateEvent) -> Void = { _ in }
  ) async throws -> UpdateEnding {
    try await UpdateRun(source: source, shelf: shelf(before: before), schema: ImageFile.schema, report: report)
      .run(root: root, at: now, acceptsExpired: acceptsExpired)
  }

  @discardableResult
  func update(from repository: Repository) async throws -> UpdateEnding {
    try await update(from: FolderReleaseSource(folder: repository.path), root: repository.root)
  }

  /// Names of the files in the folder of images, hidden ones too.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/gazetteer").sorted()
  }

  /// The digest of the image that a guide would read, which must be one that it can read; nil where there is none.
  func inUse() throws -> String? {
    guard let newest = try shelf().images().last else { return nil }
    let path = folder + "/gazetteer/" + newest
    _ = try GazetteerStore(path: path).version()
    return try ImageFile.digest(of: path).text
  }
}
