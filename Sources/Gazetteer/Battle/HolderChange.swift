public import CivilTime

/// From when on who has a strongpoint. It stays so until the next change of the same strongpoint.
public struct HolderChange: Hashable, Sendable {
  public let date: CivilDate
  /// As printed. French and Vietnamese clocks may differ by an hour in places; nobody says so, and nothing was converted.
  /// A change without an hour holds from the beginning of its day.
  public let time: ClockTime?
  public let strongpoint: StrongpointID
  public let holder: Holder
  /// What happened, by language.
  public let event: LocalizedText
  public let certainty: Confidence
  public let sources: [String]

  public init(
    date: CivilDate, time: ClockTime?, strongpoint: StrongpointID, holder: Holder, event: LocalizedText,
    certainty: Confidence, sources: [String]
  ) {
    self.date = date
    self.time = time
    self.strongpoint = strongpoint
    self.holder = holder
    self.event = event
    self.certainty = certainty
    self.sources = sources
  }

  public var recall: Recall { Recall(sources) }

  var moment: BattleMoment { BattleMoment(date: date, time: time) }
}

/// The order of a day: what has no hour comes first, for it is told of the day as a whole.
struct BattleMoment: Hashable, Comparable {
  let date: CivilDate
  let time: ClockTime?

  static func < (left: BattleMoment, right: BattleMoment) -> Bool {
    (left.date, left.time?.minutes ?? -1) < (right.date, right.time?.minutes ?? -1)
  }
}
