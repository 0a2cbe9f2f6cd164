import Canvas
import Itinerary

enum ProposalUpdate {
  static func open(_ model: inout Model, _ trip: Trip) -> [Effect] {
    let scopes = PlanOrder.scopes(trip, now: model.now)
    guard scopes.count > 1 else { return start(&model, trip, .rest) }
    model.prompt = .proposal(ProposalPrompt(trip: trip, stage: .choosing(Selection())))
    return []
  }

  static func press(_ model: inout Model, _ prompt: ProposalPrompt, _ stroke: KeyStroke) -> [Effect] {
    switch prompt.stage {
    case .choosing(let selection): return choose(&model, prompt, selection, stroke)
    case .planning: return []
    case .deciding(let proposals): return decide(&model, prompt, proposals, stroke)
    case .refused:
      if stroke == KeyStroke(.enter) { model.prompt = nil }
      return []
    }
  }

  /// What Esc does: a search ends, and the trip is as it was.
  static func leave(_ model: inout Model, _ prompt: ProposalPrompt) -> [Effect] {
    model.prompt = nil
    guard case .planning = prompt.stage else { return [] }
    model.notify(.planStopped, mood: .warning)
    return [.stopPlanning]
  }

  private static func choose(
    _ model: inout Model, _ old: ProposalPrompt, _ selection: Selection, _ stroke: KeyStroke
  ) -> [Effect] {
    let scopes = PlanOrder.scopes(old.trip, now: model.now)
    var selection = selection
    switch stroke.key {
    case .up, .character("k"), .backTab: _ = selection.move(.up, count: scopes.count, page: 1)
    case .down, .character("j"), .tab: _ = selection.move(.down, count: scopes.count, page: 1)
    case .enter: return scopes.indices.contains(selection.index) ? start(&model, old.trip, scopes[selection.index]) : []
    default: return []
    }
    model.prompt = .proposal(ProposalPrompt(trip: old.trip, stage: .choosing(selection)))
    return []
  }

  private static func start(_ model: inout Model, _ trip: Trip, _ scope: PlanOrder.Scope) -> [Effect] {
    let ticket = model.ticket()
    // Whoever leaves all to the planner gets time to eat; in a trip of one's own making nothing is added unasked.
    let preparing: [TripEdit] = trip.stops.isEmpty && trip.lunch == nil ? [.setLunch(.usual)] : []
    let trip = preparing.reduce(trip) { (try? $0.applying($1)) ?? $0 }
    model.prompt = .proposal(
      ProposalPrompt(trip: trip, preparing: preparing, stage: .planning(ticket, percent: 0)))
    return [.plan(ticket, PlanOrder(trip: trip, scope: scope, now: model.now, language: model.language))]
  }

  static func progressed(_ model: inout Model, _ ticket: Ticket, _ percent: Int) -> [Effect] {
    guard case .proposal(var prompt) = model.prompt, case .planning(ticket, _) = prompt.stage else { return [] }
    prompt.stage = .planning(ticket, percent: percent)
    model.prompt = .proposal(prompt)
    return []
  }

  static func planned(
    _ model: inout Model, _ ticket: Ticket, _ result: Result<[PlanOutcome], PlanRefusal>
  ) -> [Effect] {
    guard case .proposal(var prompt) = model.prompt, case .planning(ticket, _) = prompt.stage else { return [] }
    switch result {
    case .success(let plans): prompt.stage = .deciding(.init(plans: plans))
    case .failure(.plan(let error)):
      prompt.stage = .refused(PlanWords(language: model.language).refusal(error))
    case .failure(.resume(let error)):
      switch error {
      case .over(let date): prompt.stage = .refused(PlanWords(language: model.language).over(date))
      case .refused(let error): prompt.stage = .refused(model.say(TripPrompts.word(error)))
      }
    case .failure(.failure(let failure)):
      model.prompt = nil
      model.report(failure)
      return []
    }
    model.prompt = .proposal(prompt)
    return []
  }

  private static func decide(
    _ model: inout Model, _ old: ProposalPrompt, _ proposals: ProposalPrompt.Proposals, _ stroke: KeyStroke
  ) -> [Effect] {
    var now = proposals
    let rows = ProposalView.rows(proposals, model)
    let lines = now.plan.map { ProposalText(model: model, width: ProposalView.columns(model)).lines($0).count } ?? 0
    let last = max(0, lines - rows)
    switch stroke.key {
    case .left, .character("h"), .backTab: turn(&now, by: -1)
    case .right, .character("l"), .tab: turn(&now, by: 1)
    case .character("1"), .character("2"), .character("3"):
      if case .character(let digit) = stroke.key, let number = digit.wholeNumberValue { turn(&now, to: number - 1) }
    case .up, .character("k"): now.top = max(0, now.top - 1)
    case .down, .character("j"): now.top = min(last, now.top + 1)
    case .pageUp: now.top = max(0, now.top - rows)
    case .pageDown, .character(" "): now.top = min(last, now.top + rows)
    case .home, .character("g"): now.top = 0
    case .end, .character("G"): now.top = last
    case .enter: return take(&model, old, now)
    default: break
    }
    var prompt = old
    prompt.stage = .deciding(now)
    model.prompt = .proposal(prompt)
    return []
  }

  static func turn(_ proposals: inout ProposalPrompt.Proposals, by steps: Int) {
    turn(&proposals, to: (proposals.index + steps + proposals.plans.count) % max(1, proposals.plans.count))
  }

  static func turn(_ proposals: inout ProposalPrompt.Proposals, to index: Int) {
    guard proposals.plans.indices.contains(index), index != proposals.index else { return }
    proposals.index = index
    proposals.top = 0
  }

  static func take(
    _ model: inout Model, _ prompt: ProposalPrompt, _ proposals: ProposalPrompt.Proposals
  ) -> [Effect] {
    model.prompt = nil
    guard let plan = proposals.plan else { return [] }
    return TravellerUpdate.loadPlaces(model, plan.trip.places)
      + [.editTrip(prompt.trip.id, prompt.preparing + plan.edits)]
  }

  /// A click on a plan shows it, and on what to plan plans it.
  static func click(_ model: inout Model, _ old: ProposalPrompt, _ row: Int) -> [Effect] {
    var prompt = old
    switch prompt.stage {
    case .choosing:
      let scopes = PlanOrder.scopes(prompt.trip, now: model.now)
      return scopes.indices.contains(row) ? start(&model, prompt.trip, scopes[row]) : []
    case .deciding(var proposals):
      turn(&proposals, to: row)
      prompt.stage = .deciding(proposals)
      model.prompt = .proposal(prompt)
      return []
    case .planning, .refused: return []
    }
  }
}
