import ArgumentParser
import Gazetteer
import Itinerary
import Store

/// `hoaban trip check`: what stands in the way, and what is to be known.
struct TripCheck: OneShot {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tell every problem of a trip, and what is not known.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The trip: its id or its very name.") var trip: String

  @Flag(help: "End with 1 where the trip cannot take place as planned or passes its budget.") var strict = false

  func perform(_ session: Session) throws {
    let trip = try TripFinder(store: session.traveller()).trip(self.trip)
    let schedule = try TripReport(session: session).schedule(trip)
    let findings = TripExport.findings(schedule, language: session.language)
    try session.answer(document(schedule, findings), people: people(schedule, findings, session))
    if strict, findings.contains(where: \.isConflict) { throw ExitCode(1) }
  }

  private func document(_ schedule: Schedule, _ findings: [TripFinding]) -> JSONText {
    .members([
      "id": .string(schedule.trip.id.rawValue), "conflicts": .integer(findings.count(where: \.isConflict)),
      "warnings": .integer(findings.count { !$0.isConflict }),
      "problems": .array(
        findings.map { finding in
          .members([
            "code": .string(finding.code), "conflict": .bool(finding.isConflict),
            "day": .optional(finding.day.map { $0 + 1 }), "stop": .optional(finding.stop?.rawValue),
            "place": .optional(finding.place?.rawValue), "text": .string(finding.text),
          ])
        }), "cost": TripExport.cost(schedule),
    ])
  }

  private func people(_ schedule: Schedule, _ findings: [TripFinding], _ session: Session) -> [String] {
    let conflicts = findings.filter(\.isConflict).map { "! " + $0.text }
    let others = findings.filter { !$0.isConflict }.map { "- " + $0.text }
    let verdict =
      conflicts.isEmpty
      ? session.say(
        vi: "Hành trình đi được như đã xếp.", en: "The trip works out.", fr: "L’itinéraire est réalisable.",
        ja: "この旅程は予定どおり回れます。")
      : session.say(
        vi: "Chỗ vướng: \(conflicts.count).", en: "Conflicts: \(conflicts.count).",
        fr: "Conflits : \(conflicts.count).", ja: "問題：\(conflicts.count)件。")
    return [verdict] + conflicts + others + [TripCostText(session: session).line(TripCost(schedule))]
  }
}
