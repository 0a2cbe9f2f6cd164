/// Names to look a terminal up by.
enum TerminalName {
  /// Terminals that behave like xterm and bring a terminfo entry that a far machine rarely has.
  static let xtermLike = ["alacritty", "foot", "contour", "konsole", "vte", "gnome", "st", "rio", "wezterm", "ghostty"]

  /// The name of the environment, and after it one that serves as well. `xterm-kitty` on a server without that entry
  /// would otherwise fall to plain mode, although the person has one of the best terminals there are.
  static func candidates(_ environment: [String: String]) -> [String] {
    let term = environment["TERM", default: ""]
    guard !term.isEmpty else { return [] }
    if term.hasPrefix("xterm-") { return unique([term, "xterm-256color", "xterm"]) }
    if term.hasPrefix("tmux") || term.hasPrefix("screen") {
      return unique([term, "screen-256color", "screen"])
    }
    let family = term.prefix { $0 != "-" }
    if xtermLike.contains(String(family)) { return [term, "xterm-256color", "xterm"] }
    return [term]
  }

  private static func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { kept, name in if !kept.contains(name) { kept.append(name) } }
  }
}
