/// Reads rules from tokens: one loop over rules, one step for each kind of selector, no recursion.
struct Parser {
  private let tokens: [Token]
  private(set) var index = 0

  init(_ tokens: [Token]) { self.tokens = tokens }

  mutating func rules() throws(OpeningHoursError) -> [Rule] {
    var rules: [Rule] = []
    var joint = Rule.Joint.replacing
    while true {
      let rule = try rule(joint)
      rules.append(rule)
      switch kind() {
      case nil: return rules
      case .sign(";"): joint = .replacing
      // What is added to a fallback is one too.
      case .sign(",") where rule.isFinished: joint = joint == .fallback ? .fallback : .adding
      case .fallback: joint = .fallback
      default: throw refusal()
      }
      index += 1
    }
  }

  private mutating func rule(_ joint: Rule.Joint) throws(OpeningHoursError) -> Rule {
    let start = index
    var rule = Rule(joint: joint)
    if kind() == .number("24"), kind(1) == .sign("/"), kind(2) == .number("7") {
      index += 3
      rule.isAlways = true
    } else {
      rule.dates = try dateSelectors()
      try daySelectors(into: &rule)
      rule.spans = try timeSpans()
    }
    if case .word(let word) = kind(), let modifier = Rule.Modifier(rawValue: word) {
      index += 1
      rule.modifier = modifier
    }
    if case .comment(let comment) = kind() {
      index += 1
      rule.comment = comment
    }
    guard index > start else { throw refusal() }
    return rule
  }

  /// What stands at the next place, or some places after it; nil after the end.
  func kind(_ ahead: Int = 0) -> Token.Kind? {
    index + ahead < tokens.count ? tokens[index + ahead].kind : nil
  }

  mutating func advance() { index += 1 }

  /// Takes a sign if it stands here.
  mutating func take(_ sign: Character) -> Bool {
    guard kind() == .sign(sign) else { return false }
    index += 1
    return true
  }

  /// The error for what stands at the next place.
  func refusal() -> OpeningHoursError {
    guard index < tokens.count else {
      let end = tokens.last.map { $0.position + $0.text.count } ?? 0
      return OpeningHoursError(position: end, problem: .unexpectedEnd)
    }
    let token = tokens[index]
    return OpeningHoursError(
      position: token.position,
      problem: Self.isOfLanguage(token) ? .unsupported(token.text) : .unexpected(token.text))
  }

  /// The error for a fault of meaning that began at a token already read.
  func fault(at place: Int, _ problem: (String) -> OpeningHoursError.Problem) -> OpeningHoursError {
    guard place < tokens.count else { return refusal() }
    let text = tokens[place..<min(max(index, place + 1), tokens.count)].map(\.text).joined()
    return OpeningHoursError(position: tokens[place].position, problem: problem(text))
  }

  /// Whether a token is understood by the whole language, though not here.
  private static func isOfLanguage(_ token: Token) -> Bool {
    switch token.kind {
    case .sign("["), .sign("("), .sign("/"): true
    case .number(let digits): digits.count == 4
    case .word(let word):
      ["sh", "week", "easter", "sunrise", "sunset", "dawn", "dusk", "day", "days"].contains(word)
    default: false
    }
  }
}
