public import CivilTime

/// An alternative that a provider offers in place of what was asked for.
public struct Offer: Hashable, Sendable {
  public let id: OfferID
  public let from: CivilDate
  public let until: CivilDate?
  public let units: [UnitItem]
  /// The whole price in đồng; nil where the provider names none.
  public let amount: Int?
  /// In the provider's words; may be empty.
  public let note: String
  /// Until when it can be accepted.
  public let offerUntil: HubMoment

  public init(
    id: OfferID, from: CivilDate, until: CivilDate?, units: [UnitItem], amount: Int?, note: String,
    offerUntil: HubMoment
  ) {
    self.id = id
    self.from = from
    self.until = until
    self.units = units
    self.amount = amount
    self.note = note
    self.offerUntil = offerUntil
  }
}

extension Offer: Codable {
  private enum CodingKeys: String, CodingKey {
    case id = "offer_id"
    case from, until
    case units = "unitItems"
    case amount, currency, note
    case offerUntil = "offer_until"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    func date(_ key: CodingKeys) throws -> CivilDate {
      guard let date = CivilDate(iso: try members.decode(String.self, forKey: key)) else {
        throw DecodingError.dataCorruptedError(forKey: key, in: members, debugDescription: "not a date")
      }
      return date
    }
    id = try members.decode(OfferID.self, forKey: .id)
    from = try date(.from)
    until = members.contains(.until) ? try date(.until) : nil
    units = try members.decode([UnitItem].self, forKey: .units)
    amount = try members.decodeIfPresent(Int.self, forKey: .amount)
    note = try members.foreignText(.note) ?? ""
    offerUntil = try members.decode(HubMoment.self, forKey: .offerUntil)
  }

  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(id, forKey: .id)
    try members.encode(from.description, forKey: .from)
    try members.encodeIfPresent(until?.description, forKey: .until)
    try members.encode(units, forKey: .units)
    if let amount {
      try members.encode(amount, forKey: .amount)
      try members.encode("VND", forKey: .currency)
    }
    if !note.isEmpty { try members.encode(note, forKey: .note) }
    try members.encode(offerUntil, forKey: .offerUntil)
  }
}
