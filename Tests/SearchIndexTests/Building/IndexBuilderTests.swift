import SeededRandomness
import Testing
import TextShaping

@testable import SearchIndex

@Suite struct IndexBuilderTests {
  /// What the lists must hold, by looking at every document.
  private func check(_ samples: [Sample], _ index: MemoryIndex) throws {
    let lexicon = try Lexicon { index.lexicon($0) }
    #expect(lexicon.documents == samples.count)
    let order = samples.indices.sorted { (samples[$1].importance, $0) < (samples[$0].importance, $1) }
    func listed(_ list: Int) -> [Int] {
      var found: [Int] = []
      for part in 0...(samples.count / PostingPart.span) {
        index.posting(list: list, part: part).map(PostingPart.init(bytes:))?.forEach { low, _ in
          found.append(order[part * PostingPart.span + low])
        }
      }
      return found
    }
    var words: [String: Set<Int>] = [:]
    for (number, sample) in samples.enumerated() {
      for token in sample.names.flatMap({ SearchTokens.tokens($0) }) { words[token.text, default: []].insert(number) }
    }
    #expect(lexicon.terms.count == words.count)
    for (word, documents) in words {
      let list = try #require(lexicon.find(Array(word.utf8)))
      #expect(Set(listed(list)) == documents && listed(list).count == documents.count, "\(word)")
      #expect(lexicon.frequency(list) == documents.count)
      for length in 1...3 {
        guard let prefix = PrefixLists.prefix(Array(word.utf8), letters: length) else { continue }
        let alike = words.filter { $0.key.utf8.starts(with: prefix) }
        let prefixed = lexicon.prefixList(prefix)
        #expect((prefixed != nil) == (alike.count >= PrefixLists.leastWords))
        guard let prefixed else { continue }
        #expect(Set(listed(prefixed)) == alike.values.reduce(into: Set()) { $0.formUnion($1) })
      }
    }
    for (number, sample) in samples.enumerated() {
      for token in sample.texts.flatMap({ SearchTokens.tokens($0) }) where token.text.utf8.count > 1 {
        let list = try #require(index.textList(Array(token.text.utf8)))
        #expect(listed(lexicon.firstTextList + list.list).contains(number))
      }
    }
  }

  private func samples(_ count: Int, seed: UInt64) -> [Sample] {
    var random = SplitMix64(seed: seed)
    let syllables = ["Bản", "Nà", "Mường", "Thanh", "Phăng", "Hồ", "đồi", "A1", "Lăn", "Khoang", "Tấu", "丘"]
    return (0..<count).map { _ in
      func name() -> String {
        (0..<(1 + random.next() % 4)).map { _ in
          syllables[Int(random.next() % UInt64(syllables.count))]
            + (random.next() % 3 == 0 ? "x\(random.next() % 9)" : "")
        }.joined(separator: " ")
      }
      return Sample(name(), name(), texts: [name() + ". " + name()], importance: UInt8(random.next() % 101))
    }
  }

  @Test func listsHoldJustTheirDocuments() throws {
    let all = samples(400, seed: 1)
    try check(all, try Sample.index(all))
  }

  @Test func whatIsPutAwayComesBack() throws {
    let all = samples(300, seed: 2)
    let whole = try Sample.index(all)
    let pieces = try Sample.index(all, capacity: 50)
    #expect(whole.postings == pieces.postings && whole.pieces == pieces.pieces)
    try check(all, pieces)
  }

  @Test func anEmptyIndexAnswersNothing() throws {
    let index = try Sample.index([])
    #expect(try index.ask("a").hits.isEmpty)
    #expect(try index.ask("").hits.isEmpty)
  }
}
