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

extension Offer: Decodable, JSONWriting {
  private enum CodingKeys: String, CodingKey {
    case id = "offer_id"
    case from, until
    case units = "unitItems"
    case amount, note
    case offerUntil = "offer_until"
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    id = try members.named(.id)
    from = try members.date(.from)
    until = members.contains(.until) ? try members.date(.until) : nil
    units = try members.decode([UnitItem].self, forKey: .units)
    amount = try members.decodeIfPresent(Int.self, forKey: .amount)
    note = try members.foreignText(.note) ?? ""
    offerUntil = try members.named(.offerUntil)
  }

  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("amount", amount)
      json.member("currency", amount == nil ? nil : "VND")
      json.member("from", from.description)
      json.member("note", note.isEmpty ? nil : note)
      json.member("offer_id", id)
      json.member("offer_until", offerUntil)
      json.member("unitItems", units)
      json.member("until", until?.description)
    }
  }
}
