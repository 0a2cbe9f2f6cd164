import Gazetteer
import Geography

/// Ends that exist and differ, a length that is not below the straight line, a speed that a car can keep.
enum LegRule {
  static func check(_ legs: [(file: String, line: Int, leg: Leg)], _ index: RecordIndex, _ faults: inout [Fault]) {
    for (file, line, leg) in legs {
      func tell(_ rule: Rule, _ message: String) {
        faults.append(Fault(rule, file: file, line: line, message: message))
      }
      for id in [leg.from, leg.to] {
        if let message = index.complaint(id) { tell(.reference, message) }
      }
      if leg.from == leg.to { tell(.reference, "the leg ends where it begins") }
      if let from = index[leg.from]?.coordinate, let to = index[leg.to]?.coordinate, leg.basis == .estimated {
        let straight = from.distance(to: to)
        // Estimates are made of the pins, so they can be held against them; printed figures know better than a pin.
        if Double(leg.metres) < straight * 0.98 - 50 {
          let kilometres = (straight / 100).rounded() / 10
          tell(.leg, "`\(leg.from)` to `\(leg.to)`: shorter than the straight line of \(kilometres) km")
        }
      }
      if let minutes = leg.driveMinutes, leg.metres > 3_000 {
        let speed = Double(leg.metres) / 1_000 / (Double(minutes) / 60)
        if !(8...80).contains(speed) {
          tell(.leg, "`\(leg.from)` to `\(leg.to)`: \(Int(speed.rounded())) km/h by car is hard to believe")
        }
      }
    }
  }
}
