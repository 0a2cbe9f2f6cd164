import Gazetteer
import Geography

/// Distances and times where nobody has published any.
///
/// No constant fits a province of valleys and passes: published legs are between 1.2 and 2.3 times the great circle
/// (`routes.md`, "Detour factors seen in published legs"). The factors here lie in the middle of those and are the
/// guide's own reading.
enum TravelEstimate {
  /// How much longer the way is than the great circle.
  ///
  /// Editorial: paths and lanes between neighbours wind less than the roads that go around the mountains.
  static func windingFactor(_ mode: TravelMode, metres: Double) -> Double {
    switch mode {
    case .walk: 1.3
    case .bicycle: 1.35
    case .motorbike, .car: metres < 5_000 ? 1.4 : metres < 20_000 ? 1.5 : 1.6
    }
  }

  /// Length of the way between two pins, in metres; to 10 m, and to 100 m from a kilometre on, because more would be
  /// a show of knowledge.
  static func metres(_ mode: TravelMode, from: Coordinate, to: Coordinate) -> Int {
    let straight = from.distance(to: to)
    let way = straight * windingFactor(mode, metres: straight)
    let step = way < 1_000 ? 10.0 : 100
    return Int((way / step).rounded() * step)
  }

  /// Time for a way of that length.
  ///
  /// By car the first 3 km go at 20 km/h as in town, the next 7 at 28 and the rest at 33, in the middle of what
  /// `routes.md` gives for commune and mountain roads ("Times"); so a longer way never takes less time.
  static func minutes(_ mode: TravelMode, metres: Double) -> Double {
    switch mode {
    case .walk: metres / 1_000 / walkingSpeed * 60
    case .bicycle: metres / 1_000 / bicycleSpeed * 60
    case .car: driving(metres)
    case .motorbike: driving(metres) * motorbikeFactor
    }
  }

  /// Time for a leg: the published or compiled minutes for a car, else from its length.
  static func minutes(_ mode: TravelMode, leg: Leg) -> Double {
    let metres = Double(leg.metres)
    switch mode {
    case .walk, .bicycle: return minutes(mode, metres: metres)
    case .car, .motorbike:
      let driving = leg.driveMinutes.flatMap { (1...longestDrive).contains($0) ? Double($0) : nil } ?? driving(metres)
      return mode == .car ? driving : driving * motorbikeFactor
    }
  }

  /// Whole minutes, up: nobody is late for having allowed one more.
  static func wholeMinutes(_ minutes: Double) -> Int { Int((minutes - 1e-9).rounded(.up)) }

  /// Editorial: a motorbike is a little slower than a car, most of all on rough road.
  static let motorbikeFactor = 1.05
  /// Kilometres an hour, editorial: a laden bicycle on a lane with some hills.
  static let bicycleSpeed = 13.0
  /// Kilometres an hour, editorial: a walk with looking about.
  static let walkingSpeed = 4.5

  /// Minutes beyond which a figure is a slip of the hand: two months at the wheel.
  private static let longestDrive = 100_000

  private static func driving(_ metres: Double) -> Double {
    let kilometres = metres / 1_000
    return min(kilometres, 3) / 20 * 60 + min(max(kilometres - 3, 0), 7) / 28 * 60 + max(kilometres - 10, 0) / 33 * 60
  }
}
