import ArgumentParser
import Foundation
import Itinerary
import Orienteering

/// `hoaban trip solve`: the planner's core on the field's benchmark files.
struct TripSolve: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Solve a team orienteering benchmark file.",
    discussion: """
      Reads the TOPTW, TTDP and MC-TOP-MTW text formats. The same file, --seed and --iterations give the same answer on \
      every machine. SIGINT ends the search and prints the best plan so far (status 130); a file that cannot be read \
      ends with 2 and prints nothing on standard output.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var file: BenchmarkFile

  @Option(help: "How many routes; default what the file says, else 1.")
  var routes: Int?

  @Option(help: "Seconds on the wall for the whole command; default 1 where --iterations is not given.")
  var seconds: Double?

  @Option(help: "Steps of the search.")
  var iterations: Int?

  @Option(help: "Seed of the search.")
  var seed: UInt64 = 1

  func perform(_ session: Session) throws {
    let watch = StopWatch(seconds: seconds ?? (iterations == nil ? 1 : nil))
    if let seconds { _ = try Values.number(Int(seconds.rounded(.up)), in: 0...86_400, field: "seconds") }
    if let iterations { _ = try Values.number(iterations, in: 0...1_000_000_000_000, field: "iterations") }
    let instance = try file.instance(session)
    let problem = try file.problem(instance, routes: routes, session)
    let interrupt = Interrupt()
    let outcome = OrienteeringSolver(seed: seed).solve(problem, steps: iterations ?? .max) { steps in
      if interrupt.isAsked { return 1 }
      return max(watch.share, iterations.map { $0 == 0 ? 1 : Double(steps) / Double($0) } ?? 0)
    }
    let report = problem.report(on: outcome.plan)
    let document = SolutionDocument(instance: instance, problem: problem, plan: outcome.plan, report: report)
    let members = document.members(
      seconds: watch.elapsed, iterations: outcome.steps, seed: seed, algorithm: OrienteeringSolver.algorithm)
    try session.answer(.object(members), people: document.lines(session, seconds: watch.elapsed))
    if interrupt.isAsked { throw ExitCode(130) }
  }
}
