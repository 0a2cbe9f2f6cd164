/// What the guide says in English of when a place is open.
extension English {
  static let opening: [Word: String] = [
    .hoursOpenUntil: "open until {0}",
    .hoursOpenUntilAtLeast: "open until {0} or later",
    .hoursClosesIn: "closes in {0}",
    .hoursOpenAllDay: "open all day",
    .hoursOpenEnd: "open, closing time not known",
    .hoursOpens: "closed, opens {0}",
    .hoursClosedToday: "closed today, opens {0}",
    .hoursHoliday: "closed today ({0}), opens {1}",
    .hoursClosedUntil: "closed until {0}",
    .hoursUncertain: "uncertain",
    .hoursUncertainFor: "uncertain ({0})",
    .momentToday: "{0}",
    .momentTomorrow: "tomorrow {0}",
    .momentOnDay: "{0} {1}",
    .momentOnWholeTomorrow: "tomorrow",
    .momentOnWholeDay: "{0}",
    .dayClosed: "closed",
    .dayAllHours: "all day",
    .dayFrom: "from {0}",
    .dayAtLeast: "{0} or later",
  ]
}
