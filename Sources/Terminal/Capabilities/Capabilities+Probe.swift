import CTerminal
import Canvas

extension Capabilities {
  /// Judges the terminal of the process without opening it, for a report or for the choice of plain mode. It sets the
  /// locale of the process as opening the terminal does.
  public static func probe(_ options: TerminalOptions, environment: [String: String]) -> Capabilities {
    let isUTF8 = LocaleChoice.adopt(environment)
    var colors: Int32 = 0
    var addressed = false
    for name in TerminalName.candidates(environment) where !addressed {
      addressed = name.withCString { ct_probe($0, 1, &colors) } == Int32(CT_OK)
    }
    var found = detect(
      environment: environment, isUTF8Locale: isUTF8, terminalColors: Int(colors), tier: options.tier,
      depth: options.depth, isTerminal: ct_is_terminal(0) != 0 && ct_is_terminal(1) != 0)
    if !addressed { found.plain = true }
    return found
  }
}
