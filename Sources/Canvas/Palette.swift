/// How many colours the terminal has.
public enum ColorDepth: String, CaseIterable, Sendable {
  case mono = "none"
  case ansi8 = "8"
  case ansi16 = "16"
  case xterm256 = "256"
  case trueColor = "true"
}

/// A colour as each depth can show it.
public struct Ink: Hashable, Sendable {
  /// 0xRRGGBB.
  public let rgb: UInt32
  /// 0 to 15; below 8 it serves 8-colour terminals too.
  public let ansi: UInt8

  public init(_ rgb: UInt32, _ ansi: UInt8) {
    self.rgb = rgb
    self.ansi = ansi
  }

  /// A colour of xterm's cube or grey ramp, 16 to 255, as it is.
  public init(xterm: UInt8, ansi: UInt8) {
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let grey = 8 + 10 * UInt32(max(xterm, 232) - 232)
    let index = Int(max(xterm, 16)) - 16
    let cube = index < 216 ? levels[index / 36] << 16 | levels[index / 6 % 6] << 8 | levels[index % 6] : 0
    self.init(xterm >= 232 ? grey << 16 | grey << 8 | grey : cube, ansi)
  }

  /// The nearest entry of xterm's 6×6×6 cube or grey ramp.
  public var xterm: UInt8 {
    let channels = [rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF].map(Int.init)
    let levels = [0, 95, 135, 175, 215, 255]
    func nearest(_ value: Int) -> Int {
      levels.indices.min { abs(levels[$0] - value) < abs(levels[$1] - value) } ?? 0
    }
    func distance(_ other: [Int]) -> Int {
      zip(channels, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let cube = channels.map(nearest)
    let grey = min(23, max(0, (channels.reduce(0, +) / 3 - 8 + 5) / 10))
    let greyLevel = 8 + grey * 10
    if distance([greyLevel, greyLevel, greyLevel]) < distance(cube.map { levels[$0] }) { return UInt8(232 + grey) }
    return UInt8(16 + 36 * cube[0] + 6 * cube[1] + cube[2])
  }
}

/// What a role looks like: ink, ground (nil is the terminal's own), and emphasis that also carries the meaning where
/// there is no colour.
public struct Look: Hashable, Sendable {
  public var ink: Ink?
  public var ground: Ink?
  public var emphasis: Emphasis

  public init(ink: Ink? = nil, ground: Ink? = nil, emphasis: Emphasis = []) {
    self.ink = ink
    self.ground = ground
    self.emphasis = emphasis
  }
}
