public import SyncProtocol

/// What a device knows of the time. Its clock may be wrong.
public struct DeviceClock: Hashable, Sendable {
  /// What the clock shows with what the hub found it off, and what it shows: it may have been put right since.
  let shown: [HubMoment]
  /// The latest time that is known: it is no earlier now.
  let known: HubMoment

  /// Seconds after the latest known time in which a clock is believed. No certificate of a public authority is valid
  /// for longer; source: CA/Browser Forum, Baseline Requirements, section 6.3.2, 398 days.
  static let trust = 400 * 86_400

  /// - Parameters:
  ///   - clock: The device's.
  ///   - offset: Seconds to be added to it to have the hub's; 0 where that is not known.
  ///   - lastHub: The time that the hub told last.
  public init(_ clock: HubMoment, offset: Int, lastHub: HubMoment?) {
    shown = [clock.adding(seconds: offset), clock]
    known = max(lastHub ?? .beforeAnyBuild, .beforeAnyBuild)
  }

  var end: HubMoment { known.adding(seconds: Self.trust) }

  /// Clocks that can be right. There is none where the clock cannot be, or where the device was off for longer than a
  /// clock is believed; which of two is right nobody knows.
  var plausible: [HubMoment] { shown.filter { known <= $0 && $0 <= end } }
}
