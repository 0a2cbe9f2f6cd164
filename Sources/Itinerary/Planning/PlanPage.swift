public import Gazetteer
import TextShaping

/// A plan for people: the trip as every export prints it, what to mind, and what it leaves out.
public enum PlanPage {
  /// Lines of at most 80 columns, each ended by a line break.
  public static func text(_ plan: PlanOutcome, language: Language) -> String {
    let words = PlanWords(language: language)
    var text = TripExport.text(plan.schedule, language: language)
    func add(_ head: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      text += "\n\(head)\n"
      for item in items {
        for (row, line) in Fitting.wrap(item, to: 76).enumerated() {
          text += (row == 0 ? "  - " : "    ") + line + "\n"
        }
      }
    }
    add(words.mindHead, plan.warnings.map(words.warning))
    add(
      words.leftOutHead, plan.leftOut.map { "\($0.names.name(language)): \(words.leftOut($0.reason))" })
    return text
  }
}
