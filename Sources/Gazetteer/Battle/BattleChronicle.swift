public import CivilTime

/// The battle of Điện Biên Phủ day by day: who held what, what happened, and what each side says of the figures.
///
/// Compiled on 2026-11-23 from public pages: the Nhân Dân series of 2024 on the 56 days, communiqués of 1954, memoirs,
/// and diaries of French veterans' associations. Each row names its own sources; `docs/gazetteer.md` tells the rules.
public struct BattleChronicle: Hashable, Sendable {
  /// 20 November 1953, Operation Castor.
  public static let firstDay = CivilDate(dayNumber: -5_886)
  /// 21 July 1954, the accords of Geneva.
  public static let lastDay = CivilDate(dayNumber: -5_643)

  /// In the order of the sources: from the command post outwards by group.
  public let strongpoints: [Strongpoint]
  /// In order of time; at one moment in the order of the sources.
  public let changes: [HolderChange]
  /// In order of the day on which they begin; within a day as a keeper put them.
  public let events: [BattleEvent]
  public let figures: [BattleFigure]
  private let history: [StrongpointID: [HolderChange]]

  public init(
    strongpoints: [Strongpoint] = [], changes: [HolderChange] = [], events: [BattleEvent] = [],
    figures: [BattleFigure] = []
  ) {
    self.strongpoints = strongpoints
    self.changes = Self.inOrder(changes, by: \.moment)
    self.events = Self.inOrder(events, by: \.date)
    self.figures = figures
    history = Dictionary(grouping: self.changes, by: \.strongpoint)
  }

  /// Every day from the first to the last: the days through which a map can be moved.
  public var days: [CivilDate] {
    (Self.firstDay.dayNumber...Self.lastDay.dayNumber).map(CivilDate.init(dayNumber:))
  }

  /// The days on which an event begins or a holder changes.
  public var eventfulDays: [CivilDate] { Set(events.map(\.date) + changes.map(\.date)).sorted() }

  public func strongpoint(_ id: StrongpointID) -> Strongpoint? { strongpoints.first { $0.id == id } }

  /// Swift's sort need not be stable, so the place in the source decides between equals.
  private static func inOrder<Item, Key: Comparable>(_ items: [Item], by key: (Item) -> Key) -> [Item] {
    items.enumerated().sorted {
      let (left, right) = (key($0.element), key($1.element))
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
  }
}

// MARK: Who holds what

extension BattleChronicle {
  /// All changes of a strongpoint, the earliest first.
  public func changes(of id: StrongpointID) -> [HolderChange] { history[id] ?? [] }

  /// The changes of a day, in order.
  public func changes(on day: CivilDate) -> [HolderChange] { changes.filter { $0.date == day } }

  /// The change that is in force at the end of a day; nil before the first.
  public func state(of id: StrongpointID, on day: CivilDate) -> HolderChange? {
    changes(of: id).last { $0.date <= day }
  }

  /// The change that is in force at a moment, which counts from its very minute on; nil before the first.
  public func state(of id: StrongpointID, at moment: CivilDateTime) -> HolderChange? {
    let moment = BattleMoment(date: moment.date, time: moment.time)
    return changes(of: id).last { $0.moment <= moment }
  }

  /// Who has a strongpoint at the end of a day; nil before anything is known of it.
  public func holder(of id: StrongpointID, on day: CivilDate) -> Holder? { state(of: id, on: day)?.holder }

  /// Who has a strongpoint at a moment; nil before anything is known of it.
  public func holder(of id: StrongpointID, at moment: CivilDateTime) -> Holder? { state(of: id, at: moment)?.holder }

  /// Who has what at the end of a day, for each strongpoint of which something is known by then.
  public func holders(on day: CivilDate) -> [StrongpointID: Holder] {
    history.compactMapValues { $0.last { $0.date <= day }?.holder }
  }
}

// MARK: What happens

extension BattleChronicle {
  /// What happens on a day: what begins on it, and what went on for several days of which it is one.
  public func events(on day: CivilDate) -> [BattleEvent] { events.filter { $0.isOn(day) } }

  /// What happens around a strongpoint, the earliest first.
  public func events(of id: StrongpointID) -> [BattleEvent] { events.filter { $0.strongpoints.contains(id) } }

  /// The rows of one topic, in the order of the source.
  public func figures(_ topic: String) -> [BattleFigure] { figures.filter { $0.topic == topic } }

  /// The topics of the table of figures, each once.
  public var topics: [String] {
    var seen: Set<String> = []
    return figures.map(\.topic).filter { seen.insert($0).inserted }
  }
}
