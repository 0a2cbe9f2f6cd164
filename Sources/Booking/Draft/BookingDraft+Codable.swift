import Gazetteer

/// Written form: the texts as they stand in the form, so that a draft outlives a crash. Texts that nobody could have
/// typed are refused.
extension BookingDraft: Codable {
  private enum CodingKeys: String, CodingKey { case product, provider, fields }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard let provider = EntryID(rawValue: try container.decode(String.self, forKey: .provider)) else {
      throw DecodingError.dataCorruptedError(forKey: .provider, in: container, debugDescription: "not an id")
    }
    self.init(product: try container.decode(ProductKind.self, forKey: .product), provider: provider)
    for (key, text) in try container.decode([String: String].self, forKey: .fields) {
      guard let field = BookingField(rawValue: key), text.utf8.count <= Self.longestText else {
        throw DecodingError.dataCorruptedError(forKey: .fields, in: container, debugDescription: "not a field: \(key)")
      }
      self[field] = text
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(product, forKey: .product)
    try container.encode(provider.rawValue, forKey: .provider)
    let texts = BookingField.allCases.map { ($0.rawValue, self[$0]) }
    try container.encode(Dictionary(texts) { first, _ in first }, forKey: .fields)
  }
}
