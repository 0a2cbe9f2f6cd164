public import Releases
public import SyncProtocol

/// Brings the newest release to this device, or leaves everything as it is.
public struct UpdateRun {
  let source: any ReleaseSource
  let shelf: any ReleaseShelf
  let schema: Int
  let report: (UpdateEvent) -> Void

  /// - Parameter schema: The version of images that this guide reads.
  public init(
    source: any ReleaseSource, shelf: any ReleaseShelf, schema: Int, report: @escaping (UpdateEvent) -> Void
  ) {
    self.source = source
    self.shelf = shelf
    self.schema = schema
    self.report = report
  }

  /// - Parameters:
  ///   - root: Trusted where this device trusts none yet; passed over where it does.
  ///   - acceptsExpired: For media carried by hand, where somebody has said so.
  /// - Throws: `ReleaseError` for what is refused, `LineFailure`, `UpdateProblem`, and what the shelf throws. The image
  ///   in use is the one that was in use then.
  public func run(root: [UInt8]?, at now: HubMoment, acceptsExpired: Bool = false) async throws -> UpdateEnding {
    guard var ledger = try shelf.ledger() ?? root.map({ ReleaseLedger(trusted: TrustedFiles(root: $0)) }) else {
      throw UpdateProblem.noRoot
    }
    var trusted = try TrustedMetadata(ledger.trusted, at: now, acceptsExpired: acceptsExpired)
    try await trusted.follow { name, limit in
      try await source.metadata(name, limit: limit)
    } keep: { files in
      ledger.trusted = files
      try shelf.keep(ledger)
    }
    let ending = try await bring(try trusted.release(), &ledger)
    try tidy(&ledger)
    report(.ended(ending))
    return ending
  }

  private func bring(_ release: GazetteerRelease, _ ledger: inout ReleaseLedger) async throws -> UpdateEnding {
    guard release.schema == schema else {
      throw ReleaseError(
        .unreadableImage, "release \(release.number) has format \(release.schema), and this program reads \(schema)")
    }
    let installed = InstalledRelease(release)
    if try shelf.withdrawn().contains(installed.file) { return .withdrawn(release) }
    // Read whole, so that an image that was damaged since is fetched again.
    if try shelf.images().contains(installed.file), try shelf.digest(of: installed.file) == release.sha256 {
      return .current(release)
    }
    let draft = try shelf.draft(of: release)
    report(.found(release, have: draft.length))
    try await fetch(release, draft)
    try draft.flush()
    do { try shelf.inspect(draft) } catch {
      try draft.restart()
      throw error
    }
    report(.verified(release))
    // What is verified is known before it is in place: an image in place without it would count as unsigned.
    ledger.add(installed)
    try shelf.keep(ledger)
    try shelf.install(draft, as: installed)
    return .installed(release)
  }

  /// Of what updates have brought, the image in use and the one before it stay.
  private func tidy(_ ledger: inout ReleaseLedger) throws {
    let known = try shelf.images().filter { ledger.release(in: $0) != nil }
    for old in known.dropLast(2) { try shelf.remove(old) }
    guard let newest = known.last else { return }
    for old in try shelf.withdrawn() where old < newest { try shelf.remove(old) }
  }

  /// Takes the newest image that an update has brought out of use; the guide then reads the one before it.
  ///
  /// - Returns: What is no longer read.
  /// - Throws: `UpdateProblem.nothingInstalled`, and what the shelf throws.
  public static func rollBack(_ shelf: any ReleaseShelf) throws -> InstalledRelease {
    let ledger = try shelf.ledger()
    let known = try shelf.images().compactMap { ledger?.release(in: $0) }
    guard let newest = known.last else { throw UpdateProblem.nothingInstalled }
    try shelf.withdraw(newest.file)
    return newest
  }
}
