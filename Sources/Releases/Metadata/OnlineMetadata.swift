/// `timestamp.json`.
struct TimestampMetadata: Hashable, Sendable {
  let document: SignedDocument
  let snapshot: FileNote

  init(_ bytes: [UInt8]) throws(ReleaseError) {
    document = try SignedDocument(bytes, .timestamp)
    let meta = try document.member("meta").object("meta")
    guard meta.count == 1 else { throw ReleaseError(.malformed, "timestamp: it names one file, the snapshot") }
    snapshot = try FileNote(try meta.member("snapshot.json"))
  }
}

/// `N.snapshot.json`.
struct SnapshotMetadata: Hashable, Sendable {
  let document: SignedDocument
  /// File names to what is told of them.
  let meta: [String: FileNote]

  init(_ bytes: [UInt8]) throws(ReleaseError) {
    document = try SignedDocument(bytes, .snapshot)
    var notes: [String: FileNote] = [:]
    for (name, value) in try document.member("meta").object("meta") { notes[name] = try FileNote(value) }
    guard notes[Self.targets] != nil else { throw ReleaseError(.malformed, "snapshot: targets.json is missing") }
    meta = notes
  }

  static let targets = "targets.json"
}

/// `N.targets.json`.
public struct TargetsMetadata: Hashable, Sendable {
  public let document: SignedDocument
  public let targets: [TargetName: Target]
  /// The gazetteer; nil where none is published.
  public let release: GazetteerRelease?
  /// Ways to it from earlier images.
  public let deltas: [TargetName: GazetteerDelta]

  init(_ bytes: [UInt8]) throws(ReleaseError) {
    document = try SignedDocument(bytes, .targets)
    var targets: [TargetName: Target] = [:]
    var deltas: [TargetName: GazetteerDelta] = [:]
    for (text, value) in try document.member("targets").object("targets") {
      guard let name = TargetName(rawValue: text) else {
        throw ReleaseError(.badName, "targets: a name that is no plain path below a folder")
      }
      let target = try Target(value)
      targets[name] = target
      deltas[name] = try GazetteerDelta(target)
    }
    (self.targets, self.deltas) = (targets, deltas)
    if let target = targets[.gazetteer] { release = try GazetteerRelease(target) } else { release = nil }
  }
}
