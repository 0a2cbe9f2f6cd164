/// Where a line may end, in the scripts that the guide is written in: at blanks, and between the letters of Chinese
/// and Japanese, which are written without any (UAX #14 in its simplest form).
///
/// A sign that closes or lengthens never begins a line, and one that opens never ends one: what Japanese calls
/// kinsoku shori (JIS X 4051).
enum LineBreaking {
  /// What a line must keep together.
  struct Piece {
    var text: String
    /// Columns of `text`.
    var columns: Int
    /// Whether a blank parts it from the piece before.
    let afterBlank: Bool
  }

  /// The pieces of a paragraph in order. Only the ordinary blank parts words: U+00A0 and U+202F belong to theirs.
  static func pieces(_ paragraph: Substring) -> [Piece] {
    var pieces: [Piece] = []
    for word in paragraph.split(separator: " ") {
      if word.unicodeScalars.allSatisfy({ isNarrow($0.value) }) {
        let text = String(word)
        pieces.append(Piece(text: text, columns: Width.columns(text), afterBlank: !pieces.isEmpty))
      } else {
        split(word, into: &pieces)
      }
    }
    return pieces
  }

  /// Sure to be no wide letter, as nearly all of Vietnamese and French is: such words need no closer look.
  private static func isNarrow(_ value: UInt32) -> Bool { value < 0x1100 || (0x1E00..<0x2300).contains(value) }

  private static func split(_ word: Substring, into pieces: inout [Piece]) {
    let first = pieces.count
    var before: (character: Character, width: Int)?
    for character in word {
      let width = Width.columns(character)
      if let before, !mayPart(before.character, before.width, character, width) {
        pieces[pieces.count - 1].text.append(character)
        pieces[pieces.count - 1].columns += width
      } else {
        pieces.append(
          Piece(text: String(character), columns: width, afterBlank: pieces.count == first && first > 0))
      }
      before = (character, width)
    }
  }

  private static func mayPart(_ left: Character, _ leftWidth: Int, _ right: Character, _ rightWidth: Int) -> Bool {
    guard leftWidth == 2 || rightWidth == 2, rightWidth > 0 else { return false }
    return !neverFirst.contains(right) && !neverLast.contains(left) && !noBreakSpaces.contains(left)
      && !noBreakSpaces.contains(right)
  }

  /// The blanks that hold words together: French writes them before `:` and between thousands.
  static let noBreakSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]

  /// Closing brackets and marks, marks of repetition and length, small kana.
  private static let neverFirst = Set(
    "、。，．・：；？！‥…―ー〜～々〻ゝゞヽヾ）］｝〕〉》」』】〙〗｠’”»›%％‰°℃,.:;?!)]}–-"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ")

  private static let neverLast = Set("（［｛〔〈《「『【〘〖｟‘“«‹([{¥￥$#＃№±")
}
