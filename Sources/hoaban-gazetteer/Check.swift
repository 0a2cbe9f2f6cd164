import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every fault of the text sources with file and line, and a table of them.",
    discussion: """
      A line is FILE:LINE: SEVERITY: what is wrong [RULE]. Errors keep the gazetteer from being compiled; warnings are \
      to be looked at, and a record can accept one with a reason (`accepted:`). Exit status: 0 nothing found, 65 \
      something found, 74 the folder cannot be read.
      """)

  @Argument(help: "The folder of text sources.")
  var folder = "Data"

  @Flag(help: "Also print the warnings that records accept.")
  var accepted = false

  func run() throws {
    let source = try Sources.open(folder)
    var records = 0
    let findings = try source.entries { _ in records += 1 }
    for fault in findings.faults { print(fault) }
    if accepted { for fault in findings.accepted { print("accepted: \(fault)") } }
    if !findings.faults.isEmpty { print(SummaryTable.lines(findings).joined(separator: "\n")) }
    let total = "\(folder): \(records) records, \(source.tables.legs.count) legs"
    let tail = findings.accepted.isEmpty ? "" : ", \(findings.accepted.count) accepted"
    guard findings.faults.isEmpty else {
      Sources.say("\(total), \(Sources.count(findings))\(tail)")
      throw ExitCode(65)
    }
    print("\(total), no fault\(tail)")
  }
}

/// Faults a rule, as a table.
enum SummaryTable {
  static func lines(_ findings: Findings) -> [String] {
    let rows = findings.summary.map { row in
      [String(row.count), row.rule.severity.rawValue, row.rule.rawValue, row.rule.summary]
    }
    let all = [["count", "severity", "rule", "what"]] + rows
    let widths = (0..<3).map { column in all.map { $0[column].count }.max() ?? 0 }
    return [""]
      + all.map { row in
        let count = String(repeating: " ", count: widths[0] - row[0].count) + row[0]
        let middle = (1..<3).map { row[$0].padding(toLength: widths[$0], withPad: " ", startingAt: 0) }
        return ([count] + middle + [row[3]]).joined(separator: "  ")
      }
  }
}
