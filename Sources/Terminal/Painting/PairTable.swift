/// Colour pairs given out as they are needed. Terminals have a limited number (64 with 8 colours); pair 0 is the
/// terminal's own colours and always there.
struct PairTable {
  /// A pair of colour numbers.
  struct Colors: Hashable {
    var ink: Int32
    var ground: Int32
  }

  /// Pairs there are, pair 0 among them.
  let capacity: Int32
  private var numbers: [Colors: Int32] = [:]

  init(capacity: Int32) { self.capacity = max(1, capacity) }

  /// How many pairs are given out.
  var count: Int { numbers.count }

  /// The number of a pair. `define` is called once for a new one and tells whether the terminal took it. Without
  /// room, the ground of the terminal is tried, and then its own colours: legible before beautiful.
  mutating func number(ink: Int32, ground: Int32, define: (Int32, Colors) -> Bool) -> Int32 {
    let colors = Colors(ink: ink, ground: ground)
    if ink < 0, ground < 0 { return 0 }
    if let known = numbers[colors] { return known }
    let next = Int32(numbers.count) + 1
    if next < capacity, define(next, colors) {
      numbers[colors] = next
      return next
    }
    return numbers[Colors(ink: ink, ground: -1)] ?? 0
  }
}
