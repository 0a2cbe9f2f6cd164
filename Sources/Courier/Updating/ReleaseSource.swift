public import Releases

/// The port to a repository of releases: a hub, a mirror, or a folder that somebody carried here.
public protocol ReleaseSource: Sendable {
  /// A metadata file; nil where there is none of this name.
  ///
  /// - Throws: `LineFailure`; `ReleaseError` of kind `tooLarge` as soon as there is more than the limit.
  func metadata(_ name: String, limit: Int) async throws -> [UInt8]?

  /// Appends what is missing of an image to its draft: all of it, or as much as came.
  ///
  /// - Parameter path: Below the repository, such as `targets/SHA256.gazetteer.sqlite`.
  /// - Throws: `LineFailure` where less came; `ReleaseError` of kind `tooLarge` where more would, `missing` where there
  ///   is no such image; what the draft throws.
  func image(_ path: String, _ release: GazetteerRelease, into draft: any ReleaseDraft) async throws
}

extension ReleaseDraft {
  /// Takes no more than the release has.
  func take(_ bytes: UnsafeRawBufferPointer, _ release: GazetteerRelease) throws {
    guard bytes.count <= release.length - length else {
      throw ReleaseError(.tooLarge, "the image goes on after \(release.length) bytes")
    }
    try append(bytes)
  }
}
