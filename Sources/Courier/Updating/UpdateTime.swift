public import SyncProtocol

/// The moment by which a run judges what is expired.
public enum UpdateTime {
  /// Before any build of this version: a clock that tells an earlier time is wrong.
  static let built = HubMoment(unixSeconds: 1_795_996_800)

  /// The latest of what is known: a clock that was set back does not bring old metadata back. A clock that the hub once
  /// found wrong is put right by what it was off.
  ///
  /// - Parameters:
  ///   - offset: Seconds to be added to the clock to have the hub's; 0 where that is not known.
  ///   - lastHub: The latest time that the hub has told.
  public static func now(clock: HubMoment, offset: Int, lastHub: HubMoment?) -> HubMoment {
    [clock.adding(seconds: offset), lastHub ?? built, built].max() ?? built
  }
}
