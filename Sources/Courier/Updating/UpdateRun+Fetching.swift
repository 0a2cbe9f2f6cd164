internal import Releases

extension UpdateRun {
  /// Attempts in a row in which no byte comes that was not there before.
  private static let idle = 3

  /// Fills a draft until its length and digest are those of the release.
  ///
  /// A line may break as often as it likes while each attempt brings something. What an earlier run left may be of
  /// anything: where the whole is wrong, it is fetched once more from its start.
  func fetch(_ release: GazetteerRelease, _ draft: any ReleaseDraft) async throws {
    if draft.length > release.length { try draft.restart() }
    var isFresh = draft.length == 0
    while true {
      try await fill(release, draft)
      if try draft.digest() == release.sha256 { return }
      try draft.restart()
      guard !isFresh else { throw ReleaseError(.wrongDigest, "the image of release \(release.number)") }
      isFresh = true
    }
  }

  private func fill(_ release: GazetteerRelease, _ draft: any ReleaseDraft) async throws {
    let path = TargetName.gazetteer.path(sha256: release.sha256)
    // By the longest beginning that there was: who throws it away and sends it again makes no progress.
    var (idle, longest) = (0, draft.length)
    while draft.length < release.length {
      do {
        try await source.image(path, release, into: Told(draft, release, report))
        guard draft.length == release.length else {
          throw ReleaseError(.wrongLength, "the image ends after \(draft.length) of \(release.length) bytes")
        }
      } catch let failure as LineFailure {
        idle = draft.length > longest ? 0 : idle + 1
        longest = max(longest, draft.length)
        if idle == Self.idle { throw failure }
      } catch let error as ReleaseError {
        // Bytes that a stranger has sent are nothing to go on with.
        try draft.restart()
        throw error
      }
    }
  }
}

/// A draft that tells how far it is.
private final class Told: ReleaseDraft {
  private let draft: any ReleaseDraft
  private let whole: Int
  private let report: (UpdateEvent) -> Void

  init(_ draft: any ReleaseDraft, _ release: GazetteerRelease, _ report: @escaping (UpdateEvent) -> Void) {
    (self.draft, whole, self.report) = (draft, release.length, report)
  }

  var length: Int { draft.length }

  func append(_ bytes: UnsafeRawBufferPointer) throws {
    try draft.append(bytes)
    report(.progress(bytes: draft.length, of: whole))
  }

  func restart() throws { try draft.restart() }
  func digest() throws -> String { try draft.digest() }
  func flush() throws { try draft.flush() }
}
