internal import SyncProtocol

extension HubMoment {
  /// What is known of the time after the hub has told this one: it is no earlier than both. A hub whose clock is ahead
  /// must not cut devices off: by what comes to be known its own certificate was valid, so it, and whatever comes after
  /// it, is taken again.
  ///
  /// - Parameter vouched: At which the hub's certificate was valid. What the device's clock shows where there is none.
  func known(_ vouched: HubMoment) -> HubMoment { min(self, vouched) }
}
