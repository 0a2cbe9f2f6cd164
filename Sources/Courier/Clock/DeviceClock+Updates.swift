public import SyncProtocol

extension DeviceClock {
  /// The moment by which a run of updates judges what is expired. Of two clocks that can be right it is the earlier one:
  /// by the later one, if it is wrong, nothing new would come for months, and neither is before the latest known time.
  /// Where none can be right it is the latest of all: a clock that was set back does not bring old metadata back.
  public var updateMoment: HubMoment { plausible.min() ?? max(shown[0], known) }
}
