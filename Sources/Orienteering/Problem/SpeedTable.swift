/// The arithmetic of a speed profile, on memory that the inner loop can use.
struct SpeedTable {
  /// As `SpeedProfile.done`; never empty.
  let done: UnsafeBufferPointer<Int64>

  func arrival(leaving: Int32, travel: Int32) -> Int32 {
    moment(reaching: work(leaving) + Int64(travel) * 1_000)
  }

  func departure(arriving: Int32, travel: Int32) -> Int32 {
    // The last moment with no more work than the goal comes just before the first with more.
    moment(reaching: work(arriving) - Int64(travel) * 1_000 + 1) - 1
  }

  private func work(_ moment: Int32) -> Int64 {
    if moment <= 0 { return Int64(moment) * 1_000 }
    let last = done.count - 1
    return Int(moment) <= last ? done[Int(moment)] : done[last] + Int64(Int(moment) - last) * 1_000
  }

  /// The first moment with at least so much work.
  private func moment(reaching goal: Int64) -> Int32 {
    // Division cuts towards zero, which is up for what is negative.
    if goal <= 0 { return Int32(goal / 1_000) }
    let last = done.count - 1
    if goal > done[last] { return Int32(Int64(last) + (goal - done[last] + 999) / 1_000) }
    var low = 0
    var high = last
    while low < high {
      let middle = (low + high) / 2
      if done[middle] >= goal { high = middle } else { low = middle + 1 }
    }
    return Int32(low)
  }
}
