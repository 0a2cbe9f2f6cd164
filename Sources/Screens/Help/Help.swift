import Canvas
import TextShaping

/// The Help tab: what the guide is, its keys and its honesty about data, as one text to scroll.
public struct HelpModel: Sendable {
  public var scroll = Selection()

  public init() {}
}

enum HelpBindings {
  static func all(_ model: Model) -> [Binding] { CommonBindings.movement + [CommonBindings.back] }
}

enum HelpUpdate {
  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    let body = Frame.body(model.size)
    let count = HelpView.lines(model, width: body.columns - 5).count
    if action == .back { return model.switchTo(.explore) }
    _ = model.help.scroll.move(action, count: count, page: body.rows)
    model.help.scroll.settle(count: count, rows: body.rows)
    return []
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: perform(&model, .up)
    case .wheelDown: perform(&model, .down)
    default: []
    }
  }
}

enum HelpView {
  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    let rect = body.inset(columns: 2)
    // The last column is left to the signs for more.
    let lines = lines(model, width: rect.columns - 1)
    let top = model.help.scroll.firstVisible(count: lines.count, rows: rect.rows)
    for row in 0..<min(rect.rows, max(0, lines.count - top)) {
      lines[top + row].draw(on: &surface, at: Point(column: rect.column, row: rect.row + row), clip: rect)
    }
    if model.prompt == nil {
      surface.cursor = Point(column: rect.column, row: rect.row + max(0, model.help.scroll.index - top))
    }
    Scrollbar.draw(count: lines.count, top: top, in: rect, tier: model.settings.tier, on: &surface)
  }

  static func lines(_ model: Model, width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(model.say(.aboutTitle), width, Style(.title)) + [.blank]
    for word in [Word.aboutText, .aboutOffline, .aboutHonesty, .aboutBookings] {
      lines += StyledLine.wrapped(model.say(word), width) + [.blank]
    }
    for (title, tab) in [
      (Word.tabExplore, Tab.explore), (.tabMap, .map), (.tabTrip, .trip), (.tabBookings, .bookings),
    ] {
      var there = model
      there.tab = tab
      there.prompt = nil
      if tab == .explore { there.explore.focus = .list }
      if tab == .bookings { there.bookings.form = nil }
      lines.append(StyledLine(model.say(title), Style(.accent)))
      lines += keys(own(there), model, width) + [.blank]
    }
    lines.append(StyledLine(model.say(.everywhere), Style(.accent)))
    return lines + keys(CommonBindings.global(model) + CommonBindings.movement, model, width)
  }

  private static func own(_ model: Model) -> [Binding] {
    let common = Set((CommonBindings.global(model) + CommonBindings.movement).map(\.action))
    return model.bindings.filter { !common.contains($0.action) || model.tab == .map && $0.footer != nil }
      .filter { binding in !CommonBindings.global(model).contains { $0.action == binding.action } }
  }

  private static func keys(_ bindings: [Binding], _ model: Model, _ width: Int) -> [StyledLine] {
    var seen: Set<Word> = []
    return bindings.filter { seen.insert($0.sentence).inserted }.flatMap { binding -> [StyledLine] in
      let key = Fitting.pad("  " + binding.keys.map(KeyName.of).joined(separator: ", "), to: 22)
      let text = Fitting.wrap(model.say(binding.sentence), to: max(10, width - 22))
      return text.enumerated().map { index, line in
        StyledLine(pieces: [
          .init(text: index == 0 ? key : String(repeating: " ", count: 22), style: Style(.key)),
          .init(text: line, style: .text),
        ])
      }
    }
  }
}
