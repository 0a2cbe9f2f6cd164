public import CivilTime
public import Gazetteer

extension GazetteerReading {
  /// The newest key of a provider that holds by now; nil for one who takes no requests through Hoa Ban yet.
  public func providerKey(of provider: EntryID, on today: CivilDate) throws -> ProviderKey? {
    try providerKeys(of: provider).first { $0.since <= today }.flatMap(ProviderKey.init)
  }
}
