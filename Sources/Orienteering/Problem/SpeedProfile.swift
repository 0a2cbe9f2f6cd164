/// How fast one travels through the day, as a share of the usual speed for each unit of time (Ichoua, Gendreau and
/// Potvin 2003). Nobody overtakes: who leaves later never arrives earlier.
public struct SpeedProfile: Hashable, Sendable {
  /// `done[t]`: the travel that is done between 0 and `t`, in thousandths of a unit. Rises strictly.
  let done: [Int64]

  /// - Parameter perMille: For each unit of time from 0 on the speed in thousandths of the usual, 1 to 10,000; before
  ///   and after them it is the usual one. Nil where a speed is out of range.
  public init?(perMille: [Int32]) {
    guard perMille.allSatisfy({ (1...10_000).contains($0) }) else { return nil }
    var sum: Int64 = 0
    var done: [Int64] = [0]
    for speed in perMille {
      sum += Int64(speed)
      done.append(sum)
    }
    self.done = done
  }

  /// The earliest moment by which a way is over that takes `travel` units at the usual speed.
  public func arrival(leaving: Int32, travel: Int32) -> Int32 {
    done.withUnsafeBufferPointer { SpeedTable(done: $0).arrival(leaving: leaving, travel: travel) }
  }

  /// The latest moment to leave so as to arrive by `arriving`.
  public func departure(arriving: Int32, travel: Int32) -> Int32 {
    done.withUnsafeBufferPointer { SpeedTable(done: $0).departure(arriving: arriving, travel: travel) }
  }
}
