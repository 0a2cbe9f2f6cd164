import Gazetteer

/// What can be done where nothing was found: a row each, which Enter performs.
enum NextStep: Hashable {
  case takeSpelling(String)
  case dropChip(Intent.Aspect, title: String)
  case allGroups
  case notOnlyFavourites
  case notFrom(String)
  case show(Group)
  case reportMissing(String)

  /// For the answer that is shown; none where it has an answer worth the name.
  static func all(_ model: Model) -> [NextStep] {
    let explore = model.explore
    let text = explore.field.text.trimmingBlanks
    let missing = text.isEmpty || !model.policy.mayLeave ? [] : [NextStep.reportMissing(text)]
    guard explore.answer.hits.isEmpty else { return explore.hasOnlyGuesses ? missing : [] }
    var steps: [NextStep] = []
    if let spelling = explore.answer.didYouMean { steps.append(.takeSpelling(spelling)) }
    steps += Chips.all(model).map { .dropChip($0.aspect, title: Chips.title($0, model)) }
    if explore.favouritesOnly { steps.append(.notOnlyFavourites) }
    if explore.group != nil { steps.append(.allGroups) }
    if let origin = explore.origin { steps.append(.notFrom(origin.names.name(model.language))) }
    if let group = categoryGroup(model), group != explore.group { steps.append(.show(group)) }
    return steps + missing
  }

  func title(_ model: Model) -> String {
    switch self {
    case .takeSpelling(let text): model.say(.stepSpelling, text)
    case .dropChip(_, let title): model.say(.stepWithout, title)
    case .allGroups: model.say(.stepAllGroups)
    case .notOnlyFavourites: model.say(.stepAllPlaces)
    case .notFrom(let name): model.say(.stepAnywhere, name)
    case .show(let group): model.say(.stepShowGroup, model.say(GazetteerWords.group(group)))
    case .reportMissing(let text): model.say(.stepMissing, text)
    }
  }

  func perform(_ model: inout Model) -> [Effect] {
    switch self {
    case .takeSpelling: return ExploreUpdate.takeSpelling(&model)
    case .dropChip(let aspect, _): return Chips.drop(&model, aspect)
    case .allGroups: model.explore.group = nil
    case .notOnlyFavourites: model.explore.favouritesOnly = false
    case .notFrom:
      model.explore.origin = nil
      if model.explore.sort == .distance { model.explore.sort = .relevance }
    case .show(let group):
      model.explore.field = TextField(limit: 120)
      model.explore.group = group
    case .reportMissing(let text):
      model.prompt = .line(LinePrompt(purpose: .missing(text), field: TextField(limit: 500)))
      return []
    }
    return ExploreUpdate.refresh(&model)
  }

  /// The group of the category that was asked for.
  private static func categoryGroup(_ model: Model) -> Group? {
    for intent in Chips.all(model) {
      guard case .category(let id) = intent.meaning else { continue }
      return model.explore.reference?.kinds.first { $0.id.rawValue == id || $0.category == id }?.group
    }
    return nil
  }
}
