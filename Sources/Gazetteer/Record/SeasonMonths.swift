/// The months in which a place is at its best or can be reached: the value of the fact `season`.
///
/// It is a month selector of the `opening_hours` language: `Nov-Apr`, `Feb-Apr,Sep-Oct`, `Jan-Dec` for all year. A span
/// whose end comes before its start goes over the turn of the year.
public struct SeasonMonths: Hashable, Sendable {
  /// January is 1; never empty.
  private let months: Set<Int>

  /// Nil for a text that is no such selector. Months may be told twice and in any order; `description` is how it should
  /// be written.
  public init?(_ text: String) {
    var months: Set<Int> = []
    for span in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = span.split(separator: "-", omittingEmptySubsequences: false).map { Self.names.firstIndex(of: $0) }
      guard ends.count <= 2, case let first?? = ends.first, case let last?? = ends.last else { return nil }
      months.formUnion((0...(last - first + 12) % 12).map { (first + $0) % 12 + 1 })
    }
    self.months = months
  }

  /// - Parameter month: 1 is January.
  public func contains(month: Int) -> Bool { months.contains(month) }

  private static let names: [Substring] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension SeasonMonths: CustomStringConvertible {
  /// The one spelling of these months: spans as long as they can be, in the order in which they begin in the year.
  public var description: String {
    guard months.count < 12 else { return "Jan-Dec" }
    let starts = months.sorted().filter { !months.contains(($0 + 10) % 12 + 1) }
    return starts.map { start in
      var end = start
      while months.contains(end % 12 + 1) { end = end % 12 + 1 }
      return Self.names[start - 1] + (end == start ? "" : "-" + Self.names[end - 1])
    }.joined(separator: ",")
  }
}

extension Entry {
  /// When it is at its best or can be reached; nil where the record does not plainly say so in months.
  public var season: SeasonMonths? { fact(.season)?.value.flatMap(SeasonMonths.init) }
}
