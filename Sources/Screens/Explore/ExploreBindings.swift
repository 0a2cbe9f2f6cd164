import Canvas
import Gazetteer

enum ExploreBindings {
  static func all(_ model: Model) -> [Binding] {
    let explore = model.explore
    if explore.focus == .search { return searching(model) }
    let none: Word? = explore.subject == nil ? .whyNothingSelected : nil
    let nowhere: Word? =
      explore.subject == nil ? .whyNothingSelected : explore.subject?.position == nil ? .whyNoPosition : nil
    let unmapped = MapRoutes.shows(explore.subject, model) ? nil : nowhere
    let bookable: Word? = none ?? (BookingsUpdate.offers(explore.subject) ? nil : .whyNotBookable)
    let own: [Binding] = [
      Binding(.search, [.character("/")], .labelSearch, .saysSearch, footer: 10),
      Binding(
        .open, [KeyStroke(.enter)], .labelOpen, .saysOpen, footer: 12,
        disabled: explore.focus == .list && ExploreRow.selected(model) == nil ? .whyNothingSelected : nil),
      Binding(.showOnMap, [.character("m")], .labelShowOnMap, .saysShowOnMap, footer: 20, disabled: unmapped),
      Binding(.panorama, [.character("v")], .labelPanorama, .saysPanorama, footer: 27, disabled: nowhere),
      Binding(.iAmHere, [.character("W")], .labelIAmHere, .saysIAmHere, disabled: MapHere.locked(model) ?? nowhere),
      Binding(.qrCode, [.character("Q")], .labelCode, .saysCode, disabled: nowhere),
      Binding(.addToTrip, [.character("p")], .labelAddToTrip, .saysAddToTrip, footer: 22, disabled: none),
      Binding(.request, [.character("b")], .labelRequest, .saysRequest, footer: 24, disabled: bookable),
      Binding(.favourite, [.character("f")], .labelFavourite, .saysFavourite, footer: 26, disabled: none),
      Binding(.nextGroup, [.character("]"), .character("c")], .labelGroup, .saysNextGroup, footer: 30),
      Binding(.previousGroup, [.character("[")], .labelGroup, .saysPreviousGroup),
      Binding(.sort, [.character("s")], .labelSort, .saysSort, footer: 32),
      Binding(
        .sortFromHere, [.character("n")], .labelNear, .saysNear, footer: 34, disabled: nowhere),
      Binding(.favouritesOnly, [.character("F")], .labelFavouritesOnly, .saysFavouritesOnly),
      Binding(.itsDays, [.character("d")], .labelItsDays, .saysItsDays, footer: footerOfDays(model), disabled: none),
      Binding(.copy, [.character("y")], .labelCopy, .saysCopy, disabled: none),
      Binding(
        .report, [.character("!")], .labelReport, .saysReport,
        disabled: none ?? (model.policy.mayLeave ? nil : .whyKiosk)),
      Binding(
        .historyBack, [KeyStroke(.backspace), KeyStroke(.left, alt: true)], .labelHistoryBack, .saysHistoryBack,
        disabled: explore.history.isEmpty ? .whyNoHistory : nil),
      Binding(.undo, [.character("u")], .labelUndo, .saysUndo),
      Binding(.redo, [.control("r")], .labelRedo, .saysRedo),
    ]
    let reading = answer(model, letters: true)
    let sideways: [Binding] = [
      Binding(.right, [KeyStroke(.right), .character("l")], .labelNextPane, .saysNextPane),
      Binding(.left, [KeyStroke(.left), .character("h")], .labelPreviousPane, .saysPreviousPane),
    ]
    return own + reading + CommonBindings.movement + sideways + CommonBindings.panes + [CommonBindings.back]
  }

  /// In the footer where it is likely that there are some.
  private static func footerOfDays(_ model: Model) -> Int? {
    model.explore.focus == .detail && model.explore.subject?.kind.group == .battlefield ? 21 : nil
  }

  /// While a query is typed letters belong to the field.
  private static func searching(_ model: Model) -> [Binding] {
    typing + answer(model, letters: false)
  }

  /// What can be done with how the query was read; in the footer while there is something.
  private static func answer(_ model: Model, letters: Bool) -> [Binding] {
    let (noChip, noSpelling) = (Chips.all(model).isEmpty, model.explore.answer.didYouMean == nil)
    let drop: [KeyStroke] = [.control("x")] + (letters ? [.character("x")] : [KeyStroke(.backspace)])
    let take: [KeyStroke] = [.control("t")] + (letters ? [.character("t")] : [])
    return [
      Binding(
        .dropChip, drop, .labelDropChip, .saysDropChip, footer: noChip ? nil : 13, disabled: noChip ? .whyNoChip : nil),
      Binding(
        .takeSpelling, take, .labelTakeSpelling, .saysTakeSpelling, footer: noSpelling ? nil : 11,
        disabled: noSpelling ? .whyNoSpelling : nil),
    ]
  }

  private static let typing: [Binding] = [
    Binding(.open, [KeyStroke(.enter)], .labelToResults, .saysToResults, footer: 10),
    Binding(.down, [KeyStroke(.down)], .labelDown, .saysDown, footer: 12),
    Binding(.up, [KeyStroke(.up)], .labelUp, .saysUp),
    Binding(.clearSearch, [KeyStroke(.escape)], .labelClear, .saysClear, footer: 14),
    Binding(.nextPane, [KeyStroke(.tab)], .labelNextPane, .saysNextPane, footer: 16),
    Binding(.previousPane, [KeyStroke(.backTab)], .labelPreviousPane, .saysPreviousPane),
  ]
}
