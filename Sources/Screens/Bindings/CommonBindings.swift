import Canvas

/// Keys that mean the same everywhere.
enum CommonBindings {
  static func global(_ model: Model) -> [Binding] {
    let locked: Word? = model.policy.mayLeave ? nil : .whyKiosk
    return [
      Binding(.help, [.character("?"), KeyStroke(.function(1))], .labelHelp, .saysHelp, footer: 90),
      Binding(.palette, [.character(":"), .control("p")], .labelPalette, .saysPalette, footer: 80),
      Binding(.tabExplore, [.character("1")], .tabExplore, .saysTabExplore),
      Binding(.tabMap, [.character("2")], .tabMap, .saysTabMap),
      Binding(.tabTrip, [.character("3")], .tabTrip, .saysTabTrip),
      Binding(.tabBookings, [.character("4")], .tabBookings, .saysTabBookings),
      Binding(.tabCalendar, [.character("5")], .tabCalendar, .saysTabCalendar),
      Binding(.tabHelp, [.character("6")], .tabHelp, .saysTabHelp),
      Binding(.battle, [.character("7")], .labelBattle, .saysBattle),
      Binding(.language, [.character("L")], .labelLanguage, .saysLanguage),
      Binding(.theme, [.character("T")], .labelTheme, .saysTheme),
      Binding(.glyphs, [.character("A")], .labelGlyphs, .saysGlyphs),
      Binding(.mouse, [.character("M")], .labelMouse, .saysMouse),
      Binding(.redraw, [.control("l")], .labelRedraw, .saysRedraw),
      Binding(.suspend, [.control("z")], .labelSuspend, .saysSuspend, disabled: locked),
      Binding(.quit, [.character("q"), .control("c")], .labelQuit, .saysQuit, footer: 99, disabled: locked),
    ]
  }

  static let movement: [Binding] = [
    Binding(.up, [KeyStroke(.up), .character("k")], .labelUp, .saysUp),
    Binding(.down, [KeyStroke(.down), .character("j")], .labelDown, .saysDown),
    Binding(.pageUp, [KeyStroke(.pageUp), .control("b")], .labelPageUp, .saysPageUp),
    Binding(.pageDown, [KeyStroke(.pageDown), .control("f")], .labelPageDown, .saysPageDown),
    Binding(.first, [KeyStroke(.home), .character("g")], .labelFirst, .saysFirst),
    Binding(.last, [KeyStroke(.end), .character("G")], .labelLast, .saysLast),
  ]

  static let panes: [Binding] = [
    Binding(.nextPane, [KeyStroke(.tab)], .labelNextPane, .saysNextPane, footer: 60),
    Binding(.previousPane, [KeyStroke(.backTab)], .labelPreviousPane, .saysPreviousPane),
  ]

  static let back = Binding(.back, [KeyStroke(.escape)], .labelBack, .saysBack, footer: 70)
}

extension Model {
  /// The bindings of what has the focus, most special first, then those of everywhere.
  public var bindings: [Binding] {
    if let prompt { return PromptBindings.all(prompt) }
    let own: [Binding] =
      switch tab {
      case .explore: ExploreBindings.all(self)
      case .map where showsPanorama: PanoramaBindings.all(self)
      case .map where showsBattle: BattleBindings.all(self)
      case .map: MapBindings.all(self)
      case .trip: TripBindings.all(self)
      case .bookings: BookingsBindings.all(self)
      case .calendar: CalendarBindings.all(self)
      case .help: HelpBindings.all(self)
      }
    let global = CommonBindings.global(self)
    return own + (isTyping ? global.compactMap(\.withoutLetters) : global)
  }

  /// Whether letters belong to a field.
  private var isTyping: Bool {
    tab == .explore && explore.focus == .search || tab == .bookings && bookings.form != nil
  }

  /// What a key does here, or nil.
  func binding(for stroke: KeyStroke) -> Binding? { bindings.first { $0.keys.contains(stroke) } }
}
