public import CivilTime

/// A strongpoint as a day leaves it.
public struct BattlePost: Hashable, Sendable {
  public let strongpoint: Strongpoint
  /// The change that is in force at the end of the day.
  public let state: HolderChange
  /// Whether it came into other hands on this very day, be it for some hours only; or is told of for the first time.
  public let isChanged: Bool

  public var holder: Holder { state.holder }
}

/// Everything that is known of one day.
public struct BattleDay: Hashable, Sendable {
  /// 13 March 1954, the first of the 56 days.
  public static let first = CivilDate(dayNumber: -5_773)
  /// 7 May 1954, the last of them.
  public static let last = CivilDate(dayNumber: -5_718)

  private static let garrison = "garrison-13-march"

  public let date: CivilDate
  /// In the order of the chronicle; without those of which nothing is known by then.
  public let posts: [BattlePost]
  public let changes: [HolderChange]
  /// What begins on the day first, then what goes on.
  public let events: [BattleEvent]
  /// Rows of the table of figures, topic by topic: the garrison on the first of the 56 days, all others, which speak of
  /// the whole, on the last.
  public let figures: [[BattleFigure]]

  public init(_ date: CivilDate, of chronicle: BattleChronicle) {
    self.date = date
    changes = chronicle.changes(on: date)
    let events = chronicle.events(on: date)
    self.events = events.filter { $0.date == date } + events.filter { $0.date != date }
    let topics = chronicle.topics.filter { ($0 == Self.garrison ? Self.first : Self.last) == date }
    figures = topics.map(chronicle.figures)
    posts = chronicle.strongpoints.compactMap { strongpoint in
      chronicle.state(of: strongpoint.id, on: date).map {
        BattlePost(
          strongpoint: strongpoint, state: $0,
          isChanged: Self.isChanged(chronicle.changes(of: strongpoint.id), on: date))
      }
    }
  }

  /// 1 to 56, or nil before and after.
  public var number: Int? {
    (Self.first...Self.last).contains(date) ? date - Self.first + 1 : nil
  }

  public var phase: BattlePhase { BattlePhase(date) }
  public var airfield: AirfieldState? { AirfieldState(on: date) }

  /// By the lunar calendar of Viet Nam, computed as it is today.
  public var lunar: LunarDate? { LunarDate(date) }

  /// Whole days since the new moon, 0 to 29: roughly, for the hour of the new moon is left out.
  public var moonAge: Int? { lunar.map { $0.day - 1 } }

  public func count(_ holder: Holder) -> Int { posts.count { $0.holder == holder } }

  public func posts(of holder: Holder) -> [BattlePost] { posts.filter { $0.holder == holder } }

  private static func isChanged(_ changes: [HolderChange], on day: CivilDate) -> Bool {
    zip([nil] + changes.map(Optional.some), changes).contains { before, change in
      change.date == day && before?.holder != change.holder
    }
  }
}

extension BattleChronicle {
  public func day(_ date: CivilDate) -> BattleDay { BattleDay(date, of: self) }

  /// The days on which something begins or changes hands at a place of today: its own ground, what is told of it, and
  /// the strongpoints that stood on it.
  public func days(of place: EntryID) -> [CivilDate] {
    let here = Set(strongpoints.filter { $0.place == place }.map(\.id))
    let told = events.filter { $0.places.contains(place) || $0.strongpoints.contains(where: here.contains) }
    return Set(told.map(\.date) + changes.filter { here.contains($0.strongpoint) }.map(\.date)).sorted()
  }

  /// The next day, or the one before, on which something begins or changes hands.
  public func eventfulDay(after date: CivilDate) -> CivilDate? { eventfulDays.first { $0 > date } }
  public func eventfulDay(before date: CivilDate) -> CivilDate? { eventfulDays.last { $0 < date } }

  /// The day within the chronicle that is nearest to a date.
  public static func held(_ date: CivilDate) -> CivilDate { min(max(date, firstDay), lastDay) }
}
