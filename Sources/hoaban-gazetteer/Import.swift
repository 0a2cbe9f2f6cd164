import ArgumentParser
import Foundation
import GazetteerText
import Itinerary
import OpenData
import TextShaping

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a table, features or a report would change in the text sources, and with --apply do it.",
    discussion: """
      Without --apply nothing is written. An empty cell says nothing; a cell that is exactly \(ImportCell.removal) takes \
      the value out; a new id makes a new record. With a fault nothing is written.

      Exit status: 0 done, 65 faults, 73 a file cannot be written, 74 nothing to read.
      """)

  @Argument(help: "A table (.csv) or features (.geojson, .json) as `export` writes them, or a report (.yaml).")
  var file: String

  @Option(help: "The folder of text sources.")
  var into = "Data"

  @Flag(help: "Write the changes.")
  var apply = false

  @Flag(help: "Answer in JSON.")
  var json = false

  func run() throws {
    let imported = try read()
    let change = SourceChange(imported, named: file, into: try Sources.files(into), folder: into)
    let report = ImportReport(file: file, folder: into, change: change)
    var applied = false
    if apply, change.faults.isEmpty {
      do {
        try SourceWriter.write(change.files)
        applied = true
      } catch {
        Sources.say("\(error); nothing is changed")
        throw ExitCode(73)
      }
    }
    if json { print(report.document(applied: applied).pretty) } else { report.tell(applied: applied) }
    if !change.faults.isEmpty { throw ExitCode(65) }
  }

  private func read() throws -> ImportedRows {
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: file)) } catch {
      Sources.say("\(file): cannot be read (\(error.localizedDescription))")
      throw ExitCode(74)
    }
    guard let text = String(data: data, encoding: .utf8) else {
      Sources.say("\(file): is not in UTF-8; save it as UTF-8")
      throw ExitCode(65)
    }
    switch URL(fileURLWithPath: file).pathExtension.lowercased() {
    case "csv": return CSVImport.read(text)
    case "geojson", "json": return GeoJSONImport.read(text)
    case "yaml":
      let letter = ReportImport.read(SourceFile(path: file, text: text))
      for line in letter.words { Sources.say("\(file): \(Composition.sanitize(line))") }
      return letter.rows
    default: throw ValidationError("\(file): the name must end in .csv, .geojson or, for a report, .yaml.")
    }
  }
}
