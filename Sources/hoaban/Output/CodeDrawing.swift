import QRCode

/// A QR code on standard output.
struct CodeDrawing {
  let isASCII: Bool
  let isInverted: Bool

  private var letters: QRCode.Letters { isASCII ? .ascii : .halfBlocks }

  func columns(_ code: QRCode) -> Int { code.extent(letters).columns }

  /// Black on white where the terminal has colours; else as on paper, or for a dark terminal as letters of light.
  func lines(_ code: QRCode) -> [String] {
    let hasColours =
      Console.isTerminal && Environment.value("NO_COLOR") == nil && Environment.value("TERM") != "dumb"
    let ink: QRCode.Ink = hasColours || Console.isTerminal == isInverted ? .dark : .light
    let lines = code.lines(letters, ink: ink)
    // xterm's black and white, which no theme changes.
    return hasColours ? lines.map { "\u{1B}[38;5;16;48;5;231m\($0)\u{1B}[0m" } : lines
  }
}
