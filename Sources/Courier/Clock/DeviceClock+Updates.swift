public import SyncProtocol

extension DeviceClock {
  /// The moment by which a run of updates judges what is expired. Where no clock is believed it is the latest of all: a
  /// clock that was set back does not bring old metadata back.
  public var updateMoment: HubMoment { believed ?? max(shown[0], known) }
}
