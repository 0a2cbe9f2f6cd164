/// A byte for each document of one part, kept from part to part and from question to question of one search.
///
/// Loops over it run some hundred thousand times at a key press: they go over spans, which need neither a reference
/// count nor a look at who else holds the array.
struct MarkBoard {
  private var marks = [UInt8](repeating: 0, count: PostingPart.span)

  /// Documents that have a mark, in rising order.
  func lows(below count: Int) -> [UInt16] {
    var lows: [UInt16] = []
    let span = marks.span
    for low in 0..<min(count, span.count) where span[low] != 0 { lows.append(UInt16(truncatingIfNeeded: low)) }
    return lows
  }

  mutating func clear() {
    var span = marks.mutableSpan
    for low in span.indices { span[low] = 0 }
  }

  subscript(low: UInt16) -> UInt8 { marks[Int(low)] }

  /// Sets marks to payloads; of two the better one stays. `mark` stands for a list that has no payloads.
  mutating func set(_ part: PostingPart, instead mark: UInt8? = nil) {
    var span = marks.mutableSpan
    part.forEach { low, payload in
      if let mark {
        if span[low] == 0 { span[low] = mark }
      } else {
        let known = span[low]
        span[low] = known == 0 ? payload : min(known, payload)
      }
    }
  }
}
