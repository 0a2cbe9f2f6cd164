public import Booking
public import CivilTime
import GRDB
public import SyncProtocol

extension OutboxStore {
  /// Queues the operation that asks for a booking, where it is sealed for its provider and waits to be sent.
  static func ask(_ db: Database, _ booking: Booking, at moment: CivilDateTime) throws -> QueuedOperation? {
    guard booking.delivery == .queued, !booking.request.waitsForProvider else { return nil }
    let offset = try Int.fetchOne(db, sql: "SELECT hub_time_offset FROM peer") ?? 0
    let now = HubMoment(unixSeconds: moment.unixSeconds + offset)
    return try put(
      db,
      SyncProtocol.Operation(
        asking: booking.request, answerBy: Enquiry.usualAnswerBy(from: booking.request.from, now: now)))
  }

  public func decide(_ decision: Decision, of id: BookingID, at moment: CivilDateTime) throws -> Booking? {
    let (booking, operation) = try queue.write { db -> (Booking?, QueuedOperation?) in
      guard let booking = try Self.load(db, id) else { return (nil, nil) }
      if decision == .cancel, booking.canWithdraw {
        let taken = try booking.applying(.withdraw, at: moment)
        try Self.change(db, taken)
        return (taken, nil)
      }
      let standing = try Self.standings(db, of: id)[id]
      if let obstacle = booking.obstacle(to: decision, standing) { throw obstacle }
      return (booking, try Self.put(db, try Self.operation(decision, of: id, standing, at: moment)))
    }
    if let operation { try check(operation) }
    return booking
  }

  private static func operation(
    _ decision: Decision, of booking: BookingID, _ standing: Standing?, at moment: CivilDateTime
  ) throws -> SyncProtocol.Operation {
    let random = (0..<BookingID.randomByteCount).map { _ in UInt8.random(in: .min ... .max) }
    let id = try OperationID(unixMilliseconds: moment.unixSeconds * 1_000, random: random)
    guard decision != .cancel else {
      return SyncProtocol.Operation(id: id, booking: booking, intent: .cancel(reason: ""))
    }
    guard let offer = (standing?.alternative?.id).flatMap(OfferID.init(rawValue:)) else { throw DecisionError.noOffer }
    return SyncProtocol.Operation(
      id: id, booking: booking, intent: decision == .accept ? .accept(offer) : .decline(offer))
  }

  public func standings() throws -> [BookingID: Standing] { try queue.read { try Self.standings($0, of: nil) } }

  public func standing(of booking: BookingID) throws -> Standing {
    try queue.read { try Self.standings($0, of: booking)[booking] } ?? Standing()
  }

  /// - Parameter booking: Nil for those of all bookings.
  private static func standings(_ db: Database, of booking: BookingID?) throws -> [BookingID: Standing] {
    // What was decided last counts, whether it waits, was taken or was refused.
    let decided = try Row.fetchAll(
      db,
      sql: """
        SELECT booking, kind, state, problem IS NOT NULL, max(n) FROM operation
        WHERE kind <> 'request' AND (?1 IS NULL OR booking = ?1) GROUP BY booking
        """,
      arguments: [booking?.rawValue])
    let told = try Row.fetchAll(
      db, sql: "SELECT booking, rev, offer FROM standing WHERE ?1 IS NULL OR booking = ?1",
      arguments: [booking?.rawValue])
    let asides = try Row.fetchAll(
      db,
      sql: """
        SELECT booking, problem, max(n) FROM operation
        WHERE state = 'quarantined' AND problem IS NOT NULL AND (?1 IS NULL OR booking = ?1) GROUP BY booking
        """,
      arguments: [booking?.rawValue])
    var attention: [String: String] = [:]
    for row in asides {
      attention[row[0]] = (try? WireJSON.value(Problem.self, row[1] as String))?.name ?? Problem.Kind.malformed.rawValue
    }
    var last: [String: (Decision?, isOpen: Bool, isRefused: Bool)] = [:]
    for row in decided {
      let state: String = row[2]
      last[row[0]] = (Decision(rawValue: row[1]), ["queued", "inflight"].contains(state), row[3])
    }
    var standings: [BookingID: Standing] = [:]
    func note(_ text: String, _ revision: Int, _ told: String?) {
      guard let id = BookingID(rawValue: text) else { return }
      let decided = last[text]
      let offer = told.flatMap { try? WireJSON.value(Offer.self, $0) }
      standings[id] = Standing(
        revision: revision, alternative: offer.map(Alternative.init),
        decision: decided?.isOpen == true ? decided?.0 : nil,
        refused: decided?.isOpen == false && decided?.isRefused == true ? decided?.0 : nil,
        attention: attention[text] ?? (told != nil && offer == nil ? Standing.unreadableOffer : nil))
    }
    for text in Set(last.keys).union(attention.keys) { note(text, 0, nil) }
    for row in told { note(row[0], row[1], row[2]) }
    return standings
  }
}

extension Alternative {
  /// As a traveller sees what the protocol tells.
  public init(_ offer: Offer) {
    func count(_ unit: UnitItem.Unit) -> Int? { offer.units.first { $0.unit == unit }?.quantity }
    self.init(
      id: offer.id.rawValue,
      Terms(
        from: offer.from, until: offer.until, adults: count(.adult) ?? 0, children: count(.child) ?? 0,
        quantity: count(.item), amount: offer.amount),
      note: offer.note, standsUntil: offer.offerUntil.inVietNam)
  }
}
