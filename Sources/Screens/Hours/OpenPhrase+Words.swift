import CivilTime
public import Gazetteer

extension OpenPhrase {
  /// The phrase in a language, without a full stop: it follows a label, and more may follow it.
  public func text(_ language: Language) -> String {
    func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }
    let said: String
    var note = comment
    if let holiday { note = Self.unbracketed(holiday) }
    switch state {
    case .always: said = say(.openGround)
    case .open(let end, let orLater):
      said = say(orLater ? .hoursOpenUntilAtLeast : .hoursOpenUntil, MomentWords(end, now, language).end)
    case .openAllDay(let end):
      let moment = MomentWords(end, now, language)
      said = moment.isFar ? say(.hoursOpenUntil, moment.end) : say(.hoursOpenAllDay)
    case .closing(let minutes): said = say(.hoursClosesIn, Figures(language).duration(minutes))
    case .openEnd: said = say(.hoursOpenEnd)
    case .closed(nil, _): said = say(.closedNow)
    case .closed(let opens?, let allDay):
      let moment = MomentWords(opens, now, language)
      if let note { return say(.hoursHoliday, note, moment.start) }
      if moment.isFar {
        said = say(.hoursClosedUntil, Figures(language).date(opens.date))
      } else {
        said = say(allDay ? .hoursClosedToday : .hoursOpens, moment.start)
      }
    case .uncertain: return note.map { say(.hoursUncertainFor, $0) } ?? say(.hoursUncertain)
    case .unknown: return say(.hoursUnknown)
    }
    return note.map { said + Self.bracketed($0, language) } ?? said
  }

  static func bracketed(_ text: String, _ language: Language) -> String {
    language == .ja ? "（\(text)）" : " (\(text))"
  }

  /// "Lunar New Year (day 1)" as it stands within brackets: "Lunar New Year, day 1".
  private static func unbracketed(_ name: String) -> String {
    name.replacing(" (", with: ", ").replacing(")", with: "").replacing("（", with: "、").replacing("）", with: "")
  }
}

/// A moment to come as people say it: a time today, tomorrow or on a day of the week, or else a date.
struct MomentWords {
  private let moment: CivilDateTime
  private let now: CivilDateTime
  private let language: Language

  init(_ moment: CivilDateTime, _ now: CivilDateTime, _ language: Language) {
    self.moment = moment
    self.now = now
    self.language = language
  }

  /// Further ahead than a day of the week can tell.
  var isFar: Bool { moment.date - now.date > 6 }

  /// As something begins; what begins at midnight begins with its day.
  var start: String {
    guard moment.time.minutes == 0, !isFar else { return words(moment.date, moment.time, bare: .momentToday) }
    let weekday = Figures(language).weekday(moment.date.weekday)
    return moment.date - now.date == 1
      ? Words.text(.momentOnWholeTomorrow, language) : Words.text(.momentOnWholeDay, language, [weekday])
  }

  /// As something ends. What ends in the night says its time alone, and midnight is the end of the day before it.
  var end: String {
    let isMidnight = moment.time.minutes == 0
    let date = isMidnight ? moment.date.adding(days: -1) : moment.date
    let time = isMidnight ? ClockTime(minutes: 1_440) : moment.time
    let minutes = (moment.date - now.date) * 1_440 + moment.time.minutes - now.time.minutes
    if date == now.date || minutes <= 720 { return time.description }
    return words(date, time, bare: nil)
  }

  private func words(_ date: CivilDate, _ time: ClockTime, bare: Word?) -> String {
    let figures = Figures(language)
    switch date - now.date {
    case 0: return bare.map { Words.text($0, language, [time.description]) } ?? time.description
    case 1: return Words.text(.momentTomorrow, language, [time.description])
    case 2...6: return Words.text(.momentOnDay, language, [figures.weekday(date.weekday), time.description])
    default: return figures.date(date)
    }
  }
}
