public import CivilTime
public import Gazetteer

/// What the days of the battle say, for the screen, for plain mode and for `hoaban battle`.
public struct BattleText {
  let language: Language
  let figures: Figures

  public init(_ language: Language) {
    self.language = language
    figures = Figures(language)
  }

  func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  /// `Day 1 of 56. Phase 1: the northern shield`, or the phase alone.
  public func place(of day: BattleDay) -> String {
    let phase = say(Self.phase(day.phase))
    return day.number.map { say(.battleDay, String($0), phase) } ?? phase
  }

  public func date(_ date: CivilDate) -> String { figures.date(date) }

  public func airfield(_ day: BattleDay) -> String? {
    switch day.airfield {
    case .mending: say(.airfieldMending)
    case .open: say(.airfieldOpen)
    case .closed: say(.airfieldClosed)
    case nil: nil
    }
  }

  public func moon(_ day: BattleDay) -> String? {
    guard let lunar = day.lunar, let age = day.moonAge else { return nil }
    return say(.battleMoon, String(age), CalendarFigures(language).lunar(lunar, lunar))
  }

  public func holder(_ holder: Holder) -> String { say(BattleWords.holder(holder)) }

  func seconds(_ milliseconds: Int) -> String {
    let mark = language == .vi || language == .fr ? "," : "."
    return milliseconds % 1_000 == 0
      ? "\(milliseconds / 1_000)" : "\(milliseconds / 1_000)\(mark)\(milliseconds % 1_000 / 100)"
  }

  /// Short dates in a row, for the status line.
  func days(_ days: [CivilDate]) -> String {
    let shown = days.prefix(6).map { "\($0.day)/\($0.month)" }.joined(separator: language == .ja ? "、" : ", ")
    return days.count > 6 ? shown + " (\(days.count))" : shown
  }

  private static func phase(_ phase: BattlePhase) -> Word {
    switch phase {
    case .preparation: .phasePreparation
    case .north: .phaseNorth
    case .trenches: .phaseTrenches
    case .hills: .phaseHills
    case .end: .phaseEnd
    case .aftermath: .phaseAftermath
    }
  }
}
