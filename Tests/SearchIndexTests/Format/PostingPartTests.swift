import SeededRandomness
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

  @Test(arguments: [1, 300, 4_096, 4_097, 30_000])
  func aProbeTellsWhatTheWholeListTells(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var payloads: [UInt16: UInt8] = [:]
    while payloads.count < count {
      payloads[UInt16(truncatingIfNeeded: random.next())] = UInt8(1 + random.next(255))
    }
    let documents = payloads.keys.sorted()
    let part = PostingPart(documents, payloads: documents.map { payloads[$0] ?? 0 })
    let asked = (0..<500).map { _ in UInt16(truncatingIfNeeded: random.next()) } + documents.prefix(500)
    var found: [UInt8] = []
    part.probe(asked, &found)
    #expect(found == asked.map { payloads[$0] ?? 0 })
    // Of two lists the better payload stays.
    PostingPart([asked[0]], payloads: [2]).probe(asked, &found)
    #expect(found[0] == min(2, payloads[asked[0]] ?? 2))
  }

  /// A bitmap with more documents than it says, as in an altered file.
  @Test func aProbeNeverReadsBehindTheEnd() {
    var bytes = PostingPart((0..<5_000).map { UInt16($0) }, payloads: [UInt8](repeating: 1, count: 5_000)).bytes
    for index in 3..<8_195 { bytes[index] = 0xFF }
    var found: [UInt8] = []
    PostingPart(bytes: bytes).probe([0, 4_999, 5_000, 65_535], &found)
    #expect(found == [1, 1, 0, 0])
  }

  @Test func aPartThatWasCutIsEmpty() {
    let bytes = PostingPart([1, 2, 3], payloads: [1, 1, 1]).bytes
    for length in 0..<bytes.count {
      var found: [UInt8] = []
      PostingPart(bytes: Array(bytes.prefix(length))).probe([1, 2, 3], &found)
      #expect(found.allSatisfy { $0 == 0 })
      PostingPart(bytes: Array(bytes.prefix(length))).forEach { _, _ in Issue.record("read a part of \(length) bytes") }
    }
  }
}
