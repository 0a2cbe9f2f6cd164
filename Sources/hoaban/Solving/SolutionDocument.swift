import Itinerary
import Orienteering

/// A plan for a benchmark file, in the file's own numbers and units.
struct SolutionDocument {
  static let schema = "hoaban.trip.solve/1"

  let instance: BenchmarkInstance
  let problem: OrienteeringProblem
  let plan: OrienteeringPlan
  let report: PlanReport

  var profit: Double { Double(report.profit) / Double(instance.profitScale) }
  var profitText: JSONText { Self.number(report.profit, parts: instance.profitScale) }
  private var routes: [[Int]] { plan.routes.map { $0.map { instance.ids[$0] } } }

  func members(seconds: Double, iterations: Int, seed: UInt64, algorithm: String) -> [JSONText.Member] {
    let scale = Int(BenchmarkInstance.timeScale)
    return [
      .init("schema", .string(Self.schema)), .init("instance", .string(instance.name)),
      .init("format", .string(instance.format.rawValue)), .init("m", .integer(problem.routes.count)),
      .init("routes_allowed", .integer(problem.routes.count)), .init("profit", profitText),
      .init("routes", .array(routes.map { .array($0.map(JSONText.integer)) })),
      .init("starts", .array(report.starts.map { .array($0.map { Self.number(Int($0), parts: scale) }) })),
      .init("travel", Self.number(report.travel, parts: scale)),
      .init("seconds", .number((seconds * 1_000).rounded() / 1_000)), .init("iterations", .integer(iterations)),
      .init("seed", .integer(Int(clamping: seed))), .init("algorithm", .string(algorithm)),
    ]
  }

  func lines(_ session: Session, seconds: Double) -> [String] {
    let head = session.say(
      vi: "\(instance.name): lợi ích \(Self.text(profit)), \(routes.joined().count) điểm",
      en: "\(instance.name): profit \(Self.text(profit)), \(routes.joined().count) visits",
      fr: "\(instance.name) : profit \(Self.text(profit)), \(routes.joined().count) visites",
      ja: "\(instance.name)：利得\(Self.text(profit))、訪問\(routes.joined().count)件")
    return [head]
      + routes.enumerated().map { "\($0 + 1): " + $1.map(String.init).joined(separator: " ") }
  }

  static func text(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }

  /// A whole number of parts as a decimal number.
  private static func number(_ value: Int, parts: Int) -> JSONText {
    value % parts == 0 ? .integer(value / parts) : .number(Double(value) / Double(parts))
  }
}
