/// A byte for each document of one part, and which documents have one.
///
/// Loops over it run some hundred thousand times at a key press: they go over spans, which need neither a reference
/// count nor a look at who else holds the array.
struct MarkBoard {
  private var marks = [UInt8](repeating: 0, count: PostingPart.span)
  /// Documents that have a mark, in the order in which they got it.
  private(set) var lows: [UInt16] = []

  subscript(low: UInt16) -> UInt8 { marks[Int(low)] }

  mutating func clear() {
    var marked = lows
    lows = []
    var span = marks.mutableSpan
    for low in marked { span[Int(low)] = 0 }
    marked.removeAll(keepingCapacity: true)
    lows = marked
  }

  /// Sets marks to payloads; of two the better one stays.
  mutating func set(_ part: PostingPart) {
    var marked = lows
    lows = []
    marked.reserveCapacity(marked.count + part.count)
    var span = marks.mutableSpan
    part.forEach { low, payload in
      let known = span[low]
      if known == 0 {
        marked.append(UInt16(truncatingIfNeeded: low))
        span[low] = payload
      } else if payload < known {
        span[low] = payload
      }
    }
    lows = marked
  }

  /// Sets a mark that stands for a list without payloads, where there is none yet.
  mutating func set(_ part: PostingPart, instead mark: UInt8) {
    var marked = lows
    lows = []
    marked.reserveCapacity(marked.count + part.count)
    var span = marks.mutableSpan
    part.forEach { low, _ in
      guard span[low] == 0 else { return }
      marked.append(UInt16(truncatingIfNeeded: low))
      span[low] = mark
    }
    lows = marked
  }
}
