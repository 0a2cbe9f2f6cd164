import Canvas

enum PanoramaBindings {
  static func all(_ model: Model) -> [Binding] {
    let none: Word? =
      model.panoramaSelected == nil ? .whyNothingSelected : model.panoramaPlace == nil ? .whyNoPlace : nil
    return [
      Binding(.left, [KeyStroke(.left)], .labelTurnLeft, .saysTurnLeft, footer: 12),
      Binding(.right, [KeyStroke(.right), .character("l")], .labelTurnRight, .saysTurnRight, footer: 13),
      Binding(.turnLeft, [.character("<"), .character(",")], .labelTurnLeft, .saysTurnLeftLittle),
      Binding(.turnRight, [.character(">"), .character(".")], .labelTurnRight, .saysTurnRightLittle),
      Binding(.nextPlace, [KeyStroke(.tab)], .labelNextName, .saysNextName, footer: 10),
      Binding(.previousPlace, [KeyStroke(.backTab)], .labelPreviousName, .saysPreviousName),
      Binding(
        .nextSight, [.character("n"), KeyStroke(.down), .character("j")], .labelNextSight, .saysNextSight, footer: 22),
      Binding(
        .previousSight, [.character("N"), KeyStroke(.up), .character("k")], .labelPreviousSight, .saysPreviousSight),
      Binding(.open, [KeyStroke(.enter)], .labelOpen, .saysOpen, footer: 14, disabled: none),
      Binding(.hiddenSights, [.character("h")], .labelHidden, .saysHidden, footer: 16),
      Binding(.first, [KeyStroke(.home), .character("g")], .labelNorth, .saysNorth, footer: 30),
      CommonBindings.back,
    ]
  }
}
