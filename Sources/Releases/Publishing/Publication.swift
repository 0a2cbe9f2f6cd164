public import SyncProtocol

/// A repository as its keeper changes it: metadata files, made anew and signed one after the other.
public struct Publication: Sendable {
  /// Files to be written in this order, the timestamp last: a client sees the state before or the one after.
  public private(set) var files: [(name: String, bytes: [UInt8])] = []
  public private(set) var root: RootMetadata?
  private var targets: TargetsMetadata?
  private var snapshot: SnapshotMetadata?
  private var timestamp: TimestampMetadata?
  private let now: HubMoment

  /// Days for which a role's signature is good.
  private static let days: [ReleaseRole: Int] = [.root: 365, .targets: 180, .snapshot: 30, .timestamp: 14]

  /// - Parameter files: The newest of each role in the repository; nil for a new one.
  /// - Throws: `ReleaseError` for what is no metadata.
  public init(_ files: TrustedFiles?, at now: HubMoment) throws(ReleaseError) {
    self.now = now
    guard let files else { return }
    root = try RootMetadata(files.root)
    if let bytes = files.targets { targets = try TargetsMetadata(bytes) }
    if let bytes = files.snapshot { snapshot = try SnapshotMetadata(bytes) }
    if let bytes = files.timestamp { timestamp = try TimestampMetadata(bytes) }
  }

  public var release: GazetteerRelease? { targets?.release }

  /// Makes the next root.
  /// - Throws: `ReleaseError` of kind `thresholdNotMet` where too few sign for the root before or for this one,
  ///   `malformed` where a role has no key.
  public mutating func makeRoot(_ plan: RootPlan) throws(ReleaseError) {
    var (keys, roles): ([String: JSONValue], [String: JSONValue]) = ([:], [:])
    for role in ReleaseRole.allCases {
      let listed =
        switch role {
        case .root: plan.rootKeys.map(\.key)
        default: plan.others[role].map { [$0] } ?? root?.keys(of: role) ?? []
        }
      guard !listed.isEmpty else { throw ReleaseError(.malformed, "\(role.rawValue) has no key") }
      for key in listed { keys[key.id] = key.json }
      roles[role.rawValue] = .object([
        "keyids": .array(listed.map { .string($0.id) }),
        "threshold": .integer(role == .root ? plan.threshold : 1),
      ])
    }
    let bytes = sign(
      .root, (root?.document.version ?? 0) + 1,
      ["consistent_snapshot": .bool(true), "keys": .object(keys), "roles": .object(roles)],
      plan.rootKeys + plan.leaving)
    let new = try RootMetadata(bytes)
    try root?.check(new.document)
    try new.check(new.document)
    root = new
    files += [(ReleaseRole.root.file(new.document.version), bytes), ("root.json", bytes)]
  }

  /// Publishes an image; the one before it is no longer named.
  public mutating func publish(
    schema: Int, date: String, length: Int, sha256: String, by key: ReleaseKeyFile
  ) throws(ReleaseError) {
    let before = targets?.release
    if let before, date < before.date {
      throw ReleaseError(.rollback, "\(date) is before \(before.date), of the last release: guides would not read it")
    }
    let release = GazetteerRelease(
      number: (before?.number ?? 0) + 1, date: date, schema: schema, length: length, sha256: sha256)
    let new = try TargetsMetadata(
      sign(
        .targets, (targets?.document.version ?? 0) + 1,
        ["targets": .object([TargetName.gazetteer.rawValue: release.json])], [key]))
    try check(new.document)
    targets = new
    files.append((ReleaseRole.targets.file(new.document.version), new.document.bytes))
  }

  /// Says which targets are the newest.
  public mutating func takeSnapshot(by key: ReleaseKeyFile) throws(ReleaseError) {
    guard let targets else { throw ReleaseError(.missing, "nothing is published yet") }
    let new = try SnapshotMetadata(
      sign(
        .snapshot, (snapshot?.document.version ?? 0) + 1,
        ["meta": .object([SnapshotMetadata.targets: FileNote(targets.document).json])], [key]))
    try check(new.document)
    snapshot = new
    files.append((ReleaseRole.snapshot.file(new.document.version), new.document.bytes))
  }

  /// Says that the snapshot is the newest, today.
  public mutating func stamp(by key: ReleaseKeyFile) throws(ReleaseError) {
    guard let snapshot else { throw ReleaseError(.missing, "there is no snapshot yet") }
    let new = try TimestampMetadata(
      sign(
        .timestamp, (timestamp?.document.version ?? 0) + 1,
        ["meta": .object(["snapshot.json": FileNote(snapshot.document).json])], [key]))
    try check(new.document)
    timestamp = new
    files.append(("timestamp.json", new.document.bytes))
  }

  private func check(_ document: SignedDocument) throws(ReleaseError) {
    guard let root else { throw ReleaseError(.missing, "there is no root yet") }
    try root.check(document)
  }

  private func sign(
    _ role: ReleaseRole, _ version: Int, _ members: [String: JSONValue], _ signers: [ReleaseKeyFile]
  ) -> [UInt8] {
    let expires = now.adding(seconds: (Self.days[role] ?? 0) * 86_400)
    let all: [String: JSONValue] = [
      "_type": .string(role.rawValue), "spec_version": .string("1.0.0"), "version": .integer(version),
      "expires": .string(expires.rawValue),
    ]
    return Self.document(.object(all.merging(members) { first, _ in first }), signers)
  }

  /// A signed file. A key that is given twice signs once; one without a private half does not.
  static func document(_ signed: JSONValue, _ signers: [ReleaseKeyFile]) -> [UInt8] {
    let message = signed.canonical
    let signatures = signers.reduce(into: [String: String]()) { found, signer in
      found[signer.key.id] = found[signer.key.id] ?? signer.signature(of: message)
    }
    let list = signatures.sorted { $0.key < $1.key }
      .map { JSONValue.object(["keyid": .string($0.key), "sig": .string($0.value)]) }
    return JSONValue.object(["signed": signed, "signatures": .array(list)]).canonical
  }
}
