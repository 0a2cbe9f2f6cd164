import CivilTime

/// How the date of a festival is fixed: the value of the fact `date_rule`.
///
/// A word alone says only of what kind the rule is. Days or months after it are given where the record's own texts give
/// them: `lunar 02-22/02-25`, `solar 05-07`, `solar_window 04-13/04-16`, `announced_solar 03`, `lunar_variable 05`.
public struct FestivalRule: Hashable, Sendable {
  /// The first word.
  public enum Manner: String, CaseIterable, Hashable, Sendable {
    /// On fixed days of the solar year, or of the lunar one.
    case solar, lunar
    /// On a day or some days between two of the solar year, chosen each time.
    case solarWindow = "solar_window"
    /// In the solar year, on days that are announced each time.
    case announcedSolar = "announced_solar"
    /// In the lunar year, on a day chosen each time.
    case lunarVariable = "lunar_variable"
    /// By the season, on a day chosen each time.
    case variable
    /// No rule was found.
    case none
  }

  /// What follows the word.
  enum Span: Hashable, Sendable {
    case nothing
    case days(MonthDay, MonthDay)
    case months(Int, Int)
  }

  public let manner: Manner
  let span: Span

  /// Nil for a text that is no such rule.
  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = words.first, let manner = Manner(rawValue: String(first)), words.count <= 2 else { return nil }
    guard words.count == 2 else {
      self.init(manner, .nothing)
      return
    }
    guard let span = Self.span(words[1], manner) else { return nil }
    self.init(manner, span)
  }

  private init(_ manner: Manner, _ span: Span) {
    self.manner = manner
    self.span = span
  }

  /// Whether it counts by the lunar calendar.
  public var isLunar: Bool { manner == .lunar || manner == .lunarVariable }

  /// Whether the days are chosen or announced each time.
  public var isChosen: Bool {
    switch manner {
    case .solarWindow, .announcedSolar, .lunarVariable, .variable: true
    case .solar, .lunar, .none: false
    }
  }

  /// Days for a rule that fixes days, months for one that does not.
  private static func span(_ text: Substring, _ manner: Manner) -> Span? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
    switch manner {
    case .solar, .lunar, .solarWindow:
      guard let from = MonthDay(first), let through = MonthDay(last), exists(from, manner), exists(through, manner),
        ends.count == 2 || manner != .solarWindow, ends.count == 1 || from != through
      else { return nil }
      return .days(from, through)
    case .announcedSolar, .lunarVariable:
      guard let from = MonthDay.number(first), let through = MonthDay.number(last), (1...12).contains(from),
        (1...12).contains(through), ends.count == 1 || from != through
      else { return nil }
      return .months(from, through)
    case .variable, .none: return nil
    }
  }

  /// A lunar month has up to 30 days; a solar day must be there every year, which 29 February is not.
  private static func exists(_ day: MonthDay, _ manner: Manner) -> Bool {
    manner == .lunar ? day.day <= 30 : day.day <= CivilDate.days(inMonth: day.month, of: 2025)
  }
}

extension Entry {
  /// The rule of a festival; nil for a record without one, or with one that this version does not know.
  public var festivalRule: FestivalRule? { fact(.dateRule)?.value.flatMap(FestivalRule.init) }
}
