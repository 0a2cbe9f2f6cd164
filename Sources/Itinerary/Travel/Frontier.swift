/// The nodes that a search has yet to settle, nearest first: a binary heap. Of two alike the smaller number comes
/// first, so that a search goes the same way on every machine.
struct Frontier {
  private var heap: [(minutes: Double, node: Int)] = []

  mutating func push(_ minutes: Double, _ node: Int) {
    heap.append((minutes, node))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> (minutes: Double, node: Int)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
        least = child
      }
      if least == parent { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
