/// Everything that a person can do. A key, a click, a row of the palette and a line of plain mode all end here.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Anywhere
  case quit, back, help, palette, redraw, suspend, nextPane, previousPane
  case tabExplore, tabMap, tabTrip, tabBookings, tabCalendar, tabHelp
  case language, theme, glyphs, mouse, copy, undo, redo
  // Lists and texts
  case up, down, pageUp, pageDown, first, last, open, left, right
  // Explore
  case search, clearSearch, nextGroup, previousGroup, sort, sortFromHere, favourite, favouritesOnly
  case showOnMap, qrCode, addToTrip, request, historyBack, report, dropChip, takeSpelling
  // Map
  case zoomIn, zoomOut, resetView, nextPlace, previousPlace, legend, relief, iAmHere, toHere, rings, ruler
  case nextRoute, findOnMap
  // The battle day by day
  case battle, itsDays, posts, play, nextDay, previousDay, nextEvent, previousEvent, toDate, faster, slower, motion
  case wholeValley
  // The panorama
  case panorama, turnLeft, turnRight, nextSight, previousSight, hiddenSights
  // Trip
  case newTrip, renameTrip, deleteTrip, addDay, removeDay, removeStop, moveUp, moveDown, moveToPreviousDay
  case moveToNextDay, visitMinutes, startDate, travelMode, lockStop, note, longer, shorter, dayHours, dayEnd, tripStart
  case addPlace, tripSettings, copyTrip, compareVersions, timeline, dayEarlier, dayLater, plan
  // Bookings
  case save, withdraw, discard, keepCalendar, acceptOffer, declineOffer, carry, nextField, previousField, fieldLess,
    fieldMore
  case voucher
}
