import Testing

@testable import SearchIndex

@Suite struct LexiconTests {
  static func lexicon(_ words: [String], documents: Int = 100) -> Lexicon {
    var terms = TermColumn()
    for word in words.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      terms.append(Array(word.utf8), frequency: word.count)
    }
    return Lexicon(documents: documents, terms: terms, prefixes: [])
  }

  @Test func findsWordsAndBeginnings() {
    let words = ["a", "ab", "abc", "b", "ban", "bang", "bo", "z", "エリアーヌ", "丘"]
    let lexicon = Self.lexicon(words)
    for word in words {
      let found = lexicon.find(Array(word.utf8)).map { String(decoding: lexicon.terms.word($0), as: UTF8.self) }
      #expect(found == word)
      #expect(lexicon.frequency(lexicon.find(Array(word.utf8)) ?? 0) == word.count)
    }
    for word in ["", "aa", "bana", "エリ", "zz"] { #expect(lexicon.find(Array(word.utf8)) == nil) }
    for prefix in ["", "a", "ab", "ba", "bang", "エ", "y"] {
      let found = lexicon.range(of: Array(prefix.utf8)).map { String(decoding: lexicon.terms.word($0), as: UTF8.self) }
      #expect(Set(found) == Set(words.filter { $0.hasPrefix(prefix) }), "\(prefix)")
    }
  }

  @Test func bytesGiveItBack() throws {
    let terms = Self.lexicon(["ban", "bang", "doi", "丘"]).terms
    let lexicon = Lexicon(
      documents: 7, terms: terms, prefixes: [([0x62], 4, 2), ([0x61], 5, 3)])
    let read = try Lexicon { lexicon.pieces[$0] }
    #expect(read.documents == 7 && read.firstTextList == 6)
    #expect(read.prefixList([0x62]) == 4 && read.frequency(4) == 2)
    #expect(read.prefixList([0x61]) == 5 && read.frequency(5) == 3)
    #expect(read.prefixList([0x63]) == nil)
    #expect(read.terms.common(1) == 3)
    for piece in lexicon.pieces.indices {
      #expect(throws: IndexError.damaged) {
        try Lexicon { $0 == piece ? Array(lexicon.pieces[$0].dropLast()) : lexicon.pieces[$0] }
      }
    }
  }

  @Test func rareWordsTellMore() {
    let lexicon = Self.lexicon(["a"], documents: 1_000_000)
    let weights = [1_000_000, 100_000, 1_000, 10, 0].map { lexicon.weight(frequency: $0) }
    #expect(weights == weights.sorted() && weights.first == 1 && weights.last == 8)
  }
}
