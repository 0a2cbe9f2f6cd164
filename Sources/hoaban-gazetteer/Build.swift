import ArgumentParser
import Foundation
import Gazetteer
import GazetteerText
import Store

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile the text sources into one SQLite file.",
    discussion: """
      Records are read one at a time: memory does not grow with their texts. Warnings are counted and do not keep the \
      file from being written. Exit status: 0 done, 65 errors in the sources, 73 the file cannot be written, 74 \
      nothing to read.
      """)

  @Argument(help: "The folder of text sources.")
  var folder: String

  @Argument(help: "The file to write; it is replaced only when the new one is whole.")
  var output: String

  func run() throws {
    let source = try Sources.open(folder)
    var count = 0
    var findings: Findings?
    do {
      try GazetteerWriter.write(source.tables, version: source.version, to: output) { insert in
        let found = try source.entries { entry in
          // With an error the file is not wanted, but every other fault still is.
          if source.isSound { try insert(entry) }
          count += 1
        }
        findings = found
        return found.errors == 0
      }
    } catch {
      // Where two records share an id the database refuses the second: the fault says it better.
      if let findings, findings.errors > 0 { try Sources.refuse(folder, findings) }
      Sources.say("\(output): cannot be written (\(error.localizedDescription)); is the folder there and not full?")
      throw ExitCode(73)
    }
    if let findings, findings.errors > 0 { try Sources.refuse(folder, findings) }
    let warnings = findings?.warnings ?? 0
    print(
      "\(output): \(count) records, version \(source.version.date) \(source.version.digest)"
        + (warnings == 0 ? "" : "; \(warnings) \(warnings == 1 ? "warning" : "warnings"): see `check`"))
  }
}
