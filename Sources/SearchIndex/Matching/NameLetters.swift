import TextShaping

/// The folded words of one name, in room that is used again for the next.
struct NameLetters {
  private(set) var letters: [UInt8] = []
  private(set) var words: [Range<Int>] = []

  mutating func read(_ name: String) {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    var letters = letters
    var words = words
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
    for offset in 0..<word.count where letters[range.lowerBound + offset] != word[offset] { return false }
    return true
  }
}
