/// How often values fell below some bounds, as Prometheus counts them.
struct Histogram: Hashable, Sendable {
  private let bounds: [Double]
  private var counts: [Int]
  private var sum = 0.0
  private var count = 0

  /// - Parameter bounds: Upper ones, in rising order; what lies above them is counted too.
  init(_ bounds: [Double]) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count)
  }

  mutating func add(_ value: Double) {
    for index in bounds.indices where value <= bounds[index] { counts[index] += 1 }
    sum += value
    count += 1
  }

  /// Lines of the text format, without a line break after the last.
  func lines(_ name: String) -> [String] {
    zip(bounds, counts).map { "\(name)_bucket{le=\"\($0)\"} \($1)" }
      + ["\(name)_bucket{le=\"+Inf\"} \(count)", "\(name)_sum \(sum)", "\(name)_count \(count)"]
  }
}
