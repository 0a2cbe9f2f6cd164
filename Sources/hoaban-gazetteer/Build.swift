import ArgumentParser
import Foundation
import Gazetteer
import Store

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile the text sources into one SQLite file.",
    discussion: "Exit status: 0 done, 65 faults in the sources, 73 the file cannot be written, 74 nothing to read.")

  @Argument(help: "The folder of text sources.")
  var folder: String

  @Argument(help: "The file to write; it is replaced only when the new one is whole.")
  var output: String

  func run() throws {
    let snapshot = try Sources.read(folder)
    do { try GazetteerWriter.write(snapshot, to: output) } catch {
      Sources.say("\(output): cannot be written (\(error.localizedDescription)); is the folder there and not full?")
      throw ExitCode(73)
    }
    print("\(output): \(snapshot.entries.count) records, version \(snapshot.version.date) \(snapshot.version.digest)")
  }
}
