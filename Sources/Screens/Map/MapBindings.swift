import Canvas

enum MapBindings {
  static func all(_ model: Model) -> [Binding] {
    let none: Word? = model.map.selected == nil ? .whyNothingSelected : nil
    return [
      Binding(.up, [KeyStroke(.up), .character("k")], .labelPan, .saysPan, footer: 26),
      Binding(.down, [KeyStroke(.down), .character("j")], .labelPan, .saysPan),
      Binding(.left, [KeyStroke(.left), .character("h")], .labelPan, .saysPan),
      Binding(.right, [KeyStroke(.right), .character("l")], .labelPan, .saysPan),
      Binding(.pageUp, [KeyStroke(.pageUp)], .labelPan, .saysPanPage),
      Binding(.pageDown, [KeyStroke(.pageDown)], .labelPan, .saysPanPage),
      Binding(.zoomIn, [.character("+"), .character("=")], .labelZoomIn, .saysZoomIn, footer: 20),
      Binding(.zoomOut, [.character("-"), .character("_")], .labelZoomOut, .saysZoomOut, footer: 21),
      Binding(.nextPlace, [KeyStroke(.tab)], .labelNextPlace, .saysNextPlace, footer: 10),
      Binding(.previousPlace, [KeyStroke(.backTab)], .labelPreviousPlace, .saysPreviousPlace),
      Binding(.open, [KeyStroke(.enter)], .labelOpen, .saysOpen, footer: 12, disabled: none),
      Binding(.addToTrip, [.character("p")], .labelAddToTrip, .saysAddToTrip, footer: 14, disabled: none),
      Binding(.nextGroup, [.character("]"), .character("c")], .labelGroup, .saysNextGroup, footer: 30),
      Binding(.previousGroup, [.character("[")], .labelGroup, .saysPreviousGroup),
      Binding(.resetView, [.character("0")], .labelResetView, .saysResetView, footer: 32),
      Binding(.battle, [.character("b")], .labelBattle, .saysBattle, footer: 26),
      Binding(.panorama, [.character("v")], .labelPanorama, .saysPanorama, footer: 27),
      Binding(.posts, [.character("B")], .labelPosts, .saysPosts),
      Binding(.findOnMap, [.character("/")], .labelFindOnMap, .saysFindOnMap, footer: 28),
      Binding(.iAmHere, [.character("W")], .labelIAmHere, .saysIAmHere, disabled: MapHere.locked(model)),
      Binding(
        .toHere, [.character("w")], .labelToHere, .saysToHere, disabled: model.hereAt == nil ? .whyNoHere : nil),
      Binding(.rings, [.character("o")], .labelRings, .saysRings, footer: 36),
      Binding(.ruler, [.character("r")], .labelRuler, .saysRuler, footer: 37),
      Binding(.nextRoute, [.character("t")], .labelNextRoute, .saysNextRoute, footer: 38),
      Binding(.legend, [.character("i")], .labelLegend, .saysLegend, footer: 34),
      Binding(.relief, [.character("e")], .labelRelief, .saysRelief),
      Binding(.first, [.character("g"), KeyStroke(.home)], .labelProvince, .saysProvince),
      Binding(.undo, [.character("u")], .labelUndo, .saysUndo),
      Binding(.redo, [.control("r")], .labelRedo, .saysRedo),
      CommonBindings.back,
    ]
  }
}
