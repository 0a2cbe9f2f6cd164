/// What a client takes at most, before it parses or keeps anything.
public enum ReleaseLimits {
  /// Bytes of `N.root.json`.
  public static let root = 65_536
  /// Bytes of `timestamp.json`, whose size nothing tells.
  public static let timestamp = 16_384
  /// Bytes of `N.snapshot.json`, also where the timestamp tells more.
  public static let snapshot = 65_536
  /// Bytes of `N.targets.json`, also where the snapshot tells more.
  public static let targets = 262_144
  /// Bytes of an image of the gazetteer.
  public static let image = 512 << 20
  /// Root metadata that one run follows.
  public static let roots = 256
  /// Values nested in values.
  static let depth = 16
  /// No version is larger, so that each is a number in every JSON.
  static let version = 1 << 53

  static func bytes(of role: ReleaseRole) -> Int {
    switch role {
    case .root: root
    case .timestamp: timestamp
    case .snapshot: snapshot
    case .targets: targets
    }
  }
}
