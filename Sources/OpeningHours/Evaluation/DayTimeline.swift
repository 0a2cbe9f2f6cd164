/// What is so at each minute of one day, as segments that cover it without gaps.
struct DayTimeline {
  static let minutes = 24 * 60

  struct Condition: Hashable {
    let state: OpeningState
    let comment: String?
    let isOpenEnd: Bool

    static let closed = Condition(state: .closed, comment: nil, isOpenEnd: false)
  }

  struct Segment {
    var minutes: Range<Int>
    var condition: Condition
    /// The rule that painted it, or nil where none did.
    var rule: Int?
  }

  private(set) var segments = [Segment(minutes: 0..<minutes, condition: .closed, rule: nil)]

  mutating func clear() { self = DayTimeline() }

  /// Sets the condition of the minutes that lie within the day, of all or only of those that are closed.
  mutating func paint(_ range: Range<Int>, _ condition: Condition, rule: Int, onlyClosed: Bool) {
    let painted = range.clamped(to: 0..<Self.minutes)
    guard !painted.isEmpty else { return }
    var result: [Segment] = []
    result.reserveCapacity(segments.count + 2)
    for segment in segments {
      let covered = segment.minutes.clamped(to: painted)
      guard !covered.isEmpty, !onlyClosed || segment.condition.state == .closed else {
        result.append(segment)
        continue
      }
      var before = segment
      before.minutes = segment.minutes.lowerBound..<covered.lowerBound
      var after = segment
      after.minutes = covered.upperBound..<segment.minutes.upperBound
      if !before.minutes.isEmpty { result.append(before) }
      Self.append(Segment(minutes: covered, condition: condition, rule: rule), to: &result)
      if !after.minutes.isEmpty { result.append(after) }
    }
    segments = result
  }

  /// Neighbours that one stroke painted become one, which bounds the segments by the minutes of the day.
  private static func append(_ segment: Segment, to segments: inout [Segment]) {
    if let last = segments.last, last.rule == segment.rule, last.condition == segment.condition {
      segments[segments.count - 1].minutes = last.minutes.lowerBound..<segment.minutes.upperBound
    } else {
      segments.append(segment)
    }
  }
}
