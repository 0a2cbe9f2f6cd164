public import CivilTime
public import Geography

/// Who says a figure.
public enum BattleSide: String, CaseIterable, Hashable, Sendable {
  /// Vietnamese accounts.
  case vietnamese = "vn"
  /// French accounts.
  case french = "fr"
  /// Western press and historians.
  case western
  /// Encyclopaedias, signs and others that speak for no side.
  case other
}

/// Something that happened in the battle or around it, told in a few sentences.
public struct BattleEvent: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case landing, command, assault
    case counterAttack = "counter_attack"
    case air, artillery, trenches, logistics, diplomacy, medical, civilians, aftermath
  }

  /// What one side says of a number on which the sources differ.
  public struct Figure: Hashable, Sendable {
    public let side: BattleSide
    public let text: LocalizedText

    public init(side: BattleSide, text: LocalizedText) {
      self.side = side
      self.text = text
    }
  }

  /// From which side a strongpoint was attacked, where a source says so.
  public struct Attack: Hashable, Sendable {
    public let strongpoint: StrongpointID
    public let from: Compass

    public init(strongpoint: StrongpointID, from: Compass) {
      self.strongpoint = strongpoint
      self.from = from
    }
  }

  public let date: CivilDate
  /// The last day, where it went over several.
  public let until: CivilDate?
  /// Whether the day is only roughly known; the text says why.
  public let about: Bool
  /// As printed; see `HolderChange.time`.
  public let time: ClockTime?
  public let title: LocalizedText
  public let text: LocalizedText
  /// At least one, the weightiest first.
  public let kinds: [Kind]
  public let places: [EntryID]
  public let strongpoints: [StrongpointID]
  /// The weightiest first. As sure as the event itself.
  public let attacks: [Attack]
  public let figures: [Figure]
  public let certainty: Confidence
  public let sources: [String]

  public init(
    date: CivilDate, until: CivilDate?, about: Bool, time: ClockTime?, title: LocalizedText, text: LocalizedText,
    kinds: [Kind], places: [EntryID], strongpoints: [StrongpointID], attacks: [Attack], figures: [Figure],
    certainty: Confidence,
    sources: [String]
  ) {
    self.date = date
    self.until = until
    self.about = about
    self.time = time
    self.title = title
    self.text = text
    self.kinds = kinds
    self.places = places
    self.strongpoints = strongpoints
    self.attacks = attacks
    self.figures = figures
    self.certainty = certainty
    self.sources = sources
  }

  public var recall: Recall { Recall(sources) }

  public func isOn(_ day: CivilDate) -> Bool { date <= day && day <= (until ?? date) }
}
