import CivilTime

/// Words: those of the language, and what people write instead.
extension Lexer {
  mutating func readWord() {
    let start = index
    while let next = peek(), next.isLetter { index += 1 }
    let text = String(characters[start..<index])
    let kind = Self.keyword(text.lowercased())
    if kind == nil || Self.beginsPhrase.contains(text.lowercased()) {
      index = start
      if takeVietnameseWeekday() || takePhrase() { return }
      index = start + text.count
    }
    guard let kind else {
      guard !takeGluedKeyword(start, text) else { return }
      // The parser says where it cannot stand.
      add(.strange, start)
      return
    }
    add(kind, start)
    takeDot()
  }

  /// A word of the language, in lower case.
  static func keyword(_ word: String) -> Token.Kind? { keywords[word] }

  private static let keywords: [String: Token.Kind] = {
    var words: [String: Token.Kind] = [
      "ph": .holiday(.publicHoliday), "sh": .holiday(.schoolHoliday), "easter": .easter, "week": .week, "day": .days,
      "days": .days,
    ]
    for (index, word) in DaySelector.words.enumerated() {
      words[word.lowercased()] = Weekday(rawValue: index).map(Token.Kind.weekday)
    }
    for (index, word) in DateSelector.words.enumerated() { words[word.lowercased()] = .month(index + 1) }
    for event in SunEvent.allCases { words[event.rawValue] = .sun(event) }
    for modifier in [Rule.Modifier.open, .closed, .off, .unknown] { words[modifier.rawValue] = .state(modifier) }
    return words
  }()

  /// Words of the language with which a phrase may begin that means something else: "day after public holiday".
  private static let beginsPhrase: Set<String> = ["day", "week", "easter", "open"]

  /// `PHoff`, `Mooff`: two words without a blank.
  private mutating func takeGluedKeyword(_ start: Int, _ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.count > 2, let first = Self.keyword(String(lower.prefix(2))),
      let second = Self.keyword(String(lower.dropFirst(2)))
    else { return false }
    add(first, start, length: 2)
    add(second, start + 2, length: lower.count - 2)
    return true
  }

  /// "Mon." and "Sa.": the point of an abbreviation.
  private mutating func takeDot() {
    guard peek() == ".", !(peek(1).map(Self.isDigit) ?? false) else { return }
    index += 1
    warn(.omit, index - 1, ".")
  }

  /// The longest words that stand here and mean something else in the language.
  mutating func takePhrase() -> Bool {
    let start = index
    guard let found = Spelling.find(characters, at: start) else { return false }
    index = start + found.length
    let written = String(characters[start..<index])
    switch found.meaning {
    case .meridiem(let isAfternoon): takeMeridiem(isAfternoon, start)
    case .hours: takeHours(start)
    case .text(let text):
      // What replaces a word is of the language, so it needs no tolerance of its own.
      let inner = (try? Lexer.read(text))?.tokens ?? []
      tokens += inner.map { Token(kind: $0.kind, position: start, text: written) }
    }
    warn(.spelling, start, written, meant: found.meaning.text)
    takeDot()
    return true
  }

  /// "9h30" is 9:30, and the "h" of "9h" needs no sign.
  private mutating func takeHours(_ start: Int) {
    guard case .number = tokens.last?.kind else { return }
    var ahead = 0
    while peek(ahead).map(Self.isBlank) ?? false { ahead += 1 }
    if peek(ahead).map(Self.isDigit) ?? false {
      add(.colon, start)
    } else {
      tokens[tokens.count - 1].isWholeHour = true
    }
  }

  /// Moves the hour before it into the half of the day that it names.
  private mutating func takeMeridiem(_ isAfternoon: Bool, _ start: Int) {
    var at = tokens.count - 1
    if at >= 2, case .number = tokens[at].kind, tokens[at - 1].kind == .colon { at -= 2 }
    guard at >= 0, case .number(let hour, let digits) = tokens[at].kind else { return }
    let moved = isAfternoon ? (hour < 12 ? hour + 12 : hour) : (hour == 12 ? 0 : hour)
    tokens[at].kind = .number(moved, digits: digits)
    tokens[at].hasMeridiem = true
  }

  /// `Thứ 2` to `Thứ 7`, `T2` to `T7`: Vietnamese counts the days of the week from Sunday.
  private mutating func takeVietnameseWeekday() -> Bool {
    let start = index
    var end = start
    while end < characters.count, characters[end].isLetter { end += 1 }
    let word = String(characters[start..<end]).lowercased()
    guard ["thứ", "thứ", "t", "thu"].contains(word) else { return false }
    if word != "t" { while end < characters.count, Self.isBlank(characters[end]) { end += 1 } }
    guard end < characters.count, let digit = characters[end].wholeNumberValue, (2...7).contains(digit),
      let weekday = Weekday(rawValue: digit - 2)
    else { return false }
    let after = end + 1 < characters.count ? characters[end + 1] : " "
    // "Thu 2:00" is a Thursday.
    let isTime = [":", "."].contains(after) && end + 2 < characters.count && Self.isDigit(characters[end + 2])
    guard !after.isLetter, !Self.isDigit(after), !isTime || word.contains("ứ") else { return false }
    add(.weekday(weekday), start, length: end + 1 - start)
    warn(.spelling, start, tokens.last?.text ?? "", meant: DaySelector.words[weekday.rawValue])
    return true
  }
}
