import GazetteerText
import Itinerary
import OpenData
import TextShaping

/// What an import would change or has changed.
struct ImportReport {
  let file: String
  let folder: String
  let change: SourceChange

  func tell(applied: Bool) {
    for line in change.difference.changes.flatMap(DifferenceWords.lines) { print(line) }
    for fault in change.faults + change.warnings { Sources.say(Composition.sanitize(fault.description)) }
    guard change.faults.isEmpty else {
      Sources.say("\(file): \(Self.count(change.faults.count, "fault")); nothing is written")
      return
    }
    let difference = change.difference
    let fields = difference.changes.reduce(0) { $0 + ($1.kind == .changed ? $1.fields.count : 0) }
    let what =
      "\(Self.count(difference.count(.added), "new record")), \(Self.count(difference.count(.changed), "changed record")) "
      + "(\(Self.count(fields, "field"))), \(Self.count(change.files.count, "file"))"
    if change.files.isEmpty {
      print("\(file): says what \(folder) says already; nothing to do")
    } else {
      print(applied ? "\(folder): \(what) written" : "\(folder): \(what) to write; nothing is written without --apply")
    }
  }

  func document(applied: Bool) -> JSONText {
    .members([
      "file": .string(file), "into": .string(folder), "applied": .bool(applied),
      "changes": DifferenceDocument.changes(change.difference), "files": .array(change.files.map { .string($0.path) }),
      "faults": .array(
        (change.faults + change.warnings).map { fault in
          .members([
            "file": .string(fault.file), "line": .integer(fault.line), "severity": .string(fault.severity.rawValue),
            "rule": .string(fault.rule.rawValue), "message": .string(fault.message),
          ])
        }),
    ])
  }

  static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
