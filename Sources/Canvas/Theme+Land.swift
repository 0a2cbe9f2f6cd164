/// The colours of land. Each palette was picked by hand from xterm's 256 colours: grey mountains, as in the maps of
/// Swiss alpinists, so that lines in colour stand out, and green for the fields of the basins.
extension Theme {
  /// The colour of a tone; nil where the theme leaves all colours to the terminal.
  public func land(_ tone: LandTone) -> Ink? {
    let palette: [UInt8]
    switch self {
    case .dark: palette = Self.darkLand
    case .light: palette = Self.lightLand
    case .contrast: palette = Self.contrastLand
    case .inherit: return nil
    }
    guard palette.indices.contains(tone.index) else { return nil }
    return Ink(xterm: palette[tone.index], ansi: Self.landOfFewColours[tone.tint])
  }

  /// How this theme shows land with so many colours.
  public func landManner(_ depth: ColorDepth) -> LandManner {
    switch depth {
    case .mono, .ansi8, .ansi16: .signs(lightInk: self != .light)
    case .xterm256, .trueColor: self == .inherit ? .signs(lightInk: true) : .tones
    }
  }

  /// An ink over land: as it is where it stands out enough, else mixed with as little white as that takes; with black in
  /// the light theme.
  public func ink(_ ink: Ink, over ground: Ink) -> Ink {
    let (end, ansi): (UInt32, UInt8) = self == .light ? (0, 0) : (0xFF_FFFF, 15)
    for step in 0...8 {
      let mixed = Contrast.mix(ink.rgb, end, eighths: UInt32(step))
      guard Contrast.ratio(mixed, ground.rgb) >= leastContrastOnLand else { continue }
      return step == 0 ? ink : Ink(mixed, ansi)
    }
    return Ink(end, ansi)
  }

  /// Lines and signs are drawings, for which the guideline asks 3:1; names stand on plain ground.
  var leastContrastOnLand: Double { self == .contrast ? 7 : 3 }

  // A row a tint, from shadow to light, and the lake.
  private static let darkLand: [UInt8] = [
    236, 238, 239, 65, 65, 65,
    234, 235, 237, 239, 101, 101,
    233, 235, 236, 238, 241, 243,
    234, 237, 240, 243, 245, 246,
    24,
  ]
  private static let lightLand: [UInt8] = [
    108, 108, 151, 151, 151, 157,
    245, 247, 144, 187, 187, 230,
    244, 246, 249, 252, 254, 230,
    243, 246, 250, 253, 255, 231,
    153,
  ]
  private static let contrastLand: [UInt8] = [
    235, 236, 236, 22, 22, 22,
    232, 233, 234, 235, 236, 237,
    232, 233, 234, 236, 237, 238,
    232, 234, 236, 238, 239, 240,
    17,
  ]
  /// Green, green, yellow, white.
  private static let landOfFewColours: [UInt8] = [2, 2, 3, 7]
}

/// Contrast by WCAG 2.1.
enum Contrast {
  static func ratio(_ one: UInt32, _ other: UInt32) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// `eighths` of the way from one colour to the other.
  static func mix(_ from: UInt32, _ to: UInt32, eighths: UInt32) -> UInt32 {
    [16, 8, 0].reduce(0) { mixed, shift in
      let (a, b) = (from >> shift & 0xFF, to >> shift & 0xFF)
      return mixed | ((a * (8 - eighths) + b * eighths) / 8) << shift
    }
  }

  private static func luminance(_ rgb: UInt32) -> Double {
    0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF)
  }

  /// sRGB without its curve, by a cubic that is within 0.002 of it: the exact one would need a library.
  private static func linear(_ channel: UInt32) -> Double {
    let value = Double(channel) / 255
    return value * (0.012_522_878 + value * (0.682_171_111 + value * 0.305_306_011))
  }
}
