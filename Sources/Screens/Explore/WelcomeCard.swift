import Canvas

/// Five keys for somebody who starts the guide for the first time; any key puts it away for good.
enum WelcomeCard {
  static func lines(_ model: Model, width: Int) -> [StyledLine] {
    let keys: [(String, Word)] = [
      ("/", .welcomeSearch), ("Enter", .welcomeOpen), ("m", .welcomeMap), ("p", .welcomeTrip), ("?", .welcomeHelp),
    ]
    var lines = StyledLine.wrapped(model.say(.welcomeTitle), width, Style(.title)) + [.blank]
    lines += StyledLine.wrapped(model.say(.welcomeText), width) + [.blank]
    for (key, word) in keys {
      let name = key + String(repeating: " ", count: 6 - key.count)
      lines.append(StyledLine(pieces: [.init(text: name, style: Style(.key)), .init(text: model.say(word), style: .text)]))
    }
    return lines
  }
}
