/// Written form: dates, times and ids as their texts. Reading checks every limit, so that what is in memory always
/// keeps them.
extension Trip: Codable {
  public init(from decoder: any Decoder) throws {
    let wire = try TripWire(from: decoder)
    guard let trip = wire.trip else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a trip within its limits"))
    }
    self = trip
  }

  public func encode(to encoder: any Encoder) throws { try TripWire(self).encode(to: encoder) }
}

/// Written as the revisions and which of them is the current one.
extension TripHistory: Codable {
  private enum CodingKeys: String, CodingKey { case revisions, head }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let revisions = try container.decode([Trip].self, forKey: .revisions)
    guard let history = TripHistory(revisions: revisions, head: try container.decode(Int.self, forKey: .head)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .head, in: container, debugDescription: "not the history of one trip")
    }
    self = history
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(revisions, forKey: .revisions)
    try container.encode(head, forKey: .head)
  }
}
