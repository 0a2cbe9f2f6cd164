import ArgumentParser
import CivilTime
import Gazetteer
import Itinerary
import Store
import TextShaping

/// `hoaban trip plan`: a plan for days and wishes.
struct TripPlan: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a trip, or the rest of one.",
    discussion: """
      Opening hours, distances, pace and budget are kept to. The same options, --seed and --iterations give the same \
      plan on every machine. A place that --include asks for and that cannot be visited is an error that says why.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup(title: "The trip") var options: TripOptions
  @OptionGroup(title: "The plan") var plan: PlanOptions

  @Option(help: ArgumentHelp("A trip to plan anew, by id or name: what is locked stays.", valueName: "trip"))
  var trip: String?

  @Flag(help: "With --trip: keep all of its stops and fill what is free.")
  var rest = false

  @Option(
    help: ArgumentHelp("Keep the plan as a new trip of this name.", valueName: "name"))
  var save: String?

  @Flag(help: "With --trip: change the trip, by the plan and by what is said of the trip.")
  var apply = false

  @Flag(help: "With --trip: what has been reached stays, the rest is planned from now.")
  var fromNow = false

  @Option(
    help: ArgumentHelp("With --from-now: where you are; else at the stop reached last.", valueName: "place"))
  var at: String?

  @Option(help: "How many different plans, 1 to 3.")
  var alternatives: Int = 1

  @Option(help: "Seconds on the wall for the search; default 1 where --iterations is not given.")
  var seconds: Double?

  @Option(help: "Steps of the search.")
  var iterations: Int?

  @Option(help: "Seed of the search.")
  var seed: UInt64 = 1

  func validate() throws {
    if trip == nil, rest { throw ValidationError("--rest fills a trip that is there: name it with --trip.") }
    if trip == nil, apply {
      throw ValidationError("--apply changes a trip that is there: name it with --trip, or keep a new one with --save.")
    }
    if trip == nil, fromNow { throw ValidationError("--from-now goes on with a trip: name it with --trip.") }
    if at != nil, !fromNow { throw ValidationError("--at says where you are now: add --from-now.") }
    if apply, save != nil {
      throw ValidationError("--apply changes the trip of --trip, --save keeps the plan as a new one: choose one.")
    }
  }

  func perform(_ session: Session) throws {
    _ = try Values.number(alternatives, in: 1...3, field: "alternatives")
    if let seconds { _ = try Values.number(Int(seconds.rounded(.up)), in: 0...3_600, field: "seconds") }
    if let iterations { _ = try Values.number(iterations, in: 0...1_000_000_000, field: "iterations") }
    let store = try trip == nil && save == nil ? nil : session.traveller()
    let stored = try trip.flatMap { name in try store.map { try TripFinder(store: $0).trip(name) } }
    var (request, edits) = try PlanRequestMaker(trip: options, plan: plan, session: session).request(
      on: stored, keeping: rest ? .all : .locked)
    let here = try at.map { try session.places().header($0, field: "at").id }
    let facts = try session.gazetteer().planFacts(
      for: request.trip, named: request.including + request.stays + [here].compactMap { $0 },
      language: session.language)
    if fromNow { request = try resumed(request, here, facts, session) }
    let plans = try planning(request, facts, session)
    if let store { try keep(plans[0], stored, edits, store) }
    let document = PlanDocument(session: session, request: request, seed: seed)
    let answer =
      plans.count == 1
      ? document.document(plans[0]) : .members(["plans": .array(plans.map { document.document($0) })])
    if session.json { return try Console.write(answer.pretty + "\n") }
    try Console.write(plans.map { PlanPage.text($0, language: session.language) }.joined(separator: "\n"))
  }

  private func resumed(
    _ request: PlanRequest, _ place: EntryID?, _ facts: PlanFacts, _ session: Session
  ) throws -> PlanRequest {
    do { return try request.resumed(at: session.now, place: place, facts: facts) } catch {
      switch error {
      case .refused(let error): throw error
      case .over(let date): throw CommandFailure(over: date)
      }
    }
  }

  private func planning(_ request: PlanRequest, _ facts: PlanFacts, _ session: Session) throws -> [PlanOutcome] {
    let interrupt = Interrupt()
    var planner = Planner(request, facts)
    planner.seed = seed
    let each = seconds ?? (iterations == nil ? 1 : nil)
    let watch = StopWatch(seconds: each.map { $0 * Double(alternatives) })
    do {
      return try planner.alternatives(alternatives, steps: iterations ?? .max) { _ in
        interrupt.isAsked ? 1 : watch.share
      }
    } catch { throw CommandFailure(plan: error) }
  }

  private func keep(_ plan: PlanOutcome, _ stored: Trip?, _ edits: [TripEdit], _ store: TravellerStore) throws {
    if let stored, apply {
      _ = try store.edit(stored.id, edits + plan.edits)
    } else if let save {
      let name = Composition.sanitize(save)
      _ = try TripMaker(store: store).create(named: name) { id in
        try plan.trip.copied(as: id, name: name, startDate: plan.trip.startDate)
      }
    }
  }
}
