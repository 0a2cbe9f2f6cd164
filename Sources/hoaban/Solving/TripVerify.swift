import ArgumentParser
import Foundation
import Itinerary
import Orienteering

/// `hoaban trip verify`: whether a solution of a benchmark file is one, and what it is worth.
struct TripVerify: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check a solution of a team orienteering benchmark file.",
    discussion:
      "Ends with 0 where the solution is feasible and its profit right, with 1 where not, with 2 where it is unreadable."
  )

  @OptionGroup var global: GlobalOptions
  @OptionGroup var file: BenchmarkFile

  @Option(help: ArgumentHelp("What trip solve --json prints (- is standard input).", valueName: "file"))
  var solution: String

  @Option(help: "How many routes are allowed; default what the file says, else those of the solution.")
  var routes: Int?

  func perform(_ session: Session) throws {
    let instance = try file.instance(session)
    let claim = try ClaimedSolution(path: solution, session)
    let allowed = routes ?? instance.routesOfFile ?? claim.routes.count
    let problem = try file.problem(instance, routes: max(allowed, claim.routes.count), session)
    let numbers = Dictionary(zip(instance.ids, instance.ids.indices)) { first, _ in first }
    var errors: [String] = []
    if claim.routes.count > allowed { errors.append("\(claim.routes.count) routes, at most \(allowed) allowed") }
    var plan = OrienteeringPlan(emptyRoutes: problem.routes.count)
    for (route, ids) in claim.routes.enumerated() {
      for id in ids {
        if let vertex = numbers[id] {
          plan.routes[route].append(vertex)
        } else {
          errors.append("route \(route + 1): no vertex \(id) to visit")
        }
      }
    }
    let report = problem.report(on: plan)
    errors += report.faults.map { FaultSentence(instance: instance).sentence($0) }
    let document = SolutionDocument(instance: instance, problem: problem, plan: plan, report: report)
    let profit = document.profit
    if let claimed = claim.profit, abs(claimed - profit) > 1e-9 {
      errors.append("claimed profit \(claimed) but the routes collect \(profit)")
    }
    try session.answer(
      .members([
        "ok": .bool(errors.isEmpty), "instance": .string(instance.name), "format": .string(instance.format.rawValue),
        "routes_allowed": .integer(allowed), "profit": document.profitText,
        "errors": .array(errors.map(JSONText.string)),
      ]),
      people: errors.isEmpty ? ["\(instance.name): \(SolutionDocument.text(profit)), feasible"] : errors)
    if !errors.isEmpty { throw ExitCode(1) }
  }
}
