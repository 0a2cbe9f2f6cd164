/// Reads rules from tokens: one loop over rules, one step for each kind of selector, no recursion.
struct Parser {
  let tokens: [Token]
  let mode: OpeningHours.Mode
  private(set) var index = 0
  var warnings: [OpeningHoursWarning]
  /// Where each rule begins, for warnings.
  private(set) var starts: [Int] = []
  /// A colon stands before the part that comes.
  private var hasColon = false

  init(_ tokens: [Token], _ warnings: [OpeningHoursWarning], mode: OpeningHours.Mode) {
    self.tokens = tokens
    self.warnings = warnings
    self.mode = mode
  }

  mutating func rules() throws(OpeningHoursError) -> [Rule] {
    var rules: [Rule] = []
    var joint = Rule.Joint.replacing
    while true {
      if kind() == nil || kind() == .end {
        warn(.nothingUseful, at: max(0, index - 1))
        guard kind() != nil else { break }
        index += 1
        joint = .replacing
        continue
      }
      starts.append(index)
      let rule = try rule(joint)
      rules.append(rule)
      switch kind() {
      case nil: return rules
      case .end: joint = .replacing
      case .sign(","): joint = joint == .fallback ? .fallback : .adding
      case .fallback: joint = .fallback
      default: throw refusal()
      }
      index += 1
      if kind() == nil, tokens[index - 1].kind == .sign(",") { throw refusal() }
    }
    guard !rules.isEmpty else { throw OpeningHoursError(position: 0, problem: .empty) }
    return rules
  }

  private mutating func rule(_ joint: Rule.Joint) throws(OpeningHoursError) -> Rule {
    var rule = Rule(joint: joint)
    hasColon = false
    let start = index
    while let kind = kind(), kind != .end, kind != .fallback {
      if kind == .sign(",") {
        guard index > start, rule.endsHere else { throw refusal() }
        return rule
      }
      try part(of: &rule, kind, start)
    }
    guard index > start else { throw refusal() }
    return rule
  }

  private mutating func part(of rule: inout Rule, _ kind: Token.Kind, _ start: Int) throws(OpeningHoursError) {
    let at = index
    let content: RulePart.Content
    switch kind {
    case .always:
      advance()
      content = .always
    case .year where !isDate(): content = .years(try years())
    case .year, .month, .easter: content = .dates(try dates())
    case .week: content = .weeks(try weeks())
    case .holiday, .weekday: content = try days()
    case .number, .sun, .sign("("): content = .times(try times())
    case .state(let modifier):
      advance()
      content = .modifier(modifier)
    case .comment(let comment):
      advance()
      content = .comment(comment)
    case .colon where index > start && rule.parts.last.map { $0.content.kind != .times } == true && self.kind(1) != nil:
      // "Apr-Oct: 08:00-12:00": allowed for readability.
      hasColon = true
      // After weekdays it would be taken for a fault when it is printed.
      if let last = rule.parts.last, last.content.kind < .days { rule.parts[rule.parts.count - 1].hasColon = true }
      if case .holiday = self.kind(-1) { warn(.colonAfterHoliday, at: index) }
      advance()
      return
    default: throw refusal()
    }
    if rule.parts.contains(where: { $0.content.kind == content.kind }) { warn(.repeated, at: at) }
    // Between parts of one sort it does not help.
    if let last = rule.parts.last, hasColon, (last.content.kind < .days) == (content.kind < .days) {
      warn(.colonForReadability, at: at)
    }
    hasColon = false
    rule.parts.append(RulePart(content: content))
  }

  // MARK: Steps

  /// What stands at the next place, or some places after it; nil after the end.
  func kind(_ ahead: Int = 0) -> Token.Kind? {
    index + ahead < tokens.count && index + ahead >= 0 ? tokens[index + ahead].kind : nil
  }

  func token(_ ahead: Int = 0) -> Token? { index + ahead < tokens.count ? tokens[index + ahead] : nil }

  mutating func advance(_ count: Int = 1) { index += count }

  /// Takes a sign if it stands here.
  mutating func take(_ sign: Character) -> Bool {
    guard kind() == .sign(sign) else { return false }
    index += 1
    return true
  }

  mutating func takeNumber() throws(OpeningHoursError) -> Int {
    guard case .number(let value, _) = kind() else { throw refusal() }
    index += 1
    return value
  }

  mutating func warn(_ kind: OpeningHoursWarning.Kind, at place: Int, meant: String? = nil) {
    let token = tokens.isEmpty ? nil : tokens[min(max(0, place), tokens.count - 1)]
    warnings.append(
      OpeningHoursWarning(kind: kind, position: token?.position ?? 0, written: token?.text ?? "", meant: meant))
  }

  /// The error for what stands at the next place.
  func refusal() -> OpeningHoursError {
    guard index < tokens.count else {
      let end = tokens.last.map { $0.position + $0.text.count } ?? 0
      return OpeningHoursError(position: end, problem: .unexpectedEnd)
    }
    return OpeningHoursError(position: tokens[index].position, problem: .unexpected(tokens[index].text))
  }

  /// The error for a fault of meaning that began at a token already read.
  func fault(at place: Int, _ problem: (String) -> OpeningHoursError.Problem) -> OpeningHoursError {
    guard place < tokens.count else { return refusal() }
    let text = tokens[place..<min(max(index, place + 1), tokens.count)].map(\.text).joined()
    return OpeningHoursError(position: tokens[place].position, problem: problem(text))
  }
}

extension Rule {
  /// Whether a comma after it can only begin another rule. After days alone (`Mo, 08:00-10:00`) it would read as a list
  /// that never comes.
  fileprivate var endsHere: Bool {
    switch parts.last?.content {
    case .times, .modifier, .comment: true
    default: false
    }
  }
}
