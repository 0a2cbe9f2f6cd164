import TextShaping

/// The folded words of one name.
struct NameLetters: Sendable {
  let letters: [UInt8]
  let words: [Range<Int>]

  init(_ name: String) {
    var letters: [UInt8] = []
    var words: [Range<Int>] = []
    SearchTokens.forEachWord(in: name) { word in
      let start = letters.count
      for index in word.indices { letters.append(word[index]) }
      words.append(start..<letters.count)
    }
    self.letters = letters
    self.words = words
  }

  func equals(_ index: Int, _ word: [UInt8]) -> Bool {
    words[index].count == word.count && begins(index, word)
  }

  func begins(_ index: Int, _ word: [UInt8]) -> Bool {
    let range = words[index]
    guard range.count >= word.count else { return false }
    let (own, other) = (letters.span, word.span)
    for offset in 0..<word.count where own[range.lowerBound + offset] != other[offset] { return false }
    return true
  }
}
