import Foundation
import GazetteerText
import Testing

/// A folder of seeded faults: each is found with its file and line, and nothing else is told.
@Suite struct SeededFaultTests {
  struct Expected: Sendable {
    let file: String
    let line: Int
    let rule: String
    let part: String
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../SeededFaults").standardizedFileURL.path

  static let expected: [Expected] = {
    let table = (try? String(contentsOfFile: folder + "/expected.tsv", encoding: .utf8)) ?? ""
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
      let fields = row.split(separator: "\t").map(String.init)
      guard fields.count == 4, let line = Int(fields[1]) else { return nil }
      return Expected(file: fields[0], line: line, rule: fields[2], part: fields[3])
    }
  }()

  private func findings() throws -> Findings {
    try GazetteerSource(try SourceFolder(Self.folder + "/Data")).entries { _ in }
  }

  @Test func thereAreAtLeastForty() { #expect(Self.expected.count >= 40) }

  @Test func eachIsFoundInItsPlaceAndNothingElseIs() throws {
    var told = try findings().faults
    for fault in Self.expected {
      let index = told.firstIndex {
        $0.file == "\(Self.folder)/Data/\(fault.file)" && $0.line == fault.line && $0.rule.rawValue == fault.rule
          && $0.message.contains(fault.part)
      }
      if let index { told.remove(at: index) } else { Issue.record("not found: \(fault)") }
    }
    #expect(told.isEmpty, "\(told.map(\.description).joined(separator: "\n"))")
  }

  /// Classes that no fault stands for would be classes that nobody has seen working.
  @Test func everyRuleIsSeeded() throws {
    let seeded = Set(Self.expected.map(\.rule))
    #expect(Rule.allCases.map(\.rawValue).filter { !seeded.contains($0) } == [])
  }

  @Test func theSummaryCountsThemAll() throws {
    let findings = try findings()
    #expect(findings.summary.map(\.count).reduce(0, +) == findings.faults.count)
    #expect(findings.errors + findings.warnings == findings.faults.count)
    #expect(findings.summary.map(\.count) == findings.summary.map(\.count).sorted(by: >))
  }

  /// A warning that a record accepts with a reason is not told; an error cannot be accepted.
  @Test func warningsCanBeAccepted() throws {
    let fort = SampleSource.fort.replacing(
      "confidence: high", with: "accepted:\n  price: printed like this\nconfidence: high"
    ).replacing("15000", with: "15")
    let source = try GazetteerSource(SourceTexts(SampleSource.source(["places/old-fort.yaml": fort])))
    let findings = try source.entries { _ in }
    #expect(findings.faults == [])
    #expect(findings.accepted.map(\.rule) == [.price])
    let refused = GazetteerSource.read(
      SampleSource.source(["places/old-fort.yaml": fort.replacing("price: printed", with: "position: printed")]))
    #expect(refused.faults.contains { $0.message.contains("`position` cannot be accepted") })
  }
}
