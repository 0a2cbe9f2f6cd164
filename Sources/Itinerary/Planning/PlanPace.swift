/// What a pace means in minutes. Editorial: nobody publishes it.
extension Pace {
  /// A visit in per cent of what the gazetteer says.
  var visitShare: Int {
    switch self {
    case .relaxed: 120
    case .normal: 100
    case .packed: 80
    }
  }

  /// Minutes after every visit for finding the way, a photograph, a slow member of the party.
  var pause: Int {
    switch self {
    case .relaxed: 10
    case .normal: 5
    case .packed: 0
    }
  }

  /// Minutes at the end of a day that stay free.
  var evening: Int {
    switch self {
    case .relaxed: 60
    case .normal: 15
    case .packed: 0
    }
  }

  /// Points that every stop costs: getting out, looking for the way, getting in again.
  var effort: Int {
    switch self {
    case .relaxed: 90
    case .normal: 45
    case .packed: 15
    }
  }

  /// A visit at this pace, to five minutes.
  func visit(_ minutes: Int) -> Int { minutes < 10 ? minutes : max(5, (minutes * visitShare + 250) / 500 * 5) }
}
