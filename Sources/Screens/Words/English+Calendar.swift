/// What the calendar says in English.
extension English {
  static let calendar: [Word: String] = [
    .saysOpenFestival: "Open the record of the festival in Explore",
    .labelCopyCommand: "Copy command",
    .saysCopyCommand: "Copy the command for a calendar file of the festival",
    .whyNoRecord: "This day has no record of its own",
    .whyNoExport: "Its dates cannot be computed",
    .calendarToday: "Today {0}, lunar {1}, year {2}",
    .calendarUndated: "Date not known",
    .calendarComputed: "computed",
    .calendarWindow: "between",
    .calendarMonth: "not set yet",
    .calendarUnknown: "not known",
    .calendarHoliday: "holiday",
    .calendarLunarDay: "lunar day",
    .dateComputed: "Fixed in the solar calendar. The organisers can announce other days.",
    .dateComputedLunar: "Computed from the lunar calendar. The organisers can announce other days.",
    .dateWindow: "It is held between these days; which of them is chosen each year.",
    .dateMonth: "Only this span is known; the days are to be chosen or announced.",
    .dateChosen: "The days are chosen or announced each time and cannot be computed.",
    .dateUnknown: "No rule was found by which a date could be computed.",
    .dateHolidayByLaw: "Public holiday of Viet Nam, by law.",
    .dateHolidayAnnounced: "Public holiday of Viet Nam, as announced.",
    .dateHolidayByRule: "Public holiday of Viet Nam; the exact days off are not announced yet.",
    .dateLunarDay: "A feast of the lunar calendar, no day off.",
    .calendarExport: "Calendar file: {0}",
  ]
}
