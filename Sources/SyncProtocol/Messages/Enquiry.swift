public import Booking
public import CivilTime
public import Gazetteer

/// A booking request as the hub sees it: everything but who asks, which is sealed. Names are those of OCTO (Open
/// Connectivity for Tours, Activities and Attractions): a product of a supplier, an option, units.
public struct Enquiry: Hashable, Sendable {
  public let provider: EntryID
  public let product: ProductKind
  public let from: CivilDate
  public let until: CivilDate?
  /// Never empty, each kind at most once.
  public let units: [UnitItem]
  /// When the traveller needs an answer at the latest.
  public let answerBy: HubMoment
  public let contact: SealedContact
  public let consent: Consent
  public let claim: ClaimReference
  /// SHA-256 of the uuid and the six digits that go with the reference, in hexadecimal; nil where the traveller has none.
  public let claimProof: String?

  public init(
    provider: EntryID, product: ProductKind, from: CivilDate, until: CivilDate?, units: [UnitItem],
    answerBy: HubMoment, contact: SealedContact, consent: Consent, claim: ClaimReference, claimProof: String? = nil
  ) {
    self.provider = provider
    self.product = product
    self.from = from
    self.until = until
    self.units = units
    self.answerBy = answerBy
    self.contact = contact
    self.consent = consent
    self.claim = claim
    self.claimProof = claimProof
  }
}

extension Enquiry {
  /// From when who asks is forgotten, at the hub and at the provider's: 30 days after the service, 7 days after it came to
  /// nothing.
  public func forgottenFrom(_ status: BusinessStatus, since updatedAt: HubMoment) -> HubMoment {
    if status.isFinal { return updatedAt.adding(seconds: 7 * 86_400) }
    let end = CivilDateTime(date: until ?? from, time: ClockTime(minutes: 0))
    return HubMoment(unixSeconds: end.unixSeconds + 31 * 86_400)
  }

  /// What its provider is told: with the proof, all six digits of the traveller could be tried.
  public var withoutClaimProof: Enquiry {
    Enquiry(
      provider: provider, product: product, from: from, until: until, units: units, answerBy: answerBy,
      contact: contact, consent: consent, claim: claim)
  }
}

/// How many of a kind of guest or thing.
public struct UnitItem: Hashable, Decodable, Sendable {
  public enum Unit: String, Decodable, JSONWriting, CaseIterable, Hashable, Sendable {
    case adult = "ADULT"
    case child = "CHILD"
    case item = "ITEM"
  }

  public let unit: Unit
  public let quantity: Int

  public init(_ unit: Unit, _ quantity: Int) {
    self.unit = unit
    self.quantity = quantity
  }

  private enum CodingKeys: String, CodingKey {
    case unit = "unitId"
    case quantity
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    unit = try members.named(.unit)
    quantity = try members.decode(Int.self, forKey: .quantity)
    guard BookingLimits.quantity.contains(quantity) else {
      throw DecodingError.dataCorruptedError(forKey: .quantity, in: members, debugDescription: "not from 1 to 999")
    }
  }
}

/// What the traveller agreed to before anything was kept, and when by the device's clock.
public struct Consent: Hashable, Decodable, Sendable {
  /// Of the text that was shown: a date, `2026-11-30`.
  public let version: String
  public let at: HubMoment

  public init(version: String, at: HubMoment) {
    self.version = version
    self.at = at
  }
}

extension Enquiry: Decodable, JSONWriting {
  private enum CodingKeys: String, CodingKey {
    case provider = "supplierId"
    case product = "productId"
    case from, until
    case units = "unitItems"
    case answerBy = "answer_by"
    case contact = "sealed"
    case consent
    case claim = "supplierReference"
    case claimProof = "claim_proof"
  }

  /// The one option that every product has.
  private static let option = "DEFAULT"

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    provider = try members.named(.provider)
    product = try members.named(.product)
    from = try members.date(.from)
    until = members.contains(.until) ? try members.date(.until) : nil
    units = try members.decode([UnitItem].self, forKey: .units)
    answerBy = try members.named(.answerBy)
    contact = try members.decode(SealedContact.self, forKey: .contact)
    consent = try members.decode(Consent.self, forKey: .consent)
    claim = try members.named(.claim)
    claimProof = try members.decodeIfPresent(String.self, forKey: .claimProof)
    guard !units.isEmpty, Set(units.map(\.unit)).count == units.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .units, in: members, debugDescription: "one of each kind of unit, and at least one")
    }
    guard until.map({ $0 >= from && $0 - from <= BookingLimits.nights }) ?? true else {
      throw DecodingError.dataCorruptedError(
        forKey: .until, in: members, debugDescription: "before it begins, or too late")
    }
    guard claimProof.map({ Wire.isHex($0[...], 64) }) ?? true else {
      throw DecodingError.dataCorruptedError(forKey: .claimProof, in: members, debugDescription: "not a SHA-256")
    }
  }

  public func write(to json: inout JSONText) {
    json.object { json in
      json.member("answer_by", answerBy)
      json.member("claim_proof", claimProof)
      json.member("consent", consent)
      json.member("from", from.description)
      json.member("optionId", Self.option)
      json.member("productId", product)
      json.member("sealed", contact)
      json.member("supplierId", provider.rawValue)
      json.member("supplierReference", claim.rawValue)
      json.member("unitItems", units)
      json.member("until", until?.description)
    }
  }
}
