import CTerminal
public import Canvas

/// The terminal of the process, behind Canvas' ports. One is open at a time, and belongs to one thread; only its
/// waker may be used from others.
///
/// While it is open, signals that ask the process to end (TERM, HUP, INT, QUIT) arrive as `InputEvent.hangUp`, and a
/// crash gives the terminal back before the process dies.
public final class TerminalScreen: Display, Keyboard {
  /// The signs to draw with.
  public let tier: GlyphTier
  /// The colours in use.
  public let depth: ColorDepth
  /// What was found out about the terminal.
  public let capabilities: Capabilities
  /// The colours of the roles; changing it has the whole screen painted again.
  public var theme: Theme {
    didSet {
      guard theme != oldValue else { return }
      renditions = [:]
      pairs = PairTable(capacity: pairs.capacity)
      invalidate()
    }
  }

  /// Letters beyond ASCII are replaced while painting.
  public let isASCIIOnly: Bool

  let isKiosk: Bool
  let scale: ColorScale
  var isOpen = true
  /// Whether the terminal itself is gone; nothing is written any more.
  var isGone = false

  // Painting.
  var pairs: PairTable
  var renditions: [Style: PaintedStyle] = [:]
  var shown: Surface?
  /// Whether the terminal still shows `shown`.
  var isIntact = false

  // Keys.
  var decoder = KeyDecoder()
  var clicks = ClickCounter()
  var ready: [InputEvent] = []
  let clock = ContinuousClock()
  let opened: ContinuousClock.Instant
  var lastInput: ContinuousClock.Instant
  var fruitlessWaits = 0

  /// Opens the terminal: alternate screen, raw keys, bracketed paste, and the mouse if it is wanted.
  ///
  /// - Parameter environment: the variables of the process; `TERM`, `COLORTERM`, `NO_COLOR`, `ESCDELAY`, `LC_ALL`,
  ///   `LC_CTYPE` and `LANG` are read.
  public convenience init(_ options: TerminalOptions, environment: [String: String]) throws(TerminalError) {
    try self.init(options, environment: environment, input: 0, output: 1)
  }

  /// Opens a terminal by its file descriptors.
  init(
    _ options: TerminalOptions, environment: [String: String], input: Int32, output: Int32
  ) throws(TerminalError) {
    let isUTF8 = LocaleChoice.adopt(environment)
    try Self.open(options, environment, input, output)
    capabilities = Capabilities.detect(
      environment: environment, isUTF8Locale: isUTF8, terminalColors: Int(ct_colors()), tier: options.tier,
      depth: options.depth)
    tier = capabilities.tier
    depth = capabilities.depth
    theme = options.theme
    isKiosk = options.kiosk
    isASCIIOnly = !isUTF8 || capabilities.tier == .ascii
    scale = ColorScale(
      depth: capabilities.depth, terminalColors: Int(ct_colors()), isDirect: ct_has_direct_color() != 0)
    pairs = PairTable(capacity: ct_pairs())
    opened = clock.now
    lastInput = opened
    if options.metered { _ = ct_meter() }
    if options.mouse { ct_capture_mouse(1) }
  }

  deinit { close() }

  /// The colours that can be told apart on this terminal, for what is drawn otherwise where there are few: at 256 and
  /// more only where there are pairs for every two tones of land.
  public var shownDepth: ColorDepth {
    switch scale {
    case .none: .mono
    case .eight: .ansi8
    case .sixteen: .ansi16
    case .indexed, .direct: pairs.capacity >= 2_048 ? depth : .ansi16
    }
  }

  /// Gives the terminal back as it was. Calling it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    ct_close()
  }

  /// What ends a wait from another thread.
  public var waker: any Waker { TerminalWaker() }

  private static func open(
    _ options: TerminalOptions, _ environment: [String: String], _ input: Int32, _ output: Int32
  ) throws(TerminalError) {
    guard ct_is_terminal(input) != 0, ct_is_terminal(output) != 0 else { throw .notATerminal }
    let term = environment["TERM", default: ""]
    for name in TerminalName.candidates(environment) {
      switch ct_open(name, input, output, escapeDelay(environment), options.kiosk ? 1 : 0) {
      case Int32(CT_OK): return
      case Int32(CT_UNKNOWN_TERMINAL): continue
      case Int32(CT_NOT_A_TERMINAL): throw .notATerminal
      case Int32(CT_NO_CURSOR_ADDRESSING): throw .noCursorAddressing(name)
      case Int32(CT_ALREADY_OPEN): throw .alreadyOpen
      default: throw .systemFailure
      }
    }
    throw .unknownTerminal(term)
  }

  /// Milliseconds until Escape is taken for the key: 25 unless `ESCDELAY` asks for more, as over a bad line.
  static func escapeDelay(_ environment: [String: String]) -> Int32 {
    guard let wanted = environment["ESCDELAY"].flatMap({ Int32($0) }), (0...1000).contains(wanted) else { return 25 }
    return wanted
  }
}
