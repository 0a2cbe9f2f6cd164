import Canvas

/// Five keys for somebody who starts the guide for the first time; any key puts it away for good.
enum WelcomeCard {
  static func draw(_ model: Model, on surface: inout Surface) {
    let width = min(58, model.size.columns - 4)
    let lines = lines(model, width: width - 4)
    let rect = Box.centred(model.size, columns: width, rows: lines.count + 2)
    let inside = Box.draw(rect, title: model.say(.welcomeTitle), tier: model.settings.tier, on: &surface)
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: inside.column, row: inside.row + row), clip: inside)
    }
    surface.cursor = Point(column: inside.column, row: inside.row)
  }

  private static func lines(_ model: Model, width: Int) -> [StyledLine] {
    let keys: [(String, Word)] = [
      ("/", .welcomeSearch), ("Enter", .welcomeOpen), ("m", .welcomeMap), ("p", .welcomeTrip), ("?", .welcomeHelp),
    ]
    var lines = StyledLine.wrapped(model.say(.welcomeText), width) + [.blank]
    for (key, word) in keys {
      let name = key + String(repeating: " ", count: 6 - key.count)
      lines.append(
        StyledLine(pieces: [.init(text: name, style: Style(.key)), .init(text: model.say(word), style: .text)]))
    }
    return lines
  }
}
