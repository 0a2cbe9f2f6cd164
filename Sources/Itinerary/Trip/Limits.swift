import CivilTime

extension Trip {
  /// What a trip can hold. Generous for people, and small enough that every list of it fits in memory and on paper.
  public enum Limits {
    public static let days = 60
    public static let stopsPerDay = 40
    /// In characters as people count them.
    public static let nameLength = 80
    public static let noteLength = 500
    /// A visit is shorter than a day.
    public static let visitMinutes = 0...1_440
    public static let party = 1...500
    /// Dong: more than any party of this size could spend.
    public static let budget = 0...1_000_000_000_000
    public static let excluded = 500
    /// Numbers of stops end here, long before an integer does.
    static let stopNumber = 1_000_000_000
    /// A character can be any number of marks on one letter: no text is longer than this many bytes a character.
    static let bytesPerCharacter = 8

    static func check(name: String) throws(TripEditError) {
      guard name.contains(where: { !$0.isWhitespace }), fits(name, nameLength) else {
        throw .invalidName(limit: nameLength)
      }
    }

    static func check(note: String) throws(TripEditError) {
      guard fits(note, noteLength) else { throw .noteTooLong(limit: noteLength) }
    }

    static func check(startDate: CivilDate?) throws(TripEditError) {
      // The last day must still have a year of four digits.
      if let startDate, !(1...9_998).contains(startDate.year) { throw .invalidDate(startDate) }
    }

    static func check(visitMinutes minutes: Int?) throws(TripEditError) {
      if let minutes, !visitMinutes.contains(minutes) { throw .invalidVisit(minutes: minutes) }
    }

    static func check(dayStart: ClockTime, dayEnd: ClockTime) throws(TripEditError) {
      guard dayStart.minutes >= 0, dayStart < dayEnd, dayEnd.minutes <= 1_440 else {
        throw .invalidHours(dayStart: dayStart, dayEnd: dayEnd)
      }
    }

    static func check(wishes: Wishes) throws(TripEditError) {
      guard party.contains(wishes.party) else { throw .invalidParty(wishes.party) }
      if let budget = wishes.budget, !Self.budget.contains(budget) { throw .invalidBudget(budget) }
      guard wishes.excluded.count <= excluded else { throw .tooManyExcluded(limit: excluded) }
    }

    private static func fits(_ text: String, _ limit: Int) -> Bool {
      text.utf8.count <= limit * bytesPerCharacter && text.count <= limit
    }
  }
}
