import CivilTime

/// A trip as plain text.
struct TextPage {
  let words: ExportWords

  func page(_ schedule: Schedule) -> String {
    var lines = PrintedText.wrapped(words.tripName(schedule.trip))
    lines.append(rule("=", under: lines))
    lines += overview(schedule)
    for day in schedule.days { lines += [""] + heading(day) + day.stops.flatMap(stop) + end(day) }
    return lines.joined(separator: "\n") + "\n"
  }

  func overview(_ schedule: Schedule) -> [String] { PrintedText.wrapped(words.overview(schedule.trip)) }

  func heading(_ day: ScheduledDay) -> [String] {
    let title = PrintedText.wrapped(words.dayTitle(day))
    return title + [rule("-", under: title)]
  }

  func end(_ day: ScheduledDay) -> [String] { PrintedText.wrapped(words.totals(day)) }

  /// As wide as the times and what is between them and the words.
  static let indent = String(repeating: " ", count: 13)

  func stop(_ stop: ScheduledStop) -> [String] {
    let indent = Self.indent
    var lines: [String] = []
    if let leg = stop.leg {
      lines += PrintedText.wrapped(words.travel(leg), first: String(repeating: " ", count: 10) + "-> ", rest: indent)
    }
    // Times past midnight go on counting here: the title names the day.
    let span = "\(stop.start)-\(stop.leave)"
    lines += PrintedText.wrapped(words.placeName(stop), first: span + "  ", rest: indent)
    lines += PrintedText.wrapped(words.visit(stop), first: indent, rest: indent)
    if !stop.stop.note.isEmpty {
      lines += PrintedText.wrapped(PrintedText.cleaned(stop.stop.note), first: indent + "* ", rest: indent + "  ")
    }
    for problem in stop.problems {
      lines += PrintedText.wrapped(words.problem(problem, of: stop), first: indent + "! ", rest: indent + "  ")
    }
    return lines
  }

  private func rule(_ sign: String, under lines: [String]) -> String {
    String(repeating: sign, count: lines.map { PrintedText.columns($0) }.max() ?? 0)
  }
}
