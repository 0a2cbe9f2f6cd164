/// Vietnamese words by letters and tone, whatever letter carries the tone: `hoà` and `hòa` are one spelling.
public enum ToneSpelling {
  /// The word in lower case, composed, without its tone, and the tone's mark behind it.
  public static func canonical(_ word: String) -> String {
    var letters = ""
    var tone = ""
    for character in Composition.compose(word).lowercased() {
      if let (plain, mark) = table[character] {
        letters.append(plain)
        tone = mark
      } else {
        letters.append(character)
      }
    }
    return letters + tone
  }

  private static let table: [Character: (Character, String)] = {
    let families = [
      "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
      "ưừửữứự", "yỳỷỹýỵ",
    ]
    var table: [Character: (Character, String)] = [:]
    for family in families {
      guard let plain = family.first else { continue }
      for (index, letter) in family.enumerated().dropFirst() { table[letter] = (plain, String(index)) }
    }
    return table
  }()
}
