import Canvas
import Foundation
import Terminal

/// What the terminal and the locale allow.
struct TerminalHealth {
  var findings: [Finding] {
    let environment = ProcessInfo.processInfo.environment
    let found = Capabilities.probe(
      TerminalOptions(theme: .dark, tier: nil, depth: nil, mouse: false, kiosk: false), environment: environment)
    // Asking the terminal has adopted the locale, so that its codeset can be told now.
    let codeset = String(cString: nl_langinfo(Int32(CODESET)))
    let term = environment["TERM"] ?? ""
    let size = Self.size.map { "\($0.columns)x\($0.rows)" } ?? "size unknown"
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in environment[name].map { "\(name)=\($0)" } }
    let isTooSmall = Self.size.map { $0.columns < 80 || $0.rows < 24 } ?? false
    return [
      Finding(
        "terminal", term.isEmpty || isTooSmall ? .warning : .ok,
        "TERM=\(term.isEmpty ? "(unset)" : term), tty \(Console.isTerminal ? "yes" : "no"), \(size)"
          + (isTooSmall ? " (best from 80x24)" : "")),
      Finding(
        "locale", codeset == "UTF-8" ? .ok : .warning,
        (names.isEmpty ? "unset" : names.joined(separator: " ")) + ", codeset \(codeset)"),
      Finding("glyphs", found.tier.rawValue),
      Finding("colors", found.depth.rawValue + (environment["NO_COLOR", default: ""].isEmpty ? "" : " (NO_COLOR)")),
      Finding("mode", found.plain ? "line by line (--plain)" : "full screen"),
    ]
  }

  private static var size: Size? {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
