extension TrustedMetadata {
  /// A file to ask for.
  public struct Wanted: Hashable, Sendable {
    public let name: String
    /// Bytes that it has at most.
    public let limit: Int
  }

  /// 5.4.2 to 5.4.5. The same version once more is no error: what is trusted stays, and the run goes on with it, since
  /// an earlier run may have come to this point and no further.
  public mutating func update(timestamp bytes: [UInt8]) throws(ReleaseError) {
    guard isRootFinal, !hasTimestamp else { throw ReleaseError(.outOfOrder, "timestamp") }
    let new = try TimestampMetadata(bytes)
    try root.check(new.document)
    var trusted = new
    if let old = timestamp {
      guard new.document.version >= old.document.version else {
        throw ReleaseError(.rollback, "timestamp: version \(new.document.version) after \(old.document.version)")
      }
      guard new.snapshot.version >= old.snapshot.version else {
        throw ReleaseError(
          .rollback, "timestamp: it names snapshot \(new.snapshot.version) after \(old.snapshot.version)")
      }
      if new.document.version == old.document.version { trusted = old }
    }
    try checkAge(trusted.document)
    timestamp = trusted
    hasTimestamp = true
  }

  /// 5.5.1: the snapshot that the timestamp names, unless it is the one that is here already.
  public var wantedSnapshot: Wanted? {
    guard let note = timestamp?.snapshot, !hasSnapshot else { return nil }
    return Wanted(name: ReleaseRole.snapshot.file(note.version), limit: Self.limit(note, .snapshot))
  }

  /// 5.5.2 to 5.5.7.
  public mutating func update(snapshot bytes: [UInt8]) throws(ReleaseError) {
    guard hasTimestamp, !hasSnapshot, let note = timestamp?.snapshot else {
      throw ReleaseError(.outOfOrder, "snapshot")
    }
    try note.check(bytes, .snapshot)
    let new = try SnapshotMetadata(bytes)
    try root.check(new.document)
    try Self.checkVersion(new.document, note)
    for (name, before) in snapshot?.meta ?? [:] {
      guard let now = new.meta[name] else { throw ReleaseError(.rollback, "snapshot: \(name) is gone") }
      guard now.version >= before.version else {
        throw ReleaseError(.rollback, "snapshot: \(name) has version \(now.version) after \(before.version)")
      }
    }
    try checkAge(new.document)
    snapshot = new
    hasSnapshot = true
  }

  /// 5.6.1: the targets that the snapshot names.
  public var wantedTargets: Wanted? {
    guard hasSnapshot, !hasTargets, let note = snapshot?.meta[SnapshotMetadata.targets] else { return nil }
    return Wanted(name: ReleaseRole.targets.file(note.version), limit: Self.limit(note, .targets))
  }

  /// 5.6.2 to 5.6.6.
  public mutating func update(targets bytes: [UInt8]) throws(ReleaseError) {
    guard hasSnapshot, !hasTargets, let note = snapshot?.meta[SnapshotMetadata.targets] else {
      throw ReleaseError(.outOfOrder, "targets")
    }
    try note.check(bytes, .targets)
    let new = try TargetsMetadata(bytes)
    try root.check(new.document)
    try Self.checkVersion(new.document, note)
    try checkAge(new.document)
    targets = new
    hasTargets = true
  }

  /// Goes on with the files of the last run as far as they are the ones that are wanted now.
  public mutating func reuse() throws(ReleaseError) {
    if let note = timestamp?.snapshot, hasTimestamp, !hasSnapshot, let kept = snapshot?.document, note.fits(kept) {
      try update(snapshot: kept.bytes)
    }
    if let note = snapshot?.meta[SnapshotMetadata.targets], hasSnapshot, !hasTargets, let kept = targets?.document,
      note.fits(kept)
    {
      try update(targets: kept.bytes)
    }
  }

  /// What the metadata of this run says of the gazetteer.
  /// - Throws: `ReleaseError` of kind `outOfOrder` before all four roles are up to date, `missing` where nothing is
  ///   published.
  public func release() throws(ReleaseError) -> GazetteerRelease {
    guard hasTargets, let targets else { throw ReleaseError(.outOfOrder, "the image") }
    guard let release = targets.release else { throw ReleaseError(.missing, TargetName.gazetteer.rawValue) }
    return release
  }

  /// Roles, versions and ends of what is trusted.
  public var documents: [SignedDocument] {
    [root.document, targets?.document, snapshot?.document, timestamp?.document].compactMap { $0 }
  }

  private static func limit(_ note: FileNote, _ role: ReleaseRole) -> Int {
    min(note.length ?? .max, ReleaseLimits.bytes(of: role))
  }

  private static func checkVersion(_ document: SignedDocument, _ note: FileNote) throws(ReleaseError) {
    guard document.version == note.version else {
      throw ReleaseError(.wrongVersion, "\(document.role.rawValue): version \(document.version), not \(note.version)")
    }
  }
}

extension FileNote {
  /// Whether a file is the one that is meant.
  fileprivate func fits(_ document: SignedDocument) -> Bool {
    do { try check(document.bytes, document.role) } catch { return false }
    return document.version == version
  }
}
