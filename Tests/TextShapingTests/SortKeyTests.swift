import SeededRandomness
import Testing
import TextShaping

@Suite struct SortKeyTests {
  /// In the order of a Vietnamese dictionary: by letters, and then by tones.
  static let words = [
    "", "1", "2", "A1", "an", "àn", "ản", "ãn", "án", "ạn", "ăn", "ằn", "ân", "ấn", "ba", "bà", "bả", "bã", "bá", "bạ",
    "ban", "bản", "Bản Phủ", "ca", "da", "dốc", "đa", "Đà", "Điện Biên", "Điện Biên Phủ", "đồi", "Đồi A1", "e", "ê",
    "ga", "hang", "hồ", "i", "lá", "mẻ", "Mường Lay", "Mường Nhé", "Mường Thanh", "na", "o", "ô", "ơ", "pa", "sơn",
    "ta", "thác", "u", "ú", "ư", "ứ", "va", "xa", "y", "ý",
  ]

  @Test(arguments: UInt64(1)...10)
  func shuffledWordListSortsBack(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sorted = Self.words.shuffled(using: &random).sorted { SortKey($0) < SortKey($1) }
    #expect(sorted == Self.words)
  }

  @Test(arguments: VietnameseLetter.all)
  func normalFormsAndCasesAreEqual(letter: VietnameseLetter) {
    let key = SortKey(letter.composed)
    for spelling in [letter.decomposed, letter.mixed, letter.typed, letter.composed.lowercased()] {
      #expect(SortKey(spelling) == key)
    }
  }

  @Test func theAlphabetIsInOrder() {
    let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz").map(String.init)
    for (letter, next) in zip(alphabet, alphabet.dropFirst()) { #expect(SortKey(letter + "z") < SortKey(next)) }
  }

  @Test func tonesAreInOrder() {
    for row in [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
      "yỳỷỹýỵ",
    ] {
      for (letter, next) in zip(row, row.dropFirst()) { #expect(SortKey(String(letter)) < SortKey(String(next))) }
    }
  }

  @Test func orderIsTotal() {
    var random = SplitMix64(seed: 5)
    let letters = VietnameseLetter.all.map(\.composed) + ["đ", "b", " ", "中", "9", "é", "🚌"]
    let keys = (0..<120).map { _ in
      SortKey((0..<3).compactMap { _ in letters.randomElement(using: &random) }.joined())
    }
    for left in keys {
      for right in keys { #expect([left < right, right < left, left == right].count { $0 } == 1) }
    }
    let sorted = keys.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { !($1 < $0) })
  }
}
