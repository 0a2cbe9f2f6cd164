import Canvas
import CivilTime
import Gazetteer
import Itinerary
import Runtime
import Testing

@testable import Screens

/// Trips planned in the guide, on the real gazetteer.
@Suite struct ProposalTests {
  static let sizes = [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  /// A trip of two days in December that begins nowhere in particular.
  private func guide(_ size: Size = sizes[1], stops: [String] = []) throws -> TestGuide {
    let guide = try TestGuide(size: size)
    let runtime = guide.runtime
    runtime.type("3n")
    runtime.type("Weekend")
    runtime.press(.enter)
    runtime.type("ad")
    runtime.type("2026-12-05")
    runtime.press(.enter)
    for name in stops {
      runtime.type("p")
      runtime.type(name)
      runtime.press(.enter)
    }
    return guide
  }

  private func prompt(_ guide: TestGuide) -> ProposalPrompt? {
    if case .proposal(let prompt) = guide.runtime.model.prompt { prompt } else { nil }
  }

  private func plans(_ guide: TestGuide) -> [PlanOutcome] {
    if case .deciding(let proposals) = prompt(guide)?.stage { proposals.plans } else { [] }
  }

  private func places(_ guide: TestGuide) -> [[String]] {
    guide.runtime.model.trips.current?.days.map { $0.stops.map(\.place.rawValue) } ?? []
  }

  @Test(arguments: sizes) func offersThreePlansAndTakesOne(size: Size) throws {
    let guide = try guide(size)
    guide.runtime.type("P")
    let plans = plans(guide)
    #expect(plans.count == 3, "\(guide.screen)")
    #expect(guide.screen.contains("Plan 1 of 3") && guide.screen.contains("Day 1"))
    guide.runtime.press(.right)
    #expect(guide.screen.contains("Plan 2 of 3"))
    guide.runtime.press(.enter)
    #expect(places(guide) == plans[1].trip.days.map { $0.stops.map(\.place.rawValue) })
    #expect(guide.runtime.model.schedule?.conflicts.isEmpty == true)
    // One change, taken back in one.
    guide.runtime.type("u")
    #expect(places(guide) == [[], []])
  }

  @Test func theFreeTimeIsFilledAroundWhatIsThere() throws {
    let guide = try guide(stops: ["him lam", "victory museum"])
    let before = Set(places(guide).joined())
    guide.runtime.type("P")
    #expect(guide.screen.contains("Fill the free time; all 2 stop(s) stay"), "\(guide.screen)")
    guide.runtime.press(.enter)
    guide.runtime.press(.enter)
    let after = places(guide)
    #expect(before.count == 2 && before.isSubset(of: Set(after[0])) && after.joined().count > 2)
  }

  @Test func plannedAnewKeepsOnlyWhatIsLocked() throws {
    let guide = try guide(stops: ["phieng loi", "e1 hill"])
    let unlocked = try #require(places(guide)[0].first)
    // The last stop is under the cursor.
    guide.runtime.type(" P")
    guide.runtime.press(.down)
    guide.runtime.press(.enter)
    #expect(!plans(guide).isEmpty)
    #expect(
      plans(guide).allSatisfy { $0.trip.days[0].stops.contains { $0.place.rawValue == "e1-hill" && $0.isLocked } })
    #expect(plans(guide).contains { !$0.trip.stops.contains { $0.place.rawValue == unlocked } })
  }

  /// What a planner has filled to the brim is not impossible for it.
  @Test func aPlanCanBePlannedAroundAgain() throws {
    let guide = try guide()
    guide.runtime.type("P")
    guide.runtime.press(.enter)
    let before = Set(places(guide).joined())
    guide.runtime.type("P")
    guide.runtime.press(.enter)
    #expect(!plans(guide).isEmpty, "\(guide.screen)")
    #expect(plans(guide).allSatisfy { before.isSubset(of: $0.trip.stops.map(\.place.rawValue)) })
  }

