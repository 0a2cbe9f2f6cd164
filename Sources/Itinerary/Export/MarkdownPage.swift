/// A trip as CommonMark.
struct MarkdownPage {
  let words: ExportWords

  func page(_ schedule: Schedule) -> String {
    // A heading cannot be wrapped: a name that does not fit goes on below it.
    var lines = heading("# ", words.tripName(schedule.trip))
    lines += [""] + PrintedText.wrapped(Self.escaped(words.overview(schedule.trip)))
    for day in schedule.days {
      lines += [""] + heading("## ", words.dayTitle(day)) + [""]
      for (index, stop) in day.stops.enumerated() { lines += self.stop(index + 1, stop) }
      if !day.stops.isEmpty { lines.append("") }
      lines += PrintedText.wrapped(Self.escaped(words.totals(day)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func stop(_ number: Int, _ stop: ScheduledStop) -> [String] {
    let marker = "\(number). "
    let indent = String(repeating: " ", count: marker.count)
    let span = "**\(stop.start)-\(stop.leave)** "
    var lines = PrintedText.wrapped(span + Self.escaped(words.placeName(stop)), first: marker, rest: indent)
    var items: [String] = []
    if let leg = stop.leg { items.append(words.say(vi: "Đường đi: ", en: "Way: ") + words.travel(leg)) }
    items.append(words.say(vi: "Tham quan: ", en: "Visit: ") + words.visit(stop))
    let note = PrintedText.cleaned(stop.stop.note)
    if !note.isEmpty { items.append(words.say(vi: "Ghi chú: ", en: "Note: ") + note) }
    for problem in stop.problems {
      items.append(words.say(vi: "Lưu ý: ", en: "Mind: ") + words.problem(problem, of: stop))
    }
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
    text.split(separator: " ").flatMap { parts($0) }.joined(separator: " ")
  }

  /// A word that no line can hold is parted here, before a line could end between a backslash and its sign.
  private static func parts(_ word: Substring) -> [String] {
    let whole = Self.word(word)
    guard PrintedText.columns(whole) > longestWord else { return [whole] }
    var parts: [String] = []
    var rest = word
    while !rest.isEmpty {
      // Escaped or wide, a character takes two columns at most.
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
