/// The colours of land. Each palette was picked by hand from xterm's 256 colours: green for the fields of the basins,
/// then sage, straw and the white of rock where the light falls, and grey in the shadow, as in the maps of Swiss
/// alpinists, so that lines in colour stand out.
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

  /// An ink, and the land under it, so that it can be read: the land steps towards shadow, in the light theme towards
  /// light, until the ink stands out, so that a river stays as blue as it is. Where no shade of the tint is far enough
  /// from it, the ink is mixed with as little white as that takes; with black in the light theme. Nil without land.
  public func drawn(_ ink: Ink, on tone: LandTone) -> (ink: Ink, ground: Ink)? {
    guard let own = land(tone) else { return nil }
    // As it is, and as the nearest of 256 colours; land has that already.
    let inks = [ink.rgb, Ink(xterm: ink.xterm, ansi: ink.ansi).rgb]
    func standsOut(_ ground: Ink) -> Bool {
      inks.allSatisfy { Contrast.ratio($0, ground.rgb) >= leastContrastOnLand }
    }
    let shades = tone.isLake ? [] : self == .light ? Array(tone.shade..<LandTone.shades) : (0...tone.shade).reversed()
    let steps = [own] + shades.compactMap { land(LandTone(tint: tone.tint, shade: $0)) }
    if let ground = steps.first(where: standsOut) { return (ink, ground) }
    return (mixed(ink, over: own), own)
  }

  private func mixed(_ ink: Ink, over ground: Ink) -> Ink {
    let (end, ansi): (UInt32, UInt8) = self == .light ? (0, 0) : (0xFF_FFFF, 15)
    for step in 1...8 {
      let mixed = Contrast.mix(ink.rgb, end, eighths: UInt32(step))
      if Contrast.ratio(mixed, ground.rgb) >= leastContrastOnLand { return Ink(mixed, ansi) }
    }
    return Ink(end, ansi)
  }

  /// Lines and signs are drawings, for which the guideline asks 3:1; names stand on plain ground.
  var leastContrastOnLand: Double { self == .contrast ? 7 : 3 }

  // A row a tint, from shadow to light, and the lake. Flat ground is the fourth: dark enough for lines in their own
  // colours, which on brighter slopes take a darker shade under them.
  private static let darkLand: [UInt8] = [
    235, 236, 22, 22, 22, 65,
    233, 234, 236, 238, 65, 107,
    233, 235, 237, 239, 101, 143,
    234, 236, 239, 242, 246, 250,
    24,
  ]
  private static let lightLand: [UInt8] = [
    108, 108, 151, 151, 151, 157,
    246, 144, 151, 187, 193, 229,
    245, 138, 180, 223, 223, 230,
    244, 247, 250, 253, 255, 231,
    153,
  ]
  private static let contrastLand: [UInt8] = [
    16, 234, 22, 22, 22, 22,
    16, 232, 233, 234, 236, 238,
    16, 232, 233, 235, 237, 239,
    232, 233, 235, 237, 239, 240,
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
