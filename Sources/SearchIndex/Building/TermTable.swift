/// Words to numbers, in the order in which they were met. An open-addressing table over one array of bytes: a million
/// records bring some hundred million words, and a `String` for each would be most of the work.
struct TermTable {
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Number of a word + 1; 0 is free. The size is a power of two.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  var count: Int { ends.count }

  func word(_ number: Int) -> [UInt8] { Array(letters[start(number)..<ends[number]]) }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// The number of a word, a new one where it was not met before.
  mutating func number(_ word: Span<UInt8>) -> Int {
    // FNV-1a, 32 bits.
    var hash: UInt32 = 2_166_136_261
    for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, equals(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = ends.count
    for index in word.indices { letters.append(word[index]) }
    ends.append(letters.count)
    hashes.append(hash)
    slots[slot] = UInt32(number + 1)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  private func equals(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = start(number)
    guard ends[number] - start == word.count else { return false }
    for offset in 0..<word.count where letters[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// All numbers in the order of their words' bytes.
  var sorted: [Int] {
    (0..<count).sorted { a, b in
      letters[start(a)..<ends[a]].lexicographicallyPrecedes(letters[start(b)..<ends[b]])
    }
  }
}
