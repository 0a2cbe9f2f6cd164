/// What a check found: the faults, and the warnings that a record accepts with a reason.
public struct Findings: Sendable {
  public internal(set) var faults: [Fault]
  public private(set) var accepted: [Fault] = []
  private var acceptances: [String: [Rule: Int]] = [:]

  init(_ faults: [Fault]) { self.faults = faults }

  public var errors: Int { faults.count { $0.severity == .error } }
  public var warnings: Int { faults.count { $0.severity == .warning } }

  mutating func accept(_ draft: DraftRecord) {
    if !draft.accepted.isEmpty { acceptances[draft.file] = draft.accepted }
  }

  /// Takes out what is accepted, tells acceptances that nothing needs, and sorts.
  mutating func close() {
    var unused = acceptances
    var left: [Fault] = []
    for fault in faults {
      if fault.severity == .warning, acceptances[fault.file]?[fault.rule] != nil {
        unused[fault.file]?[fault.rule] = nil
        accepted.append(fault)
      } else {
        left.append(fault)
      }
    }
    for (file, rules) in unused {
      for (rule, line) in rules {
        let message = "`\(rule.rawValue)` is accepted, but nothing of that kind is wrong: take the line out"
        left.append(Fault(file: file, line: line, message: message))
      }
    }
    faults = left.sorted()
    accepted.sort()
  }

  /// Faults a rule, most first: the summary table.
  public var summary: [(rule: Rule, count: Int)] {
    Rule.allCases.map { rule in (rule, faults.count { $0.rule == rule }) }.filter { $0.count > 0 }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule.rawValue < $1.rule.rawValue }
  }
}
