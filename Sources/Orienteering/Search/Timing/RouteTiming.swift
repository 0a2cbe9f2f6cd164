/// How time passes on a route. The engine keeps for each stop the earliest departure with what comes before and the
/// latest arrival that leaves what comes after feasible; with both an insertion is judged without walking the route
/// (Vansteenwegen and others 2009; Savelsbergh 1992).
///
/// Implementations differ in what they can express, so that plain problems do not pay for breaks and several windows.
protocol RouteTiming {
  /// The earliest moments at which something can be over.
  associatedtype Ready: BitwiseCopyable
  /// The latest moments at which something may happen.
  associatedtype Deadline: BitwiseCopyable

  func leavingStart(_ route: Int) -> Ready
  func arriving(_ leaving: Ready, _ travel: Int32) -> Ready
  /// When the visit is over that begins after an arrival; `isNever` where no window is left.
  func serving(_ arrival: Ready, _ vertex: Int, _ route: Int) -> Ready
  func isNever(_ ready: Ready) -> Bool

  func reachingEnd(_ route: Int) -> Deadline
  /// The latest arrival at a vertex from which one still makes the deadline of the next stop.
  func reaching(_ vertex: Int, _ route: Int, _ next: Deadline, _ travel: Int32) -> Deadline
  func meets(_ arrival: Ready, _ deadline: Deadline) -> Bool

  /// How much longer the way and the visits between a departure and an arrival could take; never too little.
  func spare(_ leaving: Ready, _ deadline: Deadline, _ travel: Int32) -> Int32

  func same(_ one: Ready, _ other: Ready) -> Bool
  func same(_ one: Deadline, _ other: Deadline) -> Bool

  /// Whether no arrival after leaving so late can be served: the windows are over.
  func isTooLate(_ leaving: Ready, _ vertex: Int, _ route: Int) -> Bool
  /// Whether a deadline passes before any visit of the vertex is over.
  func isTooEarly(_ deadline: Deadline, _ vertex: Int, _ route: Int) -> Bool
}

/// Moments that stand for never. Half of what an integer holds, so that a travel time can be added.
enum Never {
  static let late: Int32 = 1_000_000_000
  static let early: Int32 = -1_000_000_000
}
