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
    return CommonBindings.movement + [
      Binding(
        .open, [KeyStroke(.enter)], inTrips ? .labelOpen : .labelOpenPlace, .saysOpen, footer: 10,
        disabled: inTrips ? noTrip : noStop),
      Binding(.moveUp, [.character("K"), .character("<")], .labelMoveUp, .saysMoveUp, footer: 14, disabled: noStop),
      Binding(
        .moveDown, [.character("J"), .character(">")], .labelMoveDown, .saysMoveDown, footer: 15, disabled: noStop),
      Binding(.moveToPreviousDay, [.character("H")], .labelDayBefore, .saysMoveToPreviousDay, disabled: noStop),
      Binding(.moveToNextDay, [.character("N")], .labelDayAfter, .saysMoveToNextDay, disabled: noStop),
      Binding(
        .removeStop, [.character("x"), KeyStroke(.delete)], .labelRemove, .saysRemove, footer: 16, disabled: noStop),
      Binding(.undo, [.character("u")], .labelUndo, .saysUndo, footer: 18, disabled: undo),
      Binding(.redo, [.control("r")], .labelRedo, .saysRedo, footer: 19, disabled: redo),
      Binding(.visitMinutes, [.character("e")], .labelVisit, .saysVisit, footer: 20, disabled: noStop),
      Binding(.startDate, [.character("d")], .labelDate, .saysDate, footer: 22, disabled: noTrip),
      Binding(.travelMode, [.character("o")], .labelMode, .saysMode, footer: 24, disabled: noTrip),
      Binding(.addDay, [.character("a")], .labelAddDay, .saysAddDay, footer: 26, disabled: noTrip),
      Binding(.removeDay, [.character("X")], .labelRemoveDay, .saysRemoveDay, disabled: noTrip),
      Binding(.newTrip, [.character("n")], .labelNewTrip, .saysNewTrip, footer: noTrip == nil ? 28 : 5),
      Binding(.renameTrip, [.character("r")], .labelRename, .saysRename, disabled: noTrip),
      Binding(.deleteTrip, [.character("D")], .labelDelete, .saysDelete, disabled: noTrip),
      Binding(.qrCode, [.character("Q")], .labelCode, .saysCode, disabled: noTrip),
      Binding(.showOnMap, [.character("m")], .labelShowOnMap, .saysShowOnMap, disabled: noStop),
    ] + CommonBindings.panes + [
      Binding(.right, [KeyStroke(.right), .character("l")], .labelNextPane, .saysNextPane),
      Binding(.left, [KeyStroke(.left), .character("h")], .labelPreviousPane, .saysPreviousPane),
      CommonBindings.back,
    ]
  }
}
