import Canvas
import TextShaping

/// What the guide is, and its keys.
enum GuidePage {
  static func lines(_ model: Model, width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(model.say(.aboutTitle), width, Style(.title)) + [.blank]
    for word in [Word.aboutText, .aboutOffline, .aboutHonesty, .aboutBookings] {
      lines += StyledLine.wrapped(model.say(word), width) + [.blank]
    }
    for (title, tab) in [
      (Word.tabExplore, Tab.explore), (.tabMap, .map), (.tabTrip, .trip), (.tabBookings, .bookings),
      (.tabCalendar, .calendar),
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
