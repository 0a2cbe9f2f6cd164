internal import Booking

extension KeyedDecodingContainer {
  /// A text that somebody else wrote: without control characters, directional overrides and zero-width characters,
  /// whoever shows it and wherever. Nil where there is none.
  func foreignText(_ key: Key) throws -> String? {
    try decodeIfPresent(String.self, forKey: key).map(TypedText.cleaned)
  }
}
