#if PostgreSQL
  /// What a history is to be made of.
  enum Deed: CaseIterable {
    case request, requestToNobody, cancel, acceptance, declining
    case duplicate, altered, unreadable, travellerQuota, kioskQuota
    case offer, confirmation, refusal, storm, stale, keyAgain, keyOfAnother
    case claim, claimAgain, tooManyTries
    case expiry, purge, clone, member, memberKey, keyOfMember, removal, enrolment, wrongCode, revocation
  }
#endif
