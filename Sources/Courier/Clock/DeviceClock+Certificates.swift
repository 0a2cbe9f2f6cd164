public import SyncProtocol

extension DeviceClock {
  /// Seconds between moments. Whatever is valid for as long is met.
  private static let step = 30 * 86_400

  /// At which moments a hub's certificate may be judged, in the order in which they are tried: a clock that is believed
  /// and moments after it; else a clock that is far ahead, if there is one, and then the latest known time and moments
  /// after it. `docs/decisions/0013-booking-requests.md` has the reasons.
  public var certificateMoments: [HubMoment] {
    let start = believed ?? known
    // A device that was off for years is right: nothing is given up by asking it first.
    return (believed == nil ? shown.filter { $0 > end } : [])
      + stride(from: start.unixSeconds, through: end.unixSeconds, by: Self.step).map(HubMoment.init(unixSeconds:))
  }
}
