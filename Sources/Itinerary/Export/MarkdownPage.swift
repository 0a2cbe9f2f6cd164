/// A trip as CommonMark.
struct MarkdownPage {
  let words: ExportWords

  func page(_ schedule: Schedule) -> String {
    // A heading cannot be wrapped: a name that does not fit goes on below it.
    var lines = heading("# ", words.tripName(schedule.trip))
    for text in [words.overview(schedule.trip), words.cost(TripCost(schedule))].compactMap({ $0 })
      + words.findings(schedule).filter({ $0.day == nil }).map({ words.mindLabel + words.colon + $0.text })
    {
      lines += [""] + PrintedText.wrapped(Self.escaped(text))
    }
    for day in schedule.days { lines += [""] + heading("## ", words.dayTitle(day)) + self.day(day) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func day(_ day: ScheduledDay) -> [String] {
    var lines = [""]
    if let start = day.start { lines += moment("\(start.at)", words.start(start)) + [""] }
    for (index, stop) in day.stops.enumerated() {
      lines += self.stop(index + 1, stop, lunch: words.lunch(day, before: index))
    }
    if !day.stops.isEmpty { lines.append("") }
    if let lunch = words.lunch(day, before: day.stops.count) {
      lines += moment(words.span(lunch.start, lunch.end), words.lunchLabel) + [""]
    }
    if let end = day.end {
      let way = end.leg.map { " (" + words.travel($0) + ")" } ?? ""
      lines += moment("\(end.at)", words.end(end) + way) + [""]
    }
    for problem in (day.end?.problems ?? []) + day.ownProblems {
      lines += PrintedText.wrapped(Self.escaped(words.mindLabel + words.colon + words.problem(problem))) + [""]
    }
    return lines + PrintedText.wrapped(Self.escaped(words.totals(day)))
  }

  private func moment(_ times: String, _ text: String) -> [String] {
    PrintedText.wrapped("**\(times)** " + Self.escaped(text))
  }

  private func stop(_ number: Int, _ stop: ScheduledStop, lunch: ScheduledBreak?) -> [String] {
    let marker = "\(number). "
    let indent = String(repeating: " ", count: marker.count)
    let span = "**\(stop.start)-\(stop.leave)** "
    var lines = PrintedText.wrapped(span + Self.escaped(words.placeName(stop)), first: marker, rest: indent)
    var items: [String] = []
    func add(_ label: String, _ text: String) { items.append(label + words.colon + text) }
    if let leg = stop.leg { add(words.wayLabel, words.travel(leg)) }
    if let lunch { add(words.lunchLabel, words.span(lunch.start, lunch.end)) }
    add(words.visitLabel, words.visit(stop))
    let note = PrintedText.cleaned(stop.stop.note)
    if !note.isEmpty { add(words.noteLabel, note) }
    for problem in stop.problemsOfItsOwn { add(words.mindLabel, words.problem(problem, of: stop)) }
    for item in items {
      lines += PrintedText.wrapped(Self.escaped(item), first: indent + "- ", rest: indent + "  ")
    }
    return lines
  }

  private func heading(_ marker: String, _ text: String) -> [String] {
    let lines = PrintedText.wrapped(Self.escaped(text), first: marker)
    return lines.count > 1 ? [lines[0], ""] + lines.dropFirst() : lines
  }

  /// The text so that none of it is markup, wherever a line may break: signs of emphasis, links, tags, code, rules,
  /// lists and numbers of lists.
  static func escaped(_ text: String) -> String {
    text.split(separator: " ").map { runs($0).map { escapedRun($0) }.joined() }.joined(separator: " ")
  }

  /// The wide letters of a word and the others apart: a line may begin with either.
  private static func runs(_ word: Substring) -> [Substring] {
    var runs: [Substring] = []
    var rest = word
    while let first = rest.first {
      let isWide = PrintedText.columns(first) == 2
      let run = rest.prefix { (PrintedText.columns($0) == 2) == isWide }
      runs.append(run)
      rest = rest.dropFirst(run.count)
    }
    return runs
  }

  private static func escapedRun(_ run: Substring) -> String {
    run.first.map { PrintedText.columns($0) == 2 } ?? false ? String(run) : parts(run).joined(separator: " ")
  }

  /// Narrow letters that no line can hold are parted here, before a line could end between a backslash and its sign.
  private static func parts(_ word: Substring) -> [String] {
    let whole = Self.word(word)
    guard PrintedText.columns(whole) > longestWord else { return [whole] }
    var parts: [String] = []
    var rest = word
    while !rest.isEmpty {
      // Escaped, a character takes two columns.
      parts.append(Self.word(rest.prefix(longestWord / 2)))
      rest = rest.dropFirst(longestWord / 2)
    }
    return parts
  }

  private static let longestWord = 60

  private static func word(_ word: Substring) -> String {
    var escaped = ""
    for character in word {
      if "\\`*_[]<>#|~&!".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A bullet, or the line under a heading.
    if escaped.allSatisfy({ "-+=".contains($0) }) { return "\\" + escaped }
    // The number of a list.
    if let sign = escaped.last, sign == "." || sign == ")", (2...10).contains(escaped.count),
      escaped.dropLast().allSatisfy({ $0.isASCII && $0.isNumber })
    {
      return escaped.dropLast() + "\\" + String(sign)
    }
    return escaped
  }
}
