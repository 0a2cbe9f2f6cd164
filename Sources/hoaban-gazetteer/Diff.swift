import ArgumentParser
import Gazetteer
import Itinerary
import OpenData

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell what differs between two gazetteers, record by record and field by field.",
    discussion: "Exit status: 0 the same, 1 different, 65 faults in what is read, 74 nothing to read.")

  @Argument(help: "A folder of text sources, or a compiled file.")
  var old: String

  @Argument(help: "The one to hold against it.")
  var new: String

  @Flag(help: "Answer in JSON.")
  var json = false

  func run() throws {
    let before = FlatGazetteer(try Sources.snapshot(old))
    let after = FlatGazetteer(try Sources.snapshot(new))
    let difference = GazetteerDifference(from: before, to: after)
    if json {
      print(document(before.version, after.version, difference).pretty)
    } else {
      for line in difference.changes.flatMap(DifferenceWords.lines) { print(line) }
      let counts = RecordChange.Kind.allCases.map { "\(difference.count($0)) \($0.rawValue)" }.joined(separator: ", ")
      print(
        "\(old) (\(before.version.date)) → \(new) (\(after.version.date)): "
          + (difference.isEmpty ? "the same" : counts))
    }
    if !difference.isEmpty { throw ExitCode(1) }
  }

  private func document(
    _ before: GazetteerVersion, _ after: GazetteerVersion, _ difference: GazetteerDifference
  ) -> JSONText {
    .members([
      "old": side(old, before), "new": side(new, after), "same": .bool(difference.isEmpty),
      "changes": DifferenceDocument.changes(difference),
    ])
  }

  private func side(_ path: String, _ version: GazetteerVersion) -> JSONText {
    .members(["path": .string(path), "date": .string(version.date), "digest": .string(version.digest)])
  }
}
