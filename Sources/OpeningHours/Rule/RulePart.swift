/// A part of a rule as it is written.
struct RulePart: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case years([YearSelector])
    case dates([DateSelector])
    case weeks([WeekSelector])
    case holidays([HolidaySelector])
    case days([DaySelector])
    case times([TimeSpan])
    case always
    case modifier(Rule.Modifier)
    case comment(String)
  }

  /// In the order in which they are usually written.
  enum Kind: Int, Comparable {
    case years, dates, weeks, holidays, days, times, always, modifier, comment

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  let content: Content
  /// A colon follows, for readability (`Apr-Oct: 08:00-12:00`).
  var hasColon = false
}

extension RulePart.Content {
  var kind: RulePart.Kind {
    switch self {
    case .years: .years
    case .dates: .dates
    case .weeks: .weeks
    case .holidays: .holidays
    case .days: .days
    case .times: .times
    case .always: .always
    case .modifier: .modifier
    case .comment: .comment
    }
  }
}

/// Rules are equal whose parts mean the same in whatever order they are written.
extension Rule: Hashable {
  static func == (left: Rule, right: Rule) -> Bool { left.joint == right.joint && left.arranged == right.arranged }

  func hash(into hasher: inout Hasher) {
    hasher.combine(joint)
    hasher.combine(arranged)
  }

  /// Some part is there twice.
  var repeats: Bool { Set(parts.map(\.content.kind)).count < parts.count }

  /// The parts in their usual order, where that changes nothing of what they mean.
  var arranged: [RulePart] {
    guard comment == nil, !repeats, !(joint == .adding && state == .closed) else { return parts }
    let sorted = parts.sorted { $0.content.kind < $1.content.kind }
    // Times behind a comma would join those of the rule before.
    if joint == .adding, sorted.first?.content.kind == .times, parts.first?.content.kind != .times { return parts }
    return sorted
  }
}

/// What each sort of part has; nothing of the others.
extension RulePart.Content {
  var years: [YearSelector] { if case .years(let list) = self { list } else { [] } }
  var dates: [DateSelector]? { if case .dates(let list) = self { list } else { nil } }
  var weeks: [WeekSelector] { if case .weeks(let list) = self { list } else { [] } }
  var holidays: [HolidaySelector] { if case .holidays(let list) = self { list } else { [] } }
  var days: [DaySelector] { if case .days(let list) = self { list } else { [] } }
  var spans: [TimeSpan] { if case .times(let list) = self { list } else { [] } }
  var modifier: Rule.Modifier? { if case .modifier(let word) = self { word } else { nil } }
  var comment: String? { if case .comment(let text) = self { text } else { nil } }
}
