import CivilTime

extension DraftReading {
  /// Nil where something is wrong with the draft.
  func request(
    _ draft: BookingDraft, id: BookingID, claim: ClaimReference, contact: SealedContact, consent: GivenConsent?,
    createdAt: CivilDateTime
  ) -> BookingRequest? {
    guard problems.isEmpty, let from else { return nil }
    return BookingRequest(
      id: id, claim: claim, product: draft.product, provider: draft.provider,
      Terms(from: from, until: until, adults: adults ?? 1, children: children ?? 0, quantity: quantity),
      contact: contact, consent: consent, readAt: createdAt)
  }
}
