import Foundation
import RegexBuilder
import Testing

/// A folder of tests that the package does not name is never run, and nobody is told.
struct TestTargetTests {
  @Test func everyFolderOfTestsIsATarget() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let package = try String(contentsOf: root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Tests").path)
    let suites = folders.filter { $0.hasSuffix("Tests") }
    #expect(suites.count > 15)
    for suite in suites {
      // As `tests("Room"` or by its whole name.
      let room = suite.dropLast("Tests".count)
      let isNamed = package.contains("name: \"\(suite)\"") || package.firstMatch(of: Self.helper(room)) != nil
      #expect(isNamed, "Package.swift does not name Tests/\(suite)")
    }
  }

  private static func helper(_ room: Substring) -> Regex<Substring> {
    Regex {
      "tests("; ZeroOrMore(.whitespace); "\"\(room)\""
    }
  }
}
