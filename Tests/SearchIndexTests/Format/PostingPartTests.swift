import Testing

@testable import SearchIndex

@Suite struct PostingPartTests {
  @Test(arguments: [1, 2, 100, 4_096, 4_097, 30_000, 65_536])
  func givesBackWhatWasPutIn(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var chosen = Set<UInt16>()
    while chosen.count < count {
      chosen.insert(UInt16(truncatingIfNeeded: count == 65_536 ? UInt64(chosen.count) : random.next()))
    }
    let documents = chosen.sorted()
    let payloads = documents.map { UInt8(truncatingIfNeeded: Int($0) &* 31 | 1) }
    for given in [payloads, nil] {
      let part = PostingPart(bytes: PostingPart(documents, payloads: given).bytes)
      var read: [(Int, UInt8)] = []
      part.forEach { read.append(($0, $1)) }
      #expect(part.count == count)
      #expect(read.map(\.0) == documents.map(Int.init))
      #expect(read.map(\.1) == given ?? documents.map { _ in 0 })
    }
  }

  @Test func aPartThatWasCutIsEmpty() {
    let bytes = PostingPart([1, 2, 3], payloads: [1, 1, 1]).bytes
    for length in 0..<bytes.count {
      PostingPart(bytes: Array(bytes.prefix(length))).forEach { _, _ in Issue.record("read a part of \(length) bytes") }
    }
  }
}
