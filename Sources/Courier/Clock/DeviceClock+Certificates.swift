public import SyncProtocol

extension DeviceClock {
  /// Seconds between moments. Whatever is valid for as long is met; for what is not, see `MomentSearch`.
  private static let step = 30 * 86_400

  /// At which moments a hub's certificate may be judged, in the order in which they are tried: clocks that can be right
  /// and moments after the earliest of them; else clocks that are far ahead, if there are any, and then the latest known
  /// time and moments after it. `docs/decisions/0013-booking-requests.md` has the reasons.
  public var certificateMoments: [HubMoment] {
    let plausible = plausible
    let start = plausible.min() ?? known
    // A device that was off for years may be right.
    return (plausible.isEmpty ? shown.filter { $0 > end } : plausible)
      + stride(from: start.unixSeconds, through: end.unixSeconds, by: Self.step).map(HubMoment.init(unixSeconds:))
  }
}
