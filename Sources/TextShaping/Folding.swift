/// The one folding of the whole program: index, query and tests all go through here.
///
/// SQLite's `unicode61 remove_diacritics 2` and Foundation's folding both leave đ alone, so neither can be used.
public enum Folding {
  /// Lower case, without marks, đ as d, full-width forms as ASCII, everything that is neither letter nor digit as one
  /// blank; no blank at either end.
  ///
  /// Both normal forms of a text fold alike: `fold("Đồi A1") == "doi a1"` whether typed composed or decomposed.
  public static func fold(_ text: String) -> String { FoldingTable.fold(text) ?? foldByCharacter(text) }

  /// For any text.
  static func foldByCharacter(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var pendingBlank = false
    func append(_ piece: some StringProtocol) {
      if pendingBlank, !result.isEmpty { result.append(" ") }
      pendingBlank = false
      result.append(contentsOf: piece)
    }
    for character in text {
      if let ascii = character.asciiValue {
        if let folded = foldASCII(ascii) { append(String(folded)) } else { pendingBlank = true }
        continue
      }
      let folded = foldCharacter(character)
      if folded.isEmpty { pendingBlank = pendingBlank || !isMark(character) } else { append(folded) }
    }
    return result
  }

  /// The folded words of a text, in order.
  public static func words(_ text: String) -> [String] {
    fold(text).split(separator: " ").map(String.init)
  }

  /// Whether the text carries any Vietnamese or other mark that folding would remove.
  public static func hasMarks(_ text: String) -> Bool {
    text.contains { character in
      guard !character.isASCII else { return false }
      return character.lowercased().contains { Letters.plain[$0] != nil }
    }
  }

  private static func foldASCII(_ byte: UInt8) -> Character? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      Character(Unicode.Scalar(byte))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Character(Unicode.Scalar(byte + 32))
    default: nil
    }
  }

  static func foldCharacter(_ character: Character) -> String {
    var folded = ""
    for lower in character.lowercased() {
      if let plain = Letters.plain[lower] {
        folded.append(plain)
      } else if let expansion = Letters.expansions[lower] {
        folded.append(expansion)
      } else {
        folded.append(contentsOf: foldScalars(lower))
      }
    }
    return folded
  }

  /// A character outside the table: its marks are dropped, full-width ASCII becomes ASCII, other letters stay.
  private static func foldScalars(_ character: Character) -> String {
    var folded = ""
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x0300...0x036F: continue
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0), let plain = foldASCII(UInt8(narrow.value)) {
          folded.append(plain)
        }
      default:
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { continue }
        let letter = Character(scalar)
        folded.append(Letters.plain[letter] ?? Letters.marked[letter] ?? letter)
      }
    }
    return folded
  }

  static func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x0300...0x036F).contains($0.value) }
  }
}
