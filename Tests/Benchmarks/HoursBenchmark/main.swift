import CivilTime
import Foundation
import OpeningHours

// hours-benchmark [--rounds N] < VALUES: how long a year of intervals takes, for each line of standard input.
//
// Each line of the answer is {"value", "intervals", "parseMicros", "yearMicros"}, medians of the rounds after one that
// warms. Tests/Benchmarks/hours.py puts it beside other implementations.

struct Timing: Encodable {
  let value: String
  /// Open or unknown in the year 2026 under the holidays of Viet Nam.
  let intervals: Int
  let parseMicros: Double
  let yearMicros: Double
}

func median(_ rounds: Int, _ body: () -> Void) -> Double {
  body()
  var micros: [Double] = []
  for _ in 0..<rounds {
    let start = ContinuousClock.now
    body()
    let taken = ContinuousClock.now - start
    micros.append(Double(taken.components.seconds) * 1e6 + Double(taken.components.attoseconds) / 1e12)
  }
  return micros.sorted()[micros.count / 2]
}

let arguments = CommandLine.arguments
let rounds = arguments.firstIndex(of: "--rounds").flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil }
let repeats = max(1, rounds ?? 51)
let calendar = OpeningCalendar.vietNam(2025...2027, at: (21.386, 103.017))
guard let from = CivilDateTime(iso: "2026-01-01"), let to = CivilDateTime(iso: "2027-01-01") else { exit(70) }
while let line = readLine() {
  guard !line.isEmpty else { continue }
  let hours = try OpeningHours(line)
  var count = 0
  let parse = median(repeats) { _ = try? OpeningHours(line) }
  let year = median(repeats) { count = hours.intervals(from: from, to: to, calendar).count }
  let timing = Timing(value: line, intervals: count, parseMicros: parse, yearMicros: year)
  print(String(decoding: try JSONEncoder().encode(timing), as: UTF8.self))
}
