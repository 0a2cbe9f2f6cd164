/// Why something of a release is refused. Nothing that was trusted before is touched by it.
public struct ReleaseError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, CaseIterable, Sendable {
    /// Not JSON of the form that the specification gives.
    case malformed
    /// Metadata of one role in the place of another's.
    case wrongType = "wrong-type"
    case unknownSpecVersion = "unknown-spec-version"
    case tooLarge = "too-large"
    /// Too few of the role's keys have signed it.
    case thresholdNotMet = "threshold-not-met"
    /// Older than what is trusted already.
    case rollback
    case expired
    case wrongLength = "wrong-length"
    case wrongDigest = "wrong-digest"
    /// Another version than the one that the metadata before it names.
    case wrongVersion = "wrong-version"
    /// A name of a target that could lead out of its folder.
    case badName = "bad-name"
    /// A file that the metadata names is not there.
    case missing
    /// Handed over in another order than the workflow's.
    case outOfOrder = "out-of-order"
    /// Signed, but no gazetteer that this version of the guide reads.
    case unreadableImage = "unreadable-image"
  }

  public let kind: Kind
  /// Which file, and what about it.
  public let detail: String

  public init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }

  public var description: String { "\(kind.rawValue): \(detail)" }
}
