/// Postings in the order of their words; within a word as they came.
struct SortedRun {
  private var ends: [Int]
  private var documents: [UInt32]
  private var payloads: [UInt8]

  /// - Parameter pairs: Word and document, 32 bits each.
  init(_ pairs: [UInt64], _ given: [UInt8]?, terms: Int) {
    var next = [Int](repeating: 0, count: terms + 1)
    for pair in pairs { next[Int(pair >> 32) + 1] += 1 }
    for term in 0..<terms { next[term + 1] += next[term] }
    ends = Array(next.dropFirst())
    documents = [UInt32](repeating: 0, count: pairs.count)
    payloads = given == nil ? [] : [UInt8](repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let term = Int(pair >> 32)
      documents[next[term]] = UInt32(truncatingIfNeeded: pair)
      if let given { payloads[next[term]] = given[index] }
      next[term] += 1
    }
  }

  func range(_ term: Int) -> Range<Int> {
    guard term < ends.count else { return 0..<0 }
    return (term == 0 ? 0 : ends[term - 1])..<ends[term]
  }

  func forEach(_ term: Int, _ body: (_ document: UInt32, _ payload: UInt8) -> Void) {
    for index in range(term) { body(documents[index], payloads.isEmpty ? 0 : payloads[index]) }
  }

  /// Distances between the documents in 7 bits a byte, each followed by its payload where there are any.
  func bytes(_ term: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var before: UInt32 = 0
    forEach(term) { document, payload in
      var distance = document - before
      before = document
      while distance >= 0x80 {
        bytes.append(UInt8(distance & 0x7F) | 0x80)
        distance >>= 7
      }
      bytes.append(UInt8(distance))
      if !payloads.isEmpty { bytes.append(payload) }
    }
    return bytes
  }

  static func read(_ bytes: [UInt8], hasPayload: Bool, _ body: (UInt32, UInt8) -> Void) {
    var document: UInt32 = 0
    var at = 0
    while at < bytes.count {
      var distance: UInt32 = 0
      var shift: UInt32 = 0
      while bytes[at] & 0x80 != 0 {
        distance |= UInt32(bytes[at] & 0x7F) << shift
        shift += 7
        at += 1
      }
      document += distance | UInt32(bytes[at]) << shift
      at += 1
      if hasPayload {
        body(document, bytes[at])
        at += 1
      } else {
        body(document, 0)
      }
    }
  }
}
