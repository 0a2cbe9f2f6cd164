import Booking
import SyncProtocol

extension HubLedger {
  func take(_ group: [Intake], _ quotas: Quotas) throws -> [OperationResult] {
    var seen = Set<[String]>()
    return try group.map { intake in
      if seen.insert([intake.device.rawValue, intake.incarnation.rawValue]).inserted {
        try see(intake.incarnation, of: intake.device, at: intake.receivedAt)
      }
      return try take(intake, quotas)
    }
  }

  private func take(_ intake: Intake, _ quotas: Quotas) throws -> OperationResult {
    // No look before the leap: two copies at once are decided by the unique index.
    if let before = try admit(intake) { return try again(intake, before) }
    let result: OperationResult
    switch intake.operation {
    case .failure(let problem):
      result = OperationResult(id: intake.id, code: .invalid, status: nil, revision: nil, problem: problem)
    case .success(let operation): result = try rule(operation, intake, quotas)
    }
    if result.code == .retry {
      try forget(intake.id)
      return result
    }
    try settle(intake.id, result)
    return result
  }

  /// The result of before, or that another operation took the id.
  private func again(_ intake: Intake, _ taken: TakenOperation) throws -> OperationResult {
    let id = intake.id
    guard taken.fingerprint == intake.fingerprint else {
      try audit(
        at: intake.receivedAt, actor: intake.device.rawValue, "idempotency-conflict", subject: id.rawValue)
      return OperationResult(
        id: id, code: .invalid, status: nil, revision: nil,
        problem: Problem(.idempotencyConflict, "another operation has this id"))
    }
    // A result that was final then is final now; what was taken is told as taken before.
    let before = taken.result
    let code: OperationResult.Code = before.code == .applied ? .duplicate : before.code
    try follow(intake)
    return OperationResult(
      id: id, code: code, status: before.status, revision: before.revision, problem: before.problem)
  }

  /// A device that was enrolled again speaks of its bookings under a new id: their changes go to that one.
  private func follow(_ intake: Intake) throws {
    guard case .success(let operation) = intake.operation, var booking = try booking(operation.booking),
      booking.device != intake.device
    else { return }
    booking.device = intake.device
    try put(booking, isTold: true)
  }

  private func rule(
    _ operation: SyncProtocol.Operation, _ intake: Intake, _ quotas: Quotas
  ) throws -> OperationResult {
    let before = try booking(operation.booking)
    var isOpen = true
    if case .request(let enquiry) = operation.intent {
      if before == nil, let problem = try refusal(intake.device, quotas, at: intake.receivedAt) {
        return OperationResult(id: operation.id, code: .retry, status: nil, revision: nil, problem: problem)
      }
      isOpen = try isAnswered(enquiry.provider)
    }
    let ruling = Rulebook.rule(
      operation, on: before, from: intake.device, at: intake.receivedAt, isOpen: isOpen)
    if ruling.isChange, let booking = ruling.booking {
      try change(booking, at: intake.receivedAt, by: intake.device.rawValue)
    }
    return OperationResult(
      id: operation.id, code: ruling.code, status: ruling.booking?.status, revision: ruling.booking?.revision,
      problem: ruling.problem)
  }
}
