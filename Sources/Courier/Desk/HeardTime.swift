internal import SyncProtocol

/// What an answer's `Date` tells of the time.
struct HeardTime: Hashable {
  /// Seconds that the hub's clock is ahead.
  let offset: Int
  /// The hub's time as far as its certificate vouches for it.
  let known: HubMoment

  /// Nil where the hub told none.
  init?(_ answer: HubAnswer, _ moment: HubMoment) {
    guard let hub = answer.date.flatMap(HTTPDate.moment) else { return nil }
    offset = hub.unixSeconds - moment.unixSeconds
    known = hub.known(answer.judged ?? moment)
  }
}
