import CivilTime
import Gazetteer
import Itinerary

/// A plan as `hoaban trip plan` tells it.
struct PlanDocument {
  let session: Session
  let request: PlanRequest
  let seed: UInt64

  private var words: PlanWords { PlanWords(language: session.language) }

  /// The trip as every command prints it, with the reason of each stop and what is not in it.
  func document(_ plan: PlanOutcome) -> JSONText {
    guard case .object(let members) = TripExport.json(plan.schedule, language: session.language) else { return .null }
    return .object(
      members.map { $0.key == "days" ? .init("days", days($0.value, plan)) : $0 }.map { member in
        guard member.key == "warnings", case .array(let warnings) = member.value else { return member }
        return .init("warnings", .array(plan.warnings.map { .string(words.warning($0)) } + warnings))
      } + [
        .init("score", .integer(plan.score)), .init("left_out", .array(plan.leftOut.map(leftOut))),
        .init("iterations", .integer(plan.steps)), .init("seed", .integer(Int(clamping: seed))),
      ])
  }

  private func leftOut(_ place: LeftOut) -> JSONText {
    var members: [JSONText.Member] = [
      .init("place", .string(place.place.rawValue)), .init("name", .string(place.names.name(session.language))),
      .init("why", .string(place.reason.code)), .init("text", .string(words.leftOut(place.reason))),
    ]
    if case .doesNotFit(let minutes?) = place.reason { members.append(.init("missing_min", .integer(minutes))) }
    return .object(members)
  }

  /// The days with a reason in each stop.
  private func days(_ days: JSONText, _ plan: PlanOutcome) -> JSONText {
    guard case .array(let all) = days else { return days }
    return .array(
      zip(all, plan.trip.days).map { document, day in
        guard case .object(let members) = document else { return document }
        return .object(
          members.map { member in
            guard member.key == "stops", case .array(let stops) = member.value else { return member }
            return .init("stops", .array(zip(stops, day.stops).map { stop($0, plan.reasons[$1.id]) }))
          })
      })
  }

  private func stop(_ stop: JSONText, _ reason: StopReason?) -> JSONText {
    guard case .object(let members) = stop, let reason else { return stop }
    return .object(
      members + [.init("reason", .string(words.reason(reason))), .init("reason_code", .string(reason.code))])
  }
}

extension CommandFailure {
  /// Nothing is left to plan.
  init(over date: CivilDate) {
    func words(_ language: Language) -> String { PlanWords(language: language).over(date) }
    self.init(
      .invalidValue, vi: words(.vi), en: words(.en), fr: words(.fr), ja: words(.ja), field: "from-now")
  }

  /// Why there is no plan.
  init(plan error: PlanError) {
    func words(_ language: Language) -> String { PlanWords(language: language).refusal(error) }
    let (field, places): (String?, [LeftOut]) =
      switch error {
      case .impossible(let places): ("include", places)
      case .dayTooShort: ("days", [])
      case .invalid: (nil, [])
      }
    let list = places.map { JSONText.members(["place": .string($0.place.rawValue), "why": .string($0.reason.code)]) }
    self.init(
      .invalidValue, vi: words(.vi), en: words(.en), fr: words(.fr), ja: words(.ja), field: field,
      details: list.isEmpty ? [] : [.init("left_out", .array(list))])
  }
}
