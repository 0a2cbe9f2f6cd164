import Canvas
import Itinerary

extension ProposalUpdate {
  /// A line of plain mode: a number plans, or shows a plan; `y` takes it; an empty line leaves the trip as it is.
  static func answer(_ model: inout Model, _ old: ProposalPrompt, _ text: String) -> [Effect] {
    var prompt = old
    switch prompt.stage {
    case .choosing:
      guard let number = Int(text) else { return leave(&model, prompt) }
      return click(&model, prompt, number - 1)
    case .deciding(var proposals):
      if text.lowercased() == "y" { return take(&model, prompt, proposals) }
      guard let number = Int(text) else { return leave(&model, prompt) }
      turn(&proposals, to: number - 1)
      prompt.stage = .deciding(proposals)
      model.prompt = .proposal(prompt)
      return []
    case .planning, .refused: return leave(&model, prompt)
    }
  }
}
