internal import SyncProtocol

/// At which moment a certificate is to be judged next: of those that are listed, the first between the latest at which
/// it was not valid yet and the earliest at which it was no longer. Where none is left and both are known, it may be
/// valid for a short while between them: the middle.
struct MomentSearch {
  private var listed: ArraySlice<HubMoment>
  private var after: HubMoment?
  private var before: HubMoment?
  /// Of 30 days three halvings leave 4: whatever is valid for as long is met.
  private var halvings = 3

  init(_ listed: [HubMoment]) { self.listed = listed[...] }

  mutating func next() -> HubMoment? {
    while let moment = listed.popFirst() {
      if after.map({ $0 < moment }) ?? true, before.map({ moment < $0 }) ?? true { return moment }
    }
    guard halvings > 0, let after, let before else { return nil }
    halvings -= 1
    return after.adding(seconds: (before.unixSeconds - after.unixSeconds) / 2)
  }

  mutating func narrow(_ moment: HubMoment, _ outOfDate: LineFailure.OutOfDate) {
    switch outOfDate {
    case .notYet: after = moment
    case .noLonger: before = moment
    }
  }
}