  /// Nor what a person has.
  @Test func aFullDayOfOnesOwnIsKept() throws {
    let guide = try guide(stops: ["him lam", "doi a1", "d1 hill", "doc lap hill", "muong phang"])
    guide.runtime.type("S")
    for _ in 0..<3 { guide.runtime.press(.down) }
    guide.runtime.press(control: "u")
    guide.runtime.type("08:00-16:00")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.schedule?.conflicts.isEmpty == true, "\(guide.screen)")
    guide.runtime.type("P")
    guide.runtime.press(.enter)
    #expect(!plans(guide).isEmpty, "\(guide.screen)")
    #expect(plans(guide).allSatisfy { $0.schedule.conflicts.isEmpty && $0.trip.stops.count >= 5 })
  }

  @Test func whoIsLatePlansFromNow() throws {
    let guide = try TestGuide(now: "2026-12-05T14:00")
    let runtime = guide.runtime
    runtime.type("3n")
    runtime.type("Late")
    runtime.press(.enter)
    runtime.type("d")
    runtime.type("2026-12-05")
    runtime.press(.enter)
    for name in ["him lam", "doi a1", "victory museum", "doc lap hill"] {
      runtime.type("p")
      runtime.type(name)
      runtime.press(.enter)
    }
    let before = places(guide)[0]
    runtime.type("P")
    #expect(guide.screen.contains("From now (14:00) on; what you have reached stays"), "\(guide.screen)")
    runtime.press(.enter)
    runtime.press(.enter)
    let schedule = try #require(runtime.model.schedule)
    let begun = schedule.days[0].stops.prefix { $0.arrive.minutes <= 840 }.map(\.stop.place.rawValue)
    #expect(!begun.isEmpty && Array(before.prefix(begun.count)) == begun)
    #expect(schedule.days[0].stops[begun.count - 1].leave.minutes >= 840)
  }

  @Test func escapeLeavesTheTripAsItWas() throws {
    let guide = try guide(stops: ["him lam"])
    guide.runtime.type("P")
    guide.runtime.press(.escape)
    guide.runtime.type("P")
    guide.runtime.press(.enter)
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.prompt == nil && places(guide).joined().count == 1)
  }

  @Test func aTripWithoutADateIsTold() throws {
    let guide = try TestGuide()
    guide.runtime.type("3n")
    guide.runtime.type("One")
    guide.runtime.press(.enter)
    guide.runtime.type("P")
    #expect(guide.runtime.model.toast?.text == "It needs a date first (d)")
  }

  @Test func whatCannotBeIsSaid() throws {
    let guide = try guide(stops: ["victory museum", "a pa chai"])
    guide.runtime.type("S")
    for _ in 0..<3 { guide.runtime.press(.down) }
    guide.runtime.press(control: "u")
    guide.runtime.type("08:00-09:00")
    guide.runtime.press(.enter)
    guide.runtime.type("P")
    guide.runtime.press(.enter)
    #expect(guide.screen.contains("Not everything that must be in the plan can be"), "\(guide.screen)")
    guide.runtime.press(.enter)
    #expect(guide.runtime.model.prompt == nil && places(guide).joined().count == 2)
  }

  @Test func theSameLineByLine() throws {
    let guide = try guide()
    let runtime = guide.runtime
    runtime.send(line: "P")
    #expect(runtime.model.plainText().contains { $0.hasPrefix("3. ") && $0.contains("stops") })
    runtime.send(line: "2")
    #expect(runtime.model.plainText().contains("Plan 2 of 3"))
    let wanted = plans(guide)[1].trip.stops.map(\.place.rawValue)
    runtime.send(line: "y")
    #expect(Array(places(guide).joined()) == wanted && runtime.model.prompt == nil)
  }

  /// What comes while a search runs, and after it was stopped.
  @Test func progressIsShownAndAStoppedSearchSaysNothingMore() throws {
    let guide = try guide()
    var model = guide.runtime.model
    let effects = model.update(.input(.key(.character("P"))))
    guard case .plan(let ticket, let order)? = effects.first else { throw NoOrder() }
    #expect(order.scope == .rest && order.trip.id == guide.runtime.model.trips.currentID)
    // A trip that is left to the planner gets time to eat.
    #expect(order.trip.lunch == .usual)
    _ = model.update(.planning(ticket, percent: 45))
    #expect(model.view().text().contains("45 %") && model.view().text().contains("Looking for good plans"))
    // Keys do nothing to what is being planned, and the clock goes on.
    #expect(model.update(.input(.key(KeyStroke(.enter)))).isEmpty)
    #expect(model.update(.input(.key(KeyStroke(.escape)))) == [.stopPlanning])
    #expect(model.prompt == nil && model.toast?.text == "Planning was stopped; the trip is as it was.")
    _ = model.update(.planning(ticket, percent: 50))
    _ = model.update(.planned(ticket, .success([])))
    #expect(model.prompt == nil)
  }

  private struct NoOrder: Error {}
}
