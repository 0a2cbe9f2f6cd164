import ArgumentParser
import Canvas
import Foundation
import Gazetteer
import Itinerary
import Store

/// `hoaban doctor`: what the guide finds around it.
struct Doctor: OneShot {
  static let configuration = CommandConfiguration(
    abstract: "Report on the terminal, the paths, the gazetteer and what is kept.")

  @OptionGroup var global: GlobalOptions

  func perform(_ session: Session) throws {
    let findings = TerminalHealth().findings + DataHealth(global: global).findings
    let worst = findings.map(\.verdict).max() ?? .ok
    try session.answer(
      .members([
        "verdict": .string(worst.rawValue),
        "checks": .array(
          findings.map {
            .members([
              "name": .string($0.subject.rawValue), "verdict": .string($0.verdict.rawValue),
              "text": .string($0.text[.en]),
            ])
          }),
      ]),
      people: findings.flatMap { $0.lines(session.language) })
    if worst == .problem { throw ExitCode(CommandFailure.Code.inputOutput.status) }
  }
}
