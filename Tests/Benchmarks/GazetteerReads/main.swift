import Foundation
import GRDB
import Gazetteer
import Geography
import Store

// gazetteer-reads FILE CASE QUERIES SEED: runs seeded queries against a compiled gazetteer, in process.
//
// Prints a line of JSON a query: the nanoseconds on the wall and of processor time that it took, how many records it
// found, the SQL that the store ran for it, and for `near` one statement that does all the work. gazetteer_reads.py
// runs the SQL in the sqlite3 shell and makes the table.

struct Answer: Encodable {
  var wall: UInt64 = 0
  var processor: UInt64 = 0
  var found: Int
  var sql: [String] = []
  let plain: String?
}

let words = CommandLine.arguments
guard words.count == 5, let count = Int(words[3]), let seed = UInt64(words[4]) else {
  FileHandle.standardError.write(Data("usage: gazetteer-reads FILE CASE QUERIES SEED\n".utf8))
  exit(64)
}
let queries = try Queries(words[1], seed: seed)
let tape = Tape()
let traced = try GazetteerStore(path: words[1]) { tape.record($0) }
let store = try GazetteerStore(path: words[1])
let encoder = JSONEncoder()
var answers: [Answer] = []
var calls: [(GazetteerStore) throws -> Int] = []
for _ in 0..<count {
  guard let query = try queries.next(words[2]) else {
    FileHandle.standardError.write(Data("cases: \(Queries.cases.joined(separator: ", "))\n".utf8))
    exit(64)
  }
  tape.clear()
  var answer = Answer(found: try query.call(traced), plain: query.plain)
  answer.sql = tape.statements
  answers.append(answer)
  calls.append(query.call)
}
// The tracing run has warmed the system's cache. This one warms the store's own statements and is thrown away.
for call in calls.prefix(count / 10) { _ = try call(store) }
for (index, call) in calls.enumerated() {
  let wall = nanoseconds(CLOCK_MONOTONIC)
  let processor = nanoseconds(CLOCK_PROCESS_CPUTIME_ID)
  _ = try call(store)
  answers[index].processor = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - processor
  answers[index].wall = nanoseconds(CLOCK_MONOTONIC) - wall
}
for answer in answers { print(String(decoding: try encoder.encode(answer), as: UTF8.self)) }

func nanoseconds(_ clock: clockid_t) -> UInt64 {
  var now = timespec()
  clock_gettime(clock, &now)
  return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
}
