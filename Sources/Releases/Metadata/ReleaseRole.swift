/// Who signs what. There are no delegated roles.
public enum ReleaseRole: String, CaseIterable, Sendable {
  /// Which keys count, for every role. Kept offline, several of them.
  case root
  /// What the files of a release are.
  case targets
  /// Which version of `targets` belongs to this state of the repository.
  case snapshot
  /// Which snapshot is the latest; signed anew often.
  case timestamp

  /// The file's name where the version stands in front, as consistent snapshots have it.
  public func file(_ version: Int) -> String { "\(version).\(rawValue).json" }
}
