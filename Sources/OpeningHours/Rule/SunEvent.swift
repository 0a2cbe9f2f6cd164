/// Moments of the day that the sun decides.
public enum SunEvent: String, CaseIterable, Hashable, Sendable {
  /// Dawn and dusk are those of civil twilight.
  case dawn, sunrise, sunset, dusk

  /// Minutes after midnight where nobody knows the place; also what decides whether a span runs past midnight.
  var usual: Int {
    switch self {
    case .dawn: 5 * 60 + 30
    case .sunrise: 6 * 60
    case .sunset: 18 * 60
    case .dusk: 18 * 60 + 30
    }
  }
}
