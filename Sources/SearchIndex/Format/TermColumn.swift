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

  func append(to bytes: inout [UInt8]) {
    bytes.appendLittle(UInt32(count))
    bytes.appendLittle(UInt32(letters.count))
    for end in ends { bytes.appendLittle(end) }
    for frequency in frequencies { bytes.appendLittle(frequency) }
    bytes += letters
  }

  init?(_ bytes: [UInt8], _ at: inout Int) {
    guard at + 8 <= bytes.count else { return nil }
    let count = Int(bytes.little32(at: at))
    let size = Int(bytes.little32(at: at + 4))
    let body = at + 8
    at = body + count * 8 + size
    guard at <= bytes.count else { return nil }
    ends = (0..<count).map { bytes.little32(at: body + $0 * 4) }
    frequencies = (0..<count).map { bytes.little32(at: body + (count + $0) * 4) }
    letters = Array(bytes[body + count * 8..<at])
    commons.reserveCapacity(count)
    var start = 0
    var before = 0..<0
    for end in ends.map(Int.init) {
      guard end >= start, end <= size else { return nil }
      var common = 0
      while common < min(end - start, before.count, 255), letters[before.lowerBound + common] == letters[start + common] {
        common += 1
      }
      commons.append(UInt8(common))
      before = start..<end
      start = end
    }
  }
}
