/// Why the hub's store cannot be used.
public enum HubStoreError: Error, Hashable, Sendable {
  /// A setting on which durability rests is another one.
  case settingRefused(name: String, found: String)
  case cannotOpen(path: String, why: String)
  /// Written by a newer hub.
  case tooNew(path: String)
  /// Another hub serves it.
  case isServed
}
