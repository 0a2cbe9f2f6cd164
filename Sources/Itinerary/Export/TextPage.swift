import CivilTime

/// A trip as plain text.
struct TextPage {
  let words: ExportWords

  func page(_ schedule: Schedule) -> String {
    var lines = PrintedText.wrapped(words.tripName(schedule.trip))
    lines.append(rule("=", under: lines))
    lines += overview(schedule)
    for day in schedule.days { lines += [""] + heading(day) + parts(day).flatMap { $0 } }
    return lines.joined(separator: "\n") + "\n"
  }

  func overview(_ schedule: Schedule) -> [String] {
    let cost = TripCost(schedule)
    let over = words.findings(schedule).filter { $0.day == nil }.map(\.text)
    return PrintedText.wrapped(words.overview(schedule.trip)) + PrintedText.wrapped(words.cost(cost) ?? "")
      + over.flatMap { PrintedText.wrapped($0, first: "! ", rest: "  ") }
  }

  func heading(_ day: ScheduledDay) -> [String] {
    let title = PrintedText.wrapped(words.dayTitle(day))
    return title + [rule("-", under: title)]
  }

  /// Where the day begins, each visit with the way there, and how the day ends.
  ///
  /// - Parameter more: What else there is to say of a visit.
  func parts(_ day: ScheduledDay, more: (ScheduledStop) -> [String] = { _ in [] }) -> [[String]] {
    let start = day.start.map { [line("\($0.at)", words.start($0))] } ?? []
    let stops = day.stops.enumerated().map { index, stop in
      way(stop.leg) + lunch(day, before: index) + visit(stop) + more(stop)
    }
    return start + stops + [end(day)]
  }

  private func end(_ day: ScheduledDay) -> [String] {
    var lines = way(day.end?.leg) + lunch(day, before: day.stops.count)
    if let end = day.end {
      lines += line("\(end.at)", words.end(end)) + end.problems.flatMap { problem($0, of: nil) }
    }
    return lines + day.ownProblems.flatMap { problem($0, of: nil) } + PrintedText.wrapped(words.totals(day))
  }

  /// As wide as the times and what is between them and the words.
  static let indent = String(repeating: " ", count: 13)

  /// Times past midnight go on counting here: the title names the day.
  private func line(_ times: String, _ text: String) -> [String] {
    let margin = times + String(repeating: " ", count: max(2, Self.indent.count - times.count))
    return PrintedText.wrapped(text, first: margin, rest: Self.indent)
  }

  private func way(_ leg: Travel?) -> [String] {
    guard let leg else { return [] }
    return PrintedText.wrapped(
      words.travel(leg), first: String(repeating: " ", count: 10) + "-> ", rest: Self.indent)
  }

  private func lunch(_ day: ScheduledDay, before index: Int) -> [String] {
    words.lunch(day, before: index).map { line(words.span($0.start, $0.end), words.lunchLabel) } ?? []
  }

  private func problem(_ problem: Problem, of stop: ScheduledStop?) -> [String] {
    PrintedText.wrapped(
      words.problem(problem, of: stop), first: Self.indent + "! ", rest: Self.indent + "  ")
  }

  private func visit(_ stop: ScheduledStop) -> [String] {
    var lines = line(words.span(stop.start, stop.leave), words.placeName(stop))
    lines += PrintedText.wrapped(words.visit(stop), first: Self.indent, rest: Self.indent)
    if !stop.stop.note.isEmpty {
      lines += PrintedText.wrapped(
        PrintedText.cleaned(stop.stop.note), first: Self.indent + "* ", rest: Self.indent + "  ")
    }
    return lines + stop.problemsOfItsOwn.flatMap { problem($0, of: stop) }
  }

  private func rule(_ sign: String, under lines: [String]) -> String {
    String(repeating: sign, count: lines.map { PrintedText.columns($0) }.max() ?? 0)
  }
}
