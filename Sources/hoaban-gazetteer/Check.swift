import ArgumentParser
import Gazetteer

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every fault of the text sources with file and line.",
    discussion: "Exit status: 0 no fault, 65 faults, 74 the folder cannot be read.")

  @Argument(help: "The folder of text sources.")
  var folder = "Data"

  func run() throws {
    let snapshot = try Sources.read(folder) { print($0) }
    print("\(folder): \(snapshot.entries.count) records, \(snapshot.legs.count) legs, no fault")
  }
}
