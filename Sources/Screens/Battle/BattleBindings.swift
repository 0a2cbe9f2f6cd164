import Canvas

enum BattleBindings {
  static func all(_ model: Model) -> [Binding] {
    let still: Word? = model.isToldByLine ? .whyPlain : model.settings.motion ? nil : .whyNoMotion
    let none: Word? = model.battlePlace == nil ? .whyNoPlace : nil
    return [
      Binding(.play, [.character(" ")], .labelPlay, .saysPlay, footer: 10, disabled: still),
      Binding(
        .nextDay, [KeyStroke(.right), .character("l"), .character(".")], .labelNextDay, .saysNextDay, footer: 12),
      Binding(.previousDay, [KeyStroke(.left), .character("h")], .labelPreviousDay, .saysPreviousDay, footer: 13),
      Binding(.nextEvent, [.character("n")], .labelNextEvent, .saysNextEvent, footer: 14),
      Binding(.previousEvent, [.character("N")], .labelPreviousEvent, .saysPreviousEvent, footer: 40),
      Binding(.toDate, [.character("t")], .labelToDate, .saysToDate, footer: 16),
      Binding(.nextPlace, [KeyStroke(.tab)], .labelNextItem, .saysNextItem, footer: 20),
      Binding(.previousPlace, [KeyStroke(.backTab)], .labelPreviousItem, .saysPreviousItem),
      Binding(.open, [KeyStroke(.enter)], .labelOpen, .saysOpenItem, footer: 22, disabled: none),
      Binding(.faster, [.character("+"), .character("=")], .labelFaster, .saysFaster, footer: 30, disabled: still),
      Binding(.slower, [.character("-"), .character("_")], .labelSlower, .saysSlower, footer: 31, disabled: still),
      Binding(.first, [KeyStroke(.home), .character("g")], .labelFirst, .saysFirstDay),
      Binding(.last, [KeyStroke(.end), .character("G")], .labelLast, .saysLastDay),
      Binding(.wholeValley, [.character("z")], .labelValley, .saysValley, footer: 42),
      Binding(.motion, [.character("m")], .labelMotion, .saysMotion, footer: 44),
      Binding(.up, [KeyStroke(.up), .character("k")], .labelUp, .saysUp),
      Binding(.down, [KeyStroke(.down), .character("j")], .labelDown, .saysDown),
      Binding(.pageUp, [KeyStroke(.pageUp), .control("b")], .labelPageUp, .saysPageUp),
      Binding(.pageDown, [KeyStroke(.pageDown), .control("f")], .labelPageDown, .saysPageDown),
      CommonBindings.back,
    ]
  }
}
