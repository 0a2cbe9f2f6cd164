import Booking
import Canvas
import CivilTime
import Gazetteer
import Itinerary

/// The lines that are asked for: what a trip needs, and what a reader knows better.
enum TripPrompts {
  static func title(_ purpose: LinePrompt.Purpose, _ model: Model) -> String {
    switch purpose {
    case .newTrip: model.say(.promptNewTrip)
    case .renameTrip: model.say(.promptRename)
    case .startDate: model.say(.promptDate)
    case .visitMinutes: model.say(.promptVisit)
    case .note: model.say(.promptNote)
    case .dayHours(_, let day): model.say(.promptDayHours, String(day + 1))
    case .copyTrip: model.say(.promptCopy)
    case .report: model.say(.promptReport)
    case .missing: model.say(.promptMissing)
    case .battleDay: model.say(.promptBattleDay)
    }
  }

  /// A name that no trip has yet: the name with a number behind it.
  static func freeName(_ name: String, _ model: Model) -> String {
    let taken = Set(model.trips.histories.map(\.current.name))
    return (2...taken.count + 2).lazy.map { "\(name) \($0)" }.first { !taken.contains($0) } ?? name
  }

  static func hint(_ purpose: LinePrompt.Purpose, _ model: Model) -> String {
    switch purpose {
    case .newTrip, .renameTrip, .copyTrip: model.say(.hintName)
    case .note: model.say(.hintNote)
    case .dayHours: model.say(.hintDayHours)
    case .startDate: model.say(.hintDate)
    case .visitMinutes: model.say(.hintVisit)
    case .report, .missing: model.say(.hintReport)
    case .battleDay: model.say(.hintBattleDay)
    }
  }

  static func answer(_ model: inout Model, _ old: LinePrompt) -> [Effect] {
    var prompt = old
    let text = prompt.field.text.trimmingBlanks
    func refuse(_ word: Word) -> [Effect] {
      prompt.problem = model.say(word, text)
      model.prompt = .line(prompt)
      return []
    }
    let effect: Effect
    switch prompt.purpose {
    case .newTrip:
      guard !text.isEmpty else { return refuse(.hintName) }
      effect = .createTrip(name: text, adding: nil)
    case .renameTrip(let id):
      guard !text.isEmpty else { return refuse(.hintName) }
      effect = .editTrip(id, [.rename(text)])
    case .startDate(let id):
      let date = DateText.read(text)
      guard date != nil || text.isEmpty else { return refuse(.problemNotADate) }
      effect = .editTrip(id, [.setStartDate(date)])
    case .visitMinutes(let trip, let stop):
      let minutes = Int(text)
      guard text.isEmpty || minutes.map(Trip.Limits.visitMinutes.contains) == true else { return refuse(.hintVisit) }
      effect = .editTrip(trip, [.setVisit(stop, minutes)])
    case .note(let trip, let stop): effect = .editTrip(trip, [.setNote(stop, text)])
    case .dayHours(let trip, let day):
      let hours = DayHours(text)
      guard hours != nil || text.isEmpty else { return refuse(.hintDayHours) }
      effect = .editTrip(trip, [.setDayHours(day: day, hours)])
    case .copyTrip(let id):
      guard !text.isEmpty else { return refuse(.hintName) }
      effect = .copyTrip(id, name: text)
    case .report(let id):
      guard !text.isEmpty else { return refuse(.promptReport) }
      effect = .report(id, note: text, model.language)
    case .missing(let name):
      guard !text.isEmpty else { return refuse(.promptMissing) }
      effect = .reportMissing(name, note: text, model.language)
    case .battleDay:
      guard let date = BattleDate.read(text) else { return refuse(.hintBattleDay) }
      model.prompt = nil
      return BattleUpdate.go(&model, to: date)
    }
    return model.send(effect, of: .line(prompt))
  }

  /// Why an edit was refused.
  static func word(_ error: TripEditError) -> Word {
    switch error {
    case .dayNotEmpty: .editDayNotEmpty
    case .lastDay: .editLastDay
    case .tooManyDays, .tooManyStops, .tooManyExcluded, .stopNumbersUsedUp: .editTooMany
    case .invalidName, .noteTooLong, .invalidDate, .invalidHours, .invalidVisit, .invalidParty, .invalidBudget,
      .stopArrangedTwice:
      .editInvalid
    case .noSuchDay, .noSuchStop, .noSuchPosition: .editGone
    case .lockedStopLeftOut: .editLocked
    }
  }
}

/// Dates as people type them.
enum DateText {
  /// `2026-12-05`, `5/12/2026`, `5-12-2026`, or `2026/12/5` as in Japan.
  static func read(_ text: String) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    let parts = text.split(whereSeparator: { "/-.".contains($0) }).map { Int($0) }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
    return first > 31
      ? CivilDate(year: first, month: month, day: last) : CivilDate(year: last, month: month, day: first)
  }
}
