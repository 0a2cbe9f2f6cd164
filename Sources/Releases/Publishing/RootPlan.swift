/// What a root is to say.
public struct RootPlan: Sendable {
  /// All keys that the root lists for its own role; those with a private half sign.
  public var rootKeys: [ReleaseKeyFile]
  /// How many of them must sign.
  public var threshold: Int
  /// Keys that sign too, but are not listed: the ones that the root before names.
  public var leaving: [ReleaseKeyFile]
  /// Keys of the other roles; a role that is not named keeps what it has.
  public var others: [ReleaseRole: ReleaseKey]

  public init(
    rootKeys: [ReleaseKeyFile], threshold: Int, leaving: [ReleaseKeyFile] = [], others: [ReleaseRole: ReleaseKey]
  ) {
    self.rootKeys = rootKeys
    self.threshold = threshold
    self.leaving = leaving
    self.others = others
  }
}
