import Canvas
import Gazetteer

enum HelpBindings {
  static func all(_ model: Model) -> [Binding] {
    let opens = HelpUpdate.link(model) != nil
    return [
      Binding(.open, [KeyStroke(.enter)], .labelOpen, .saysOpen, disabled: opens ? nil : .whyNothingSelected),
      Binding(.right, [KeyStroke(.right), .character("l")], .labelNextPane, .saysNextPane),
      Binding(.left, [KeyStroke(.left), .character("h")], .labelPreviousPane, .saysPreviousPane),
    ] + CommonBindings.movement + CommonBindings.panes + [CommonBindings.back]
  }
}

enum HelpUpdate {
  static func enter(_ model: inout Model) -> [Effect] { model.help.honesty == nil ? [.loadHonesty] : [] }

  static func loaded(_ model: inout Model, _ result: Result<Honesty, Failure>) -> [Effect] {
    switch result {
    case .success(let honesty): model.help.honesty = honesty
    case .failure(let failure): model.report(failure)
    }
    return []
  }

  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    switch action {
    case .back: return model.switchTo(.explore)
    case .nextPane, .right: turn(&model, +1)
    case .previousPane, .left: turn(&model, -1)
    case .open:
      guard let link = link(model) else { return [] }
      return ExploreUpdate.open(&model, link)
    default:
      let text = HelpView.text(model.size)
      let count = HelpView.lines(model, width: text.columns).count
      _ = model.help.scroll.move(action, count: count, page: text.rows)
      model.help.scroll.settle(count: count, rows: text.rows)
    }
    return []
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    let text = HelpView.text(model.size)
    switch mouse.kind {
    case .wheelUp: return perform(&model, .up)
    case .wheelDown: return perform(&model, .down)
    case .drag, .release: return []
    case .press, .doubleClick:
      if let page = HelpView.page(at: mouse.at, model) {
        model.help.page = page
        model.help.scroll = Selection()
      } else if text.contains(mouse.at) {
        let count = HelpView.lines(model, width: text.columns).count
        let row = mouse.at.row - text.row + model.help.scroll.firstVisible(count: count, rows: text.rows)
        guard row < count else { return [] }
        model.help.scroll.select(row, count: count)
        return link(model) == nil ? [] : perform(&model, .open)
      }
      return []
    }
  }

  /// The record to which the line under the cursor leads.
  static func link(_ model: Model) -> EntryID? {
    guard model.help.page == .unknown else { return nil }
    let lines = HelpView.lines(model, width: HelpView.text(model.size).columns)
    let index = model.help.scroll.index
    return lines.indices.contains(index) ? lines[index].link : nil
  }

  private static func turn(_ model: inout Model, _ step: Int) {
    let pages = HelpModel.Page.allCases
    model.help.page = pages[(model.help.page.rawValue + step + pages.count) % pages.count]
    model.help.scroll = Selection()
  }
}
