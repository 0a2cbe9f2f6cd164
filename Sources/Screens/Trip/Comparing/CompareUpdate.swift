import Canvas
import Itinerary

enum CompareUpdate {
  static func open(_ model: inout Model, _ trip: Trip) -> [Effect] {
    guard let first = ComparePrompt.others(model).first else {
      model.notify(.nothingToCompare, mood: .warning)
      return []
    }
    return show(&model, ComparePrompt(other: first))
  }

  /// Places of an older version may not be known yet.
  private static func show(_ model: inout Model, _ prompt: ComparePrompt) -> [Effect] {
    model.prompt = .comparison(prompt)
    return TravellerUpdate.loadPlaces(model, prompt.trip(model)?.places ?? [])
  }

  static func press(_ model: inout Model, _ old: ComparePrompt, _ stroke: KeyStroke) -> [Effect] {
    var prompt = old
    let rows = CompareView.rows(model)
    let last = max(0, CompareText(model: model, prompt: prompt, width: CompareView.columns(model)).lines.count - rows)
    switch stroke.key {
    case .left, .character("h"): return step(&model, prompt, by: 1)
    case .right, .character("l"): return step(&model, prompt, by: -1)
    case .tab: return step(&model, prompt, by: 1)
    case .backTab: return step(&model, prompt, by: -1)
    case .up, .character("k"): prompt.top = max(0, prompt.top - 1)
    case .down, .character("j"): prompt.top = min(last, prompt.top + 1)
    case .pageUp: prompt.top = max(0, prompt.top - rows)
    case .pageDown: prompt.top = min(last, prompt.top + rows)
    case .enter, .character("q"), .character("v"):
      model.prompt = nil
      return []
    default: break
    }
    model.prompt = .comparison(prompt)
    return []
  }

  /// To an older version, and after the oldest to the other trips.
  private static func step(_ model: inout Model, _ prompt: ComparePrompt, by steps: Int) -> [Effect] {
    let others = ComparePrompt.others(model)
    guard let index = others.firstIndex(of: prompt.other), others.indices.contains(index + steps) else { return [] }
    return show(&model, ComparePrompt(other: others[index + steps]))
  }
}
