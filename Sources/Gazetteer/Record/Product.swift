/// What a provider can be asked for. The raw value is the key in the text sources, and after the provider's id the
/// product's own (`hs-ban-men/night`), OCTO's `productId`.
public enum ProductKey: String, CaseIterable, Hashable, Sendable {
  /// A night, with breakfast where it is documented.
  case night
  case supper, guide, bicycle, boat
  /// Songs and dances by the village's own troupe.
  case performance
}

/// One thing that can be asked for at a provider, with a price only where somebody published it.
public struct Product: Hashable, Sendable {
  public let key: ProductKey
  /// What it is, in words.
  public let text: LocalizedText
  /// Đồng; nil means "price on request".
  public let price: Int?
  /// Its `date` is the year of the price.
  public let provenance: Provenance

  public init(key: ProductKey, text: LocalizedText, price: Int?, provenance: Provenance) {
    self.key = key
    self.text = text
    self.price = price
    self.provenance = provenance
  }
}
