public import CivilTime

/// The parts of the story, as the chronology of the keepers divides it.
public enum BattlePhase: String, CaseIterable, Hashable, Sendable {
  /// From the first parachutes to the eve of the siege.
  case preparation
  /// 13 to 17 March: Him Lam, Độc Lập, Bản Kéo.
  case north
  /// 18 to 29 March: the ring of trenches.
  case trenches
  /// 30 March to 30 April: the hills in the east and the posts around the airfield.
  case hills
  /// 1 to 8 May.
  case end
  case aftermath

  public init(_ day: CivilDate) {
    switch day.dayNumber {
    case ..<BattleDay.first.dayNumber: self = .preparation
    case ..<(-5_768): self = .north
    case ..<(-5_756): self = .trenches
    case ..<(-5_724): self = .hills
    case ...(-5_717): self = .end
    default: self = .aftermath
    }
  }
}

/// Whether aircraft can land on the main strip of the camp.
public enum AirfieldState: String, CaseIterable, Hashable, Sendable {
  /// Taken, and not yet landed on.
  case mending
  case open
  /// The last landing is over: what comes is dropped.
  case closed

  /// The first aircraft lands on 25 November 1953; the runway is closed for good on 28 March 1954. Nil after 7 May: of
  /// what landed then the chronology says nothing.
  public init?(on day: CivilDate) {
    switch day.dayNumber {
    case ..<BattleChronicle.firstDay.dayNumber: return nil
    case ..<(-5_881): self = .mending
    case ..<(-5_758): self = .open
    case ...BattleDay.last.dayNumber: self = .closed
    default: return nil
    }
  }
}
