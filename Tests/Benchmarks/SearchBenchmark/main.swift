import CivilTime
import Foundation
import Gazetteer
import Store

// search-benchmark FILE [--prefixes | --sizes | --interrupt] [--repeat N]: puts queries to a compiled gazetteer, in
// process, as the guide does.
//
// Queries are lines of JSON on standard input, {"id", "query", "lang"}; each is answered by a line of JSON, and a last
// line tells the most memory that the process held. Tests/Benchmarks/search.py judges the answers and makes the table.

var words = Array(CommandLine.arguments.dropFirst())
var rounds = 3
if let option = words.firstIndex(of: "--repeat"), option + 1 < words.count, let count = Int(words[option + 1]) {
  rounds = max(1, count)
  words.removeSubrange(option...option + 1)
}
let modes = words.filter { $0.hasPrefix("--") }
let files = words.filter { !$0.hasPrefix("--") }
guard files.count == 1, modes.count <= 1, let moment = CivilDateTime(iso: "2026-11-24T09:00") else {
  usage()
}
let output = Lines()
if modes == ["--sizes"] {
  try output.write(Sizes(files[0]))
} else {
  let store = try GazetteerStore(path: files[0])
  let questions = try Question.read()
  switch modes.first {
  case nil:
    let rounds = Rounds(store, moment, rounds)
    for reply in try rounds.replies(questions) { try output.write(reply) }
  case "--prefixes":
    let rounds = Rounds(store, moment, rounds)
    for typing in try rounds.typings(questions) { try output.write(typing) }
  case "--interrupt":
    for question in questions {
      for stop in try Interruption.all(store, question.searchQuery(moment)) { try output.write(stop) }
    }
  default: usage()
  }
}
try output.write(Memory())

func usage() -> Never {
  FileHandle.standardError.write(
    Data("usage: search-benchmark FILE [--prefixes | --sizes | --interrupt] [--repeat N] < QUERIES\n".utf8))
  exit(64)
}
