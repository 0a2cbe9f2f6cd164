import ArgumentParser
import Canvas
import Foundation
import Terminal

/// Signs and colours of a printed map: as asked, else as the terminal can, else plain.
struct MapLook {
  let tier: GlyphTier
  let depth: ColorDepth

  init(glyphs: GlyphTier?, color: ColorDepth?) {
    let environment = ProcessInfo.processInfo.environment
    let found = Capabilities.probe(
      TerminalOptions(theme: .dark, tier: glyphs, depth: color, mouse: false, kiosk: false), environment: environment)
    tier = found.tier
    // What goes to a file or a pipe stays text, unless colours were asked for.
    depth = color ?? (Console.isTerminal && !found.plain ? found.depth : .mono)
  }
}

/// The colours of the contract.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case none
  case sixteen = "16"
  case twoHundredFiftySix = "256"
  case all = "true"

  var depth: ColorDepth {
    switch self {
    case .none: .mono
    case .sixteen: .ansi16
    case .twoHundredFiftySix: .xterm256
    case .all: .trueColor
    }
  }
}

/// `80x24`.
struct MapSize {
  let size: Size

  init(_ text: String) throws {
    let parts = text.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...500).contains(columns),
      (1...300).contains(rows)
    else {
      throw CommandFailure(
        .invalidValue, vi: "\(Printable.quoted(text)) không phải kích thước; hãy viết như 80x24, lớn nhất 500x300.",
        en: "\(Printable.quoted(text)) is no size; write it like 80x24, at most 500x300.",
        fr: "\(Printable.quoted(text)) n’est pas une taille ; écrivez par exemple 80x24, 500x300 au plus.",
        ja: "\(Printable.quoted(text))は大きさではありません。80x24のように書いてください（最大500x300）。", field: "size")
    }
    size = Size(columns: columns, rows: rows)
  }
}
