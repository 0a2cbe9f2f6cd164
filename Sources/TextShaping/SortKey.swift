/// The order of a Vietnamese dictionary: a ă â b c d đ e ê …, and within one spelling ngang, huyền, hỏi, ngã, sắc,
/// nặng.
public struct SortKey: Comparable, Hashable, Sendable {
  /// Letters first, tones only where the letters are equal.
  private let letters: [UInt16]
  private let tones: [UInt8]

  public init(_ text: String) {
    var letters: [UInt16] = []
    var tones: [UInt8] = []
    for character in text {
      for lower in character.lowercased() {
        let (letter, tone) = Self.rank(lower)
        letters.append(letter)
        tones.append(tone)
      }
    }
    self.letters = letters
    self.tones = tones
  }

  public static func < (left: SortKey, right: SortKey) -> Bool {
    if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
    return left.tones.lexicographicallyPrecedes(right.tones)
  }

  private static func rank(_ character: Character) -> (UInt16, UInt8) {
    if let found = table[character] { return found }
    let value = character.unicodeScalars.first?.value ?? 0
    // Latin letters leave a gap of four after each other for ă, â and their like.
    if let ascii = character.asciiValue, character.isLetter { return (1_000 + UInt16(ascii) * 4, 0) }
    if value < 0x80 { return (UInt16(value), 0) }
    return (UInt16(min(value, 0xFFFF - 4_000)) + 4_000, 0)
  }

  private static let table: [Character: (UInt16, UInt8)] = {
    let rows: [(base: Character, step: UInt16, forms: String)] = [
      ("a", 0, "aàảãáạ"), ("a", 1, "ăằẳẵắặ"), ("a", 2, "âầẩẫấậ"), ("d", 1, "đ"), ("e", 0, "eèẻẽéẹ"),
      ("e", 1, "êềểễếệ"), ("i", 0, "iìỉĩíị"), ("o", 0, "oòỏõóọ"), ("o", 1, "ôồổỗốộ"), ("o", 2, "ơờởỡớợ"),
      ("u", 0, "uùủũúụ"), ("u", 1, "ưừửữứự"), ("y", 0, "yỳỷỹýỵ"),
    ]
    var table: [Character: (UInt16, UInt8)] = [:]
    for row in rows {
      let base = 1_000 + UInt16(row.base.asciiValue ?? 0) * 4 + row.step
      for (tone, form) in row.forms.enumerated() { table[form] = (base, UInt8(tone)) }
    }
    return table
  }()
}
