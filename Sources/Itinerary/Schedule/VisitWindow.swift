import CivilTime

/// One visit against the opening hours of its place.
struct VisitWindow {
  /// Minutes after midnight of the trip's day.
  private(set) var start: Int
  private(set) var openness: Openness
  private(set) var problems: [Problem] = []

  /// A visitor waits no longer than this for a door to open, in minutes.
  static let patience = 180
  /// Closing times nearer than this after a visit, in minutes, are worth a word: the estimate of a way is no better.
  static let slack = 15

  /// - Parameters:
  ///   - date: That of the trip's day; nil where it has none.
  ///   - arrival: When the visit could begin, in minutes after midnight of that day.
  ///   - afterTravel: Whether the arrival depends on a way, which may take longer than thought.
  init(
    _ opening: OpeningShelf.Opening, date: CivilDate?, arrival: Int, visit: Int, afterTravel: Bool
  ) {
    start = arrival
    openness = .unknown
    switch opening {
    case .missing: problems = [.hoursUnknown(.missing)]
    case .unreadable: problems = [.hoursUnknown(.unreadable)]
    case .noDate: problems = [.hoursUnknown(.noDate)]
    case .always: openness = .open
    case .spans(let spans):
      guard let date else { return }
      fit(
        spans, arrivalDay: arrival / 1_440 * 1_440, date: date.adding(days: arrival / 1_440),
        visit: visit, afterTravel)
    }
  }

  private mutating func fit(
    _ spans: [OpeningShelf.Span], arrivalDay: Int, date: CivilDate, visit: Int, _ afterTravel: Bool
  ) {
    var current = spans.firstIndex { $0.minutes.contains(start) }
    if current == nil {
      openness = .closed
      let today = spans.indices.filter { spans[$0].minutes.lowerBound < arrivalDay + 1_440 }
      guard !today.isEmpty else {
        problems = [.closedWholeDay(date)]
        return
      }
      let next = today.first { spans[$0].minutes.lowerBound > start }
      problems = [.closedOnArrival(opensAt: next.map { ClockTime(minutes: spans[$0].minutes.lowerBound) })]
      guard let next, spans[next].minutes.lowerBound - start <= Self.patience else { return }
      start = spans[next].minutes.lowerBound
      current = next
    }
    guard var index = current else { return }
    // Spans that touch are one to a visitor, as where a comment or only the certainty changes.
    var isOpen = spans[index].isOpen
    while spans[index].minutes.upperBound < start + visit, index + 1 < spans.count,
      spans[index + 1].minutes.lowerBound == spans[index].minutes.upperBound
    {
      index += 1
      isOpen = isOpen && spans[index].isOpen
    }
    openness = isOpen ? .open : .unknown
    if !isOpen { problems.append(.hoursUnknown(.unstated)) }
    let spare = spans[index].minutes.upperBound - (start + visit)
    let touchesNext =
      index + 1 < spans.count && spans[index + 1].minutes.lowerBound == spans[index].minutes.upperBound
    if spare < 0 {
      let closing = ClockTime(minutes: spans[index].minutes.upperBound)
      problems.append(.closesBeforeVisitEnds(at: closing, missingMinutes: -spare))
    } else if spare < Self.slack, afterTravel, !touchesNext {
      problems.append(.tightConnection(spareMinutes: spare))
    }
  }
}
