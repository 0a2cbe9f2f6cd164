import SyncProtocol
import Testing

@testable import Releases

/// Who keeps a repository: all its keys, and the files as they lie there.
struct Keeper {
  var rootKeys = [ReleaseKeyFile.new(), .new(), .new()]
  var keys: [ReleaseRole: ReleaseKeyFile] = [.targets: .new(), .snapshot: .new(), .timestamp: .new()]
  var files: [String: [UInt8]] = [:]

  static let start = HubMoment(unixSeconds: 1_796_000_000)
  static let day = 86_400

  /// A repository with one release.
  init() throws {
    let plan = plan(signing: 2)
    try edit { publication in try publication.makeRoot(plan) }
    try publish()
  }

  func key(_ role: ReleaseRole) throws -> ReleaseKeyFile { try #require(keys[role]) }

  /// A root with all three keys, of which so many sign.
  func plan(signing: Int, threshold: Int = 2) -> RootPlan {
    let listed = rootKeys.enumerated().map { index, key in index < signing ? key : Self.publicHalf(key) }
    return RootPlan(rootKeys: listed, threshold: threshold, others: keys.mapValues(\.key))
  }

  static func publicHalf(_ key: ReleaseKeyFile) -> ReleaseKeyFile {
    (try? ReleaseKeyFile(bytes: key.bytes(withPrivate: false))) ?? key
  }

  /// The newest of each role.
  var newest: TrustedFiles? {
    guard let root = files["root.json"] else { return nil }
    var newest = TrustedFiles(root: root)
    newest.timestamp = files["timestamp.json"]
    newest.snapshot = last(.snapshot)
    newest.targets = last(.targets)
    return newest
  }

  private func last(_ role: ReleaseRole) -> [UInt8]? {
    (1...9).reversed().lazy.compactMap { files[role.file($0)] }.first
  }

  mutating func edit(
    at now: HubMoment = Keeper.start, _ change: (inout Publication) throws -> Void
  ) throws {
    var publication = try Publication(newest, at: now)
    try change(&publication)
    for (name, bytes) in publication.files { files[name] = bytes }
  }

  /// The timestamp, signed anew.
  mutating func stamp(at now: HubMoment = Keeper.start) throws {
    let key = try key(.timestamp)
    try edit(at: now) { try $0.stamp(by: key) }
  }

  mutating func publish(_ digit: String = "a", at now: HubMoment = Keeper.start) throws {
    let (targets, snapshot, timestamp) = (try key(.targets), try key(.snapshot), try key(.timestamp))
    try edit(at: now) { publication in
      try publication.publish(
        schema: 5, date: "2026-12-01", length: 4_096, sha256: String(repeating: digit, count: 64), by: targets)
      try publication.takeSnapshot(by: snapshot)
      try publication.stamp(by: timestamp)
    }
  }

  /// Writes metadata of its own making, signed by the role's key or others.
  mutating func forge(
    _ role: ReleaseRole, as name: String, by signers: [ReleaseKeyFile]? = nil,
    _ change: (inout [String: JSONValue]) throws -> Void
  ) throws {
    let newest = try #require(newest)
    let found =
      switch role {
      case .root: newest.root
      case .timestamp: newest.timestamp
      case .snapshot: newest.snapshot
      case .targets: newest.targets
      }
    let document = try SignedDocument(try #require(found), role)
    var signed = try document.signed.object("signed")
    try change(&signed)
    let all = try signers ?? (role == .root ? rootKeys : [key(role)])
    files[name] = Publication.document(.object(signed), all)
  }

  /// Signs a timestamp for the snapshot as it lies there, and so on upwards, so that a forged file is in its place.
  mutating func bless(snapshot name: String, version: Int, stamp: Int) throws {
    let document = try SignedDocument(try #require(files[name]), .snapshot)
    try forge(.timestamp, as: "timestamp.json") { signed in
      signed["version"] = .integer(stamp)
      signed["meta"] = .object(["snapshot.json": FileNote(document).json])
    }
    #expect(document.version == version)
  }
}

/// A device that keeps what it trusts.
struct Client {
  var kept: TrustedFiles
  var read: [String] = []

  init(_ keeper: Keeper) throws { kept = TrustedFiles(root: try #require(keeper.files["1.root.json"])) }

  /// One run; what it says of the gazetteer.
  mutating func run(
    _ files: [String: [UInt8]], at now: HubMoment = Keeper.start, acceptsExpired: Bool = false
  ) async throws -> GazetteerRelease {
    var trusted = try TrustedMetadata(kept, at: now, acceptsExpired: acceptsExpired)
    var (latest, asked) = (kept, [String]())
    defer { (kept, read) = (latest, asked) }
    try await trusted.follow { name, limit in
      asked.append(name)
      return files[name].map { Array($0.prefix(limit + 1)) }
    } keep: {
      latest = $0
    }
    return try trusted.release()
  }

  /// The kind of what a run is refused with; nil where it is not.
  mutating func refusal(
    _ files: [String: [UInt8]], at now: HubMoment = Keeper.start, acceptsExpired: Bool = false
  ) async -> ReleaseError.Kind? {
    do {
      _ = try await run(files, at: now, acceptsExpired: acceptsExpired)
      return nil
    } catch { return (error as? ReleaseError)?.kind }
  }
}
