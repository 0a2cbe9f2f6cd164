internal import Booking
internal import CivilTime

/// The answers as they are asked for over the network, and their bodies.
public enum AnswerStep: String, CaseIterable, Hashable, Sendable {
  case confirm, decline, offer, cancel

  private struct Words: Decodable {
    let note: String?
    let reason: String?
  }

  /// - Parameter offer: The id of an alternative that is made now.
  /// - Throws: `Problem` of kind `malformed` or `schema`.
  public func answer(_ body: [UInt8], offer: OfferID) throws(Problem) -> OperatorAnswer {
    if self == .offer {
      let terms = try WireJSON.received(OfferTerms.self, body)
      return .offer(terms.offer(offer, note: try Self.cleaned(terms.note)))
    }
    let words = try WireJSON.received(Words.self, body.isEmpty ? Array("{}".utf8) : body)
    switch self {
    case .confirm: return .confirm(note: try Self.cleaned(words.note))
    case .decline: return .decline(reason: try Self.cleaned(words.reason))
    case .cancel, .offer: return .cancel(reason: try Self.cleaned(words.reason))
    }
  }

  /// Without what could steer a terminal.
  private static func cleaned(_ text: String?) throws(Problem) -> String {
    let text = TypedText.cleaned(text ?? "")
    guard text.count <= BookingLimits.noteLength else { throw Problem(.schema, "more than 500 characters") }
    return text
  }
}

/// An alternative as its provider writes it; the hub names it.
private struct OfferTerms: Decodable {
  let from: CivilDate
  let until: CivilDate?
  let units: [UnitItem]
  let amount: Int?
  let note: String?
  let offerUntil: HubMoment

  private enum CodingKeys: String, CodingKey {
    case from, until, amount, note
    case units = "unitItems"
    case offerUntil = "offer_until"
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    func corrupt(_ key: CodingKeys, _ why: String) -> DecodingError {
      .dataCorruptedError(forKey: key, in: members, debugDescription: why)
    }
    func date(_ key: CodingKeys) throws -> CivilDate? {
      guard let text = try members.decodeIfPresent(String.self, forKey: key) else { return nil }
      guard let date = CivilDate(iso: text) else { throw corrupt(key, "not a date") }
      return date
    }
    guard let first = try date(.from) else { throw corrupt(.from, "it is missing") }
    from = first
    until = try date(.until)
    units = try members.decode([UnitItem].self, forKey: .units)
    amount = try members.decodeIfPresent(Int.self, forKey: .amount)
    note = try members.decodeIfPresent(String.self, forKey: .note)
    offerUntil = try members.decode(HubMoment.self, forKey: .offerUntil)
    guard !units.isEmpty, Set(units.map(\.unit)).count == units.count else {
      throw corrupt(.units, "one of each kind of unit, and at least one")
    }
    guard until.map({ $0 >= first && $0 - first <= BookingLimits.nights }) ?? true else {
      throw corrupt(.until, "before it begins, or too late")
    }
    guard amount.map({ (0...1_000_000_000_000).contains($0) }) ?? true else { throw corrupt(.amount, "no price") }
  }

  func offer(_ id: OfferID, note: String) -> Offer {
    Offer(id: id, from: from, until: until, units: units, amount: amount, note: note, offerUntil: offerUntil)
  }
}
