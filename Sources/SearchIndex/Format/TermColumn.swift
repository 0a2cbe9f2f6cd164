/// Words in rising order, laid out in one array.
struct TermColumn: Sendable {
  private var letters: [UInt8] = []
  private var ends: [UInt32] = []
  private var frequencies: [UInt32] = []
  /// Bytes that a word has in common with the one before.
  private var commons: [UInt8] = []

  init() {}

  var count: Int { ends.count }

  mutating func append(_ word: [UInt8], frequency: Int) {
    commons.append(UInt8(min(255, count == 0 ? 0 : common(count - 1, word))))
    letters += word
    ends.append(UInt32(letters.count))
    frequencies.append(UInt32(frequency))
  }

  func frequency(_ index: Int) -> Int { Int(frequencies[index]) }

  func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

  func word(_ index: Int) -> [UInt8] { Array(letters[range(index)]) }

  func letters(_ index: Int) -> ArraySlice<UInt8> { letters[range(index)] }

  /// Bytes that the word has in common with the one before.
  func common(_ index: Int) -> Int { Int(commons[index]) }

  private func common(_ index: Int, _ word: [UInt8]) -> Int {
    zip(letters(index), word).prefix { $0 == $1 }.count
  }

  /// The words whose first letter takes so many bytes.
  func range(width: Int) -> Range<Int> {
    let starts: [[UInt8]] = [[0], [0x80], [0xE0], [0xF0], [0xFF]]
    return lowerBound(starts[width - 1])..<lowerBound(starts[width])
  }

  func equals(_ index: Int, _ word: [UInt8]) -> Bool { compare(index, word) == 0 && range(index).count == word.count }

  /// Below, equal or above; equal also where the word merely begins so.
  private func compare(_ index: Int, _ word: [UInt8]) -> Int {
    let range = range(index)
    for offset in 0..<min(range.count, word.count) {
      let own = letters[range.lowerBound + offset]
      if own != word[offset] { return own < word[offset] ? -1 : 1 }
    }
    return range.count < word.count ? -1 : 0
  }

  /// The first word that is not below.
  func lowerBound(_ word: [UInt8]) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, word) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The end of the words that begin so.
  func upperBound(prefix: [UInt8], from start: Int) -> Int {
    var low = start
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if compare(middle, prefix) == 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Bytes

  /// Letters, ends and frequencies, each in one piece: a million words are then read without a second copy of them.
  var pieces: [[UInt8]] { [letters, Self.bytes(ends), Self.bytes(frequencies)] }

  /// What `pieces` wrote; nil where it is something else.
  init?(_ pieces: [[UInt8]]) {
    guard pieces.count == 3, let ends = Self.numbers(pieces[1]), let frequencies = Self.numbers(pieces[2]),
      ends.count == frequencies.count, Int(ends.last ?? 0) == pieces[0].count,
      zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    letters = pieces[0]
    self.ends = ends
    self.frequencies = frequencies
    commons = [UInt8](repeating: 0, count: ends.count)
    for index in ends.indices.dropFirst() {
      let (before, word) = (range(index - 1), range(index))
      var common = 0
      while common < min(before.count, word.count, 255),
        letters[before.lowerBound + common] == letters[word.lowerBound + common]
      {
        common += 1
      }
      commons[index] = UInt8(common)
    }
  }

  static func bytes(_ numbers: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 4)
    for number in numbers { bytes.appendLittle(number) }
    return bytes
  }

  static func numbers(_ bytes: [UInt8]) -> [UInt32]? {
    guard bytes.count.isMultiple(of: 4) else { return nil }
    let span = bytes.span
    return (0..<bytes.count / 4).map { index in
      UInt32(span[index * 4]) | UInt32(span[index * 4 + 1]) << 8 | UInt32(span[index * 4 + 2]) << 16
        | UInt32(span[index * 4 + 3]) << 24
    }
  }
}
