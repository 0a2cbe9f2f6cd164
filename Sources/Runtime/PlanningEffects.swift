import Gazetteer
import Itinerary
import Screens

/// Looks for plans. It may run on any thread, beside everything else.
struct PlanningEffects: Sendable {
  private let ports: Ports

  init(_ ports: Ports) { self.ports = ports }

  /// Nil when the effect is not one of these, or nobody waits for its answer any more.
  ///
  /// - Parameters:
  ///   - isStale: Whether nobody waits any more; asked often.
  ///   - tell: Called with what is to be told on the way.
  func message(
    for effect: Effect, isStale: () -> Bool = { false }, tell: (Message) -> Void = { _ in }
  ) -> Message? {
    guard case .plan(let ticket, let order) = effect else { return nil }
    let result: Result<[PlanOutcome], PlanRefusal>
    do {
      result = .success(try plans(order, isStale: isStale) { tell(.planning(ticket, percent: $0)) })
    } catch let error as PlanError {
      result = .failure(.plan(error))
    } catch let error as ResumeError {
      result = .failure(.resume(error))
    } catch {
      result = .failure(.failure(Failure(.gazetteer, detail: ports.describe(error))))
    }
    return isStale() ? nil : .planned(ticket, result)
  }

  private func plans(_ order: PlanOrder, isStale: () -> Bool, tell: (Int) -> Void) throws -> [PlanOutcome] {
    let watch = ContinuousClock()
    let begin = watch.now
    guard var request = PlanRequest(order.trip, keeping: order.scope == .rest ? .all : .locked) else {
      throw PlanError.invalid
    }
    let facts = try ports.gazetteer.planFacts(for: request.trip, named: [], language: order.language)
    if order.scope == .fromNow { request = try request.resumed(at: order.now, facts: facts) }
    var told = 0
    return try Planner(request, facts).alternatives(PlanOrder.count, steps: ports.effort.steps) { _ in
      if isStale() { return 1 }
      guard let limit = ports.effort.limit else { return 0 }
      let share = (watch.now - begin) / limit
      if Int(share * 20) > told, share < 1 {
        told = Int(share * 20)
        tell(told * 5)
      }
      return share
    }
  }
}
