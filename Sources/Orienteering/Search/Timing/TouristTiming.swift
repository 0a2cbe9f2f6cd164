/// All of a tourist's day: several windows, a rest that may be taken on arrival anywhere, travel that depends on the
/// hour.
///
/// Two moments are kept instead of one: with the rest still to come, and with the rest behind. Each alone only grows
/// along a route, so that an insertion is still judged at once.
struct TouristTiming: RouteTiming {
  struct Ready {
    var unrested: Int32
    var rested: Int32
  }

  struct Deadline {
    var unrested: Int32
    var rested: Int32
  }

  private let windows: WindowTable
  private let routes: Block<Day>
  private let work: Block<Int64>?
  private let speeds: SpeedTable?

  private struct Day {
    let opens: Int32
    let closes: Int32
    let restOpens: Int32
    /// Before `restOpens` where the route has no rest.
    let restCloses: Int32
    let restLength: Int32

    @inline(__always) func resting(_ arrival: Int32) -> Int32 {
      arrival <= restCloses ? max(arrival, restOpens) &+ restLength : Never.late
    }

    /// The latest arrival so that a rest is over by a moment.
    @inline(__always) func resting(before moment: Int32) -> Int32 {
      let latest = min(restCloses, moment &- restLength)
      return latest >= restOpens ? latest : Never.early
    }
  }

  init(_ problem: OrienteeringProblem) {
    windows = WindowTable(problem)
    work = problem.speeds.map { Block($0.done) }
    speeds = work.map { SpeedTable(done: UnsafeBufferPointer(start: $0.base, count: $0.count)) }
    routes = Block(
      problem.routes.map { route in
        Day(
          opens: route.opens, closes: route.closes, restOpens: route.rest?.begins.opens ?? Never.late,
          restCloses: route.rest?.begins.closes ?? Never.early, restLength: route.rest?.length ?? 0)
      })
  }

  func free() {
    windows.free()
    routes.free()
    work?.free()
  }

  @inline(__always) func leavingStart(_ route: Int) -> Ready {
    Ready(unrested: routes[route].opens, rested: Never.late)
  }

  @inline(__always) func arriving(_ leaving: Ready, _ travel: Int32) -> Ready {
    Ready(unrested: arriving(leaving.unrested, travel), rested: arriving(leaving.rested, travel))
  }

  @inline(__always) private func arriving(_ leaving: Int32, _ travel: Int32) -> Int32 {
    guard let speeds, leaving < Never.late else { return min(leaving &+ travel, Never.late) }
    return speeds.arrival(leaving: leaving, travel: travel)
  }

  @inline(__always) func serving(_ arrival: Ready, _ vertex: Int, _ route: Int) -> Ready {
    Ready(
      unrested: windows.serving(arrival.unrested, vertex, route),
      rested: windows.serving(min(arrival.rested, routes[route].resting(arrival.unrested)), vertex, route))
  }

  @inline(__always) func isNever(_ ready: Ready) -> Bool { ready.unrested >= Never.late && ready.rested >= Never.late }

  @inline(__always) func reachingEnd(_ route: Int) -> Deadline {
    let day = routes[route]
    return Deadline(
      unrested: day.restOpens < Never.late ? day.resting(before: day.closes) : day.closes, rested: day.closes)
  }

  @inline(__always) func reaching(_ vertex: Int, _ route: Int, _ next: Deadline, _ travel: Int32) -> Deadline {
    let rested = windows.starting(before: leaving(next.rested, travel), vertex, route)
    let unrested = windows.starting(before: leaving(next.unrested, travel), vertex, route)
    return Deadline(unrested: max(unrested, routes[route].resting(before: rested)), rested: rested)
  }

  @inline(__always) private func leaving(_ deadline: Int32, _ travel: Int32) -> Int32 {
    guard let speeds, deadline > Never.early else { return max(deadline &- travel, Never.early) }
    return speeds.departure(arriving: deadline, travel: travel)
  }

  @inline(__always) func meets(_ arrival: Ready, _ deadline: Deadline) -> Bool {
    arrival.unrested <= deadline.unrested || arrival.rested <= deadline.rested
  }

  @inline(__always) func spare(_ leaving: Ready, _ deadline: Deadline, _ travel: Int32) -> Int32 {
    // At another speed a way takes another time.
    guard speeds == nil else { return Never.late }
    // From the earliest to the latest: a rest may lie between.
    return deadline.rested &- leaving.unrested &- travel
  }

  @inline(__always) func same(_ one: Ready, _ other: Ready) -> Bool {
    one.unrested == other.unrested && one.rested == other.rested
  }

  @inline(__always) func same(_ one: Deadline, _ other: Deadline) -> Bool {
    one.unrested == other.unrested && one.rested == other.rested
  }

  @inline(__always) func isTooLate(_ leaving: Ready, _ vertex: Int, _ route: Int) -> Bool {
    windows.isOver(leaving.unrested, vertex, route)
  }

  @inline(__always) func isTooEarly(_ deadline: Deadline, _ vertex: Int, _ route: Int) -> Bool {
    windows.isBefore(deadline.rested, vertex, route)
  }
}
