import ArgumentParser
import Canvas
import Foundation
import Gazetteer
import Itinerary
import Store
import TextShaping

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
              "name": .string($0.name), "verdict": .string($0.verdict.rawValue), "text": .string($0.text),
            ])
          }),
      ]),
      people: findings.flatMap { $0.lines(session.language) })
    if worst == .problem { throw ExitCode(CommandFailure.Code.inputOutput.status) }
  }
}

/// One line of the report.
struct Finding {
  enum Verdict: String, Comparable, CaseIterable {
    case ok, warning, problem

    static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    func word(_ language: Language) -> String {
      guard language == .vi else { return rawValue }
      switch self {
      case .ok: return "ổn"
      case .warning: return "lưu ý"
      case .problem: return "lỗi"
      }
    }
  }

  let name: String
  let verdict: Verdict
  let text: String

  init(_ name: String, _ verdict: Verdict, _ text: String) {
    self.name = name
    self.verdict = verdict
    self.text = text
  }

  /// A finding with which all is well.
  init(_ name: String, _ text: String) { self.init(name, .ok, text) }

  /// The verdict in a column of its own, the text wrapped beside it.
  func lines(_ language: Language) -> [String] {
    let word = Fitting.pad(verdict.word(language), to: 9)
    let blank = String(repeating: " ", count: 9)
    return Fitting.wrap("\(name): \(Printable.text(text))", to: 71).enumerated().map { index, line in
      (index == 0 ? word : blank) + line
    }
  }
}
