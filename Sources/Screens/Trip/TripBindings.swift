import Canvas
import Itinerary

enum TripBindings {
  static func all(_ model: Model) -> [Binding] {
    let noTrip: Word? = model.trips.current == nil ? .whyNoTrip : nil
    let row = TripUpdate.row(model)
    let noStop: Word? = noTrip ?? (row?.stopID == nil ? .whyNoStop : nil)
    let undo: Word? = model.trips.history?.canUndo == true ? nil : .nothingToUndo
    let redo: Word? = model.trips.history?.canRedo == true ? nil : .nothingToRedo
    let inTrips = model.trips.focus == .trips
    let onRow: Word? = noTrip ?? (isOnPlace(row) ? nil : .whyNoStop)
    return CommonBindings.movement + [
      Binding(
        .open, [KeyStroke(.enter)], inTrips ? .labelOpen : .labelOpenPlace, .saysOpen, footer: 10,
        disabled: inTrips ? noTrip : onRow),
      Binding(.moveUp, [.character("K"), .character("<")], .labelMoveUp, .saysMoveUp, footer: 14, disabled: noStop),
      Binding(
        .moveDown, [.character("J"), .character(">")], .labelMoveDown, .saysMoveDown, footer: 15, disabled: noStop),
      Binding(.moveToPreviousDay, [.character("H")], .labelDayBefore, .saysMoveToPreviousDay, disabled: noStop),
      Binding(.moveToNextDay, [.character("N")], .labelDayAfter, .saysMoveToNextDay, disabled: noStop),
      Binding(.addPlace, [.character("p")], .labelAddPlace, .saysAddPlace, footer: 13, disabled: noTrip),
      Binding(
        .plan, [.character("P")], .labelPlan, .saysPlan, footer: 12,
        disabled: noTrip ?? (model.trips.current?.startDate == nil ? .whyNoDate : nil)),
      Binding(
        .removeStop, [.character("x"), KeyStroke(.delete)], .labelRemove, .saysRemove, footer: 16, disabled: onRow),
      Binding(.undo, [.character("u")], .labelUndo, .saysUndo, footer: 18, disabled: undo),
      Binding(.redo, [.control("r")], .labelRedo, .saysRedo, footer: 19, disabled: redo),
      Binding(.longer, [.character("+")], .labelLonger, .saysLonger, disabled: noStop),
      Binding(.shorter, [.character("-")], .labelShorter, .saysShorter, disabled: noStop),
      Binding(.visitMinutes, [.character("e")], .labelVisit, .saysVisit, footer: 20, disabled: noStop),
      Binding(.note, [.character("c")], .labelNote, .saysNote, footer: 21, disabled: noStop),
      Binding(.lockStop, [.character(" ")], .labelLock, .saysLock, footer: 22, disabled: noStop),
      Binding(.dayEnd, [.character("b")], .labelDayEnd, .saysDayEnd, footer: 23, disabled: noTrip),
      Binding(.dayHours, [.character("w")], .labelDayHours, .saysDayHours, footer: 25, disabled: noTrip),
      Binding(.tripStart, [.character("s")], .labelTripStart, .saysTripStart, disabled: noTrip),
      Binding(.tripSettings, [.character("S")], .labelSettings, .saysSettings, footer: 17, disabled: noTrip),
      Binding(.startDate, [.character("d")], .labelDate, .saysDate, footer: 24, disabled: noTrip),
      Binding(.travelMode, [.character("o")], .labelMode, .saysMode, footer: 26, disabled: noTrip),
      Binding(.timeline, [.character("t")], .labelTimeline, .saysTimeline, footer: 27, disabled: noTrip),
      Binding(.addDay, [.character("a")], .labelAddDay, .saysAddDay, footer: 28, disabled: noTrip),
      Binding(.removeDay, [.character("X")], .labelRemoveDay, .saysRemoveDay, disabled: noTrip),
      Binding(.dayEarlier, [.character("[")], .labelDayEarlier, .saysDayEarlier, disabled: noTrip),
      Binding(.dayLater, [.character("]")], .labelDayLater, .saysDayLater, disabled: noTrip),
      Binding(.newTrip, [.character("n")], .labelNewTrip, .saysNewTrip, footer: noTrip == nil ? 30 : 5),
      Binding(.copyTrip, [.character("C")], .labelCopyTrip, .saysCopyTrip, disabled: noTrip),
      Binding(.compareVersions, [.character("v")], .labelCompare, .saysCompare, footer: 29, disabled: noTrip),
      Binding(.renameTrip, [.character("r")], .labelRename, .saysRename, disabled: noTrip),
      Binding(.deleteTrip, [.character("D")], .labelDelete, .saysDelete, disabled: noTrip),
      Binding(.qrCode, [.character("Q")], .labelCode, .saysCode, disabled: noTrip),
      Binding(.showOnMap, [.character("m")], .labelShowOnMap, .saysShowOnMap, disabled: onRow),
    ] + CommonBindings.panes + [
      Binding(.right, [KeyStroke(.right), .character("l")], .labelNextPane, .saysNextPane),
      Binding(.left, [KeyStroke(.left), .character("h")], .labelPreviousPane, .saysPreviousPane),
      CommonBindings.back,
    ]
  }

  /// Stops and ends of days are places; headings are none.
  private static func isOnPlace(_ row: PlanRow?) -> Bool {
    switch row {
    case .stop, .end: true
    case .day, nil: false
    }
  }
}
