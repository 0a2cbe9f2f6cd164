/// What is so at each minute of one day, as segments that cover it without gaps.
struct DayTimeline {
  static let minutes = TimeSpan.day

  struct Condition: Hashable {
    let state: OpeningState
    let comment: String?
    let isOpenEnd: Bool

    static let closed = Condition(state: .closed, comment: nil, isOpenEnd: false)
  }

  struct Segment {
    var start: Int
    var condition: Condition
    /// The rule that painted it, or nil where none did.
    var rule: Int?

    func continues(_ other: Segment) -> Bool { rule == other.rule && condition == other.condition }
  }

  /// Each lasts until the next one begins; the first begins at 0.
  private(set) var segments = [Segment(start: 0, condition: .closed, rule: nil)]

  func end(_ index: Int) -> Int { index + 1 < segments.count ? segments[index + 1].start : Self.minutes }

  mutating func clear() { self = DayTimeline() }

  /// The segment that holds at a minute.
  func index(at minute: Int) -> Int {
    var (low, high) = (0, segments.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if segments[middle].start <= minute { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Sets the condition of the minutes that lie within the day, of all or only of those that are closed.
  mutating func paint(_ range: Range<Int>, _ condition: Condition, rule: Int, onlyClosed: Bool) {
    let painted = range.clamped(to: 0..<Self.minutes)
    guard !painted.isEmpty else { return }
    let first = index(at: painted.lowerBound)
    let last = index(at: painted.upperBound - 1)
    let stroke = Segment(start: painted.lowerBound, condition: condition, rule: rule)
    var pieces: [Segment] = []
    func append(_ segment: Segment) {
      if let before = pieces.last, segment.continues(before) { return }
      pieces.append(segment)
    }
    for index in first...last {
      let segment = segments[index]
      if segment.start < painted.lowerBound { append(segment) }
      var inner = onlyClosed && segment.condition.state != .closed ? segment : stroke
      inner.start = max(segment.start, painted.lowerBound)
      append(inner)
      if index == last, end(index) > painted.upperBound {
        var after = segment
        after.start = painted.upperBound
        append(after)
      }
    }
    segments.replaceSubrange(first...last, with: pieces)
    join(at: first + pieces.count)
    join(at: first)
  }

  /// Neighbours that say the same become one, which bounds the segments by the minutes of the day.
  private mutating func join(at index: Int) {
    guard index > 0, index < segments.count, segments[index].continues(segments[index - 1]) else { return }
    segments.remove(at: index)
  }
}
