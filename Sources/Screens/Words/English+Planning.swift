/// What planning a trip says in English.
extension English {
  static let planning: [Word: String] = [
    .labelPlan: "Plan",
    .saysPlan: "Plan the trip, or the rest of it around what you fixed",
    .whyNoDate: "It needs a date first (d)",
    .planTitle: "Plan this trip",
    .planFresh: "Plan the whole trip",
    .planRest: "Fill the free time; all {0} stop(s) stay",
    .planFromNow: "From now ({0}) on; what you have reached stays",
    .planAnew: "Plan anew; only what is locked stays ({0})",
    .planChooseKeys: "Enter plans; Esc leaves. Dates, people, wishes: S in the trip",
    .planRunning: "Looking for good plans…",
    .planCancelKeys: "Esc stops; nothing is changed",
    .planCloseKeys: "Enter or Esc closes",
    .planStopped: "Planning was stopped; the trip is as it was.",
    .planNumber: "Plan {0} of {1}",
    .planSum: "{0} stops, visits {1}, travel {2}",
    .planUnsure: "?: nobody says when it is open; ask before you go.",
    .planKeys: "Left/Right: other plans; Enter: take it; Esc: leave the trip as it is",
    .planPlainChooseKeys: "A number plans; empty line: leave it",
    .planPlainKeys: "A number: another plan; y: take this one; empty line: leave the trip as it is",
  ]
}
