import Canvas
import Foundation
import Gazetteer
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
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in environment[name].map { "\(name)=\($0)" } }
    let isTooSmall = Self.size.map { $0.columns < 80 || $0.rows < 24 } ?? false
    return [
      Finding(.terminal, Self.terminal(term, isTooSmall), term.isEmpty || isTooSmall ? .warning : .ok),
      Finding(.locale, Self.locale(names.joined(separator: " "), codeset), codeset == "UTF-8" ? .ok : .warning),
      Finding(.glyphs, found.tier.rawValue),
      Finding(.colors, found.depth.rawValue + (environment["NO_COLOR", default: ""].isEmpty ? "" : " (NO_COLOR)")),
      Finding(.mode, found.plain ? Self.plain : Self.screen),
    ] + line
  }

  /// The speed of the line, where it is known.
  private var line: [Finding] {
    do {
      guard let bits = try LineChoice().bitsPerSecond() else { return [] }
      return [
        Finding(
          .line,
          Wording(
            vi: "\(bits) bit/giây, khung hình chờ đường truyền", en: "\(bits) bit/s, frames wait for it",
            fr: "\(bits) bit/s, les images l’attendent", ja: "\(bits)ビット/秒、描画は回線が空くのを待ちます"))
      ]
    } catch {
      return [Finding(.line, error.wording, .problem)]
    }
  }

  private static func terminal(_ term: String, _ isTooSmall: Bool) -> Wording {
    let name = "TERM=" + (term.isEmpty ? "-" : term)
    let (size, isTerminal) = (size.map { "\($0.columns)x\($0.rows)" }, Console.isTerminal)
    return Wording(
      vi: "\(name), tty \(isTerminal ? "có" : "không"), \(size ?? "chưa rõ cỡ")\(isTooSmall ? " (nên từ 80x24)" : "")",
      en: "\(name), tty \(isTerminal ? "yes" : "no"), \(size ?? "size unknown")"
        + (isTooSmall ? " (best from 80x24)" : ""),
      fr: "\(name), tty \(isTerminal ? "oui" : "non"), \(size ?? "taille inconnue")"
        + (isTooSmall ? " (80x24 au moins conseillé)" : ""),
      ja: "\(name)、tty \(isTerminal ? "あり" : "なし")、\(size ?? "大きさ不明")\(isTooSmall ? "（80x24以上を推奨）" : "")")
  }

  private static func locale(_ names: String, _ codeset: String) -> Wording {
    Wording(
      vi: "\(names.isEmpty ? "chưa đặt" : names), bảng mã \(codeset)",
      en: "\(names.isEmpty ? "unset" : names), codeset \(codeset)",
      fr: "\(names.isEmpty ? "non défini" : names), codage \(codeset)",
      ja: "\(names.isEmpty ? "未設定" : names)、文字コード\(codeset)")
  }

  private static let plain = Wording(
    vi: "từng dòng (--plain)", en: "line by line (--plain)", fr: "ligne par ligne (--plain)", ja: "1行ずつ (--plain)")
  private static let screen = Wording(vi: "cả màn hình", en: "full screen", fr: "plein écran", ja: "全画面")

  private static var size: Size? {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
