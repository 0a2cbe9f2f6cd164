public import SyncProtocol

/// What a client trusts, and the only ways in which it comes to trust more: the workflow of the specification, section
/// 5. Files are handed over in its order; each either advances what is trusted or is refused, and then nothing changes.
public struct TrustedMetadata: Sendable {
  /// Of the whole run (5.1).
  public let now: HubMoment
  /// For media carried by hand, where somebody has said so: what is expired is taken too.
  public let acceptsExpired: Bool
  public internal(set) var root: RootMetadata
  var isRootFinal = false
  /// Of an earlier run, or of this one once `hasTimestamp`.
  var timestamp: TimestampMetadata?
  var hasTimestamp = false
  var snapshot: SnapshotMetadata?
  var hasSnapshot = false
  var targets: TargetsMetadata?
  var hasTargets = false

  /// 5.2: what is trusted from before. Its age does not matter. Kept files other than the root that do not fit it (any
  /// more) are as if they were not there.
  ///
  /// - Throws: `ReleaseError` where the root itself is not one, or does not keep its own threshold.
  public init(_ files: TrustedFiles, at now: HubMoment, acceptsExpired: Bool = false) throws(ReleaseError) {
    self.now = now
    self.acceptsExpired = acceptsExpired
    root = try RootMetadata(files.root)
    try root.check(root.document)
    timestamp = files.timestamp.flatMap { try? TimestampMetadata($0) }
    snapshot = files.snapshot.flatMap { try? SnapshotMetadata($0) }
    targets = files.targets.flatMap { try? TargetsMetadata($0) }
    forgetWhatTheRootDoesNotCover()
  }

  /// To be kept for the next run.
  public var files: TrustedFiles {
    var files = TrustedFiles(root: root.document.bytes)
    files.timestamp = timestamp?.document.bytes
    files.snapshot = snapshot?.document.bytes
    files.targets = targets?.document.bytes
    return files
  }

  /// Until `finishRoots`, the name of the root to ask for next.
  public var nextRoot: String { ReleaseRole.root.file(root.document.version + 1) }

  /// 5.3.4 to 5.3.8.
  /// - Returns: False where it is the trusted root once more, which is no error: there is no newer one then.
  public mutating func update(root bytes: [UInt8]) throws(ReleaseError) -> Bool {
    guard !isRootFinal else { throw ReleaseError(.outOfOrder, "root") }
    let new = try RootMetadata(bytes)
    try root.check(new.document)
    try new.check(new.document)
    let wanted = root.document.version + 1
    if new.document.version == wanted - 1 { return false }
    guard new.document.version >= wanted else {
      throw ReleaseError(.rollback, "root: version \(new.document.version) after \(wanted - 1)")
    }
    guard new.document.version == wanted else {
      throw ReleaseError(.wrongVersion, "root: version \(new.document.version), not \(wanted)")
    }
    // 5.3.11: who has got hold of a key may have counted far ahead with it; with new keys the count begins anew.
    if [.timestamp, .snapshot].contains(where: { new.roles[$0]?.ids != root.roles[$0]?.ids }) {
      timestamp = nil
      snapshot = nil
    }
    root = new
    forgetWhatTheRootDoesNotCover()
    return true
  }

  /// 5.3.10, when there is no next root.
  public mutating func finishRoots() throws(ReleaseError) {
    try checkAge(root.document)
    isRootFinal = true
  }

  private mutating func forgetWhatTheRootDoesNotCover() {
    func isCovered(_ document: SignedDocument?) -> Bool {
      guard let document else { return false }
      do { try root.check(document) } catch { return false }
      return true
    }
    if !isCovered(timestamp?.document) { timestamp = nil }
    if !isCovered(snapshot?.document) { snapshot = nil }
    if !isCovered(targets?.document) { targets = nil }
  }

  func checkAge(_ document: SignedDocument) throws(ReleaseError) {
    guard acceptsExpired || document.expires > now else {
      throw ReleaseError(.expired, "\(document.role.rawValue): \(document.expires), and it is \(now)")
    }
  }
}
