import Canvas
import Gazetteer
import Itinerary
import QRCode

/// What shows a QR code, and the keys while it is there.
enum CodeUpdate {
  static func show(_ model: inout Model, _ header: EntryHeader) -> [Effect] {
    show(&model, MapLink.place(header, language: model.language).map { [$0] } ?? [])
  }

  /// The way of a day counted from 0. A long way is parted so that each code fits the window.
  static func show(_ model: inout Model, day: Int) -> [Effect] {
    guard let schedule = model.schedule else { return [] }
    let layout = CodeLayout(model)
    let choices = stride(from: MapLink.mostPoints, through: 2, by: -1).map { most in
      TripExport.mapLinks(schedule, day: day, language: model.language, most: most)
    }
    let fitting = choices.first { links in links.allSatisfy { layout.code(of: CodeItem($0)) != nil } }
    return show(&model, fitting ?? choices.last ?? [])
  }

  private static func show(_ model: inout Model, _ links: [MapLink]) -> [Effect] {
    guard let prompt = CodePrompt(links.map(CodeItem.init)) else {
      model.notify(.whyNoPosition, mood: .warning)
      return []
    }
    model.prompt = .code(prompt)
    return []
  }

  static func press(_ model: inout Model, _ old: CodePrompt, _ stroke: KeyStroke) -> [Effect] {
    var prompt = old
    switch stroke.key {
    case .right, .down, .pageDown, .character(" "), .tab: prompt.index = min(prompt.index + 1, prompt.items.count - 1)
    case .left, .up, .pageUp, .backTab: prompt.index = max(prompt.index - 1, 0)
    case .character("i"): prompt.isInverted.toggle()
    case .character("y"):
      model.notify(.copied, prompt.item.title)
      return [.copy(prompt.item.text)]
    case .enter, .character("q"):
      model.prompt = nil
      return []
    default: break
    }
    model.prompt = .code(prompt)
    return []
  }
}
