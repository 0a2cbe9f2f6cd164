/// Letters for terminals that have ASCII alone. The marks of a Vietnamese word are lost, the word stays readable;
/// without this ncurses would leave the letters out.
public enum Transliteration {
  /// The nearest ASCII sign, or `?`.
  public static func ascii(_ character: Character) -> Character {
    if character.isASCII { return character }
    return table[character] ?? "?"
  }

  // A Character compares by canonical equivalence, so one entry serves NFC and NFD.
  private static let table: [Character: Character] = {
    let bases: [(Character, String)] = [
      ("a", "aăâ"), ("e", "eê"), ("i", "i"), ("o", "oôơ"), ("u", "uư"), ("y", "y"),
      ("A", "AĂÂ"), ("E", "EÊ"), ("I", "I"), ("O", "OÔƠ"), ("U", "UƯ"), ("Y", "Y"),
    ]
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    var table: [Character: Character] = [:]
    for (plain, letters) in bases {
      for letter in letters {
        for tone in tones { table[Character(String(letter) + tone)] = plain }
      }
    }
    // French and Hmong keyboards, and the marks of running text and drawings.
    let rest: [(String, Character)] = [
      ("đð", "d"), ("Đ", "D"), ("àáâãäå", "a"), ("ÀÁÂÃÄÅ", "A"), ("ç", "c"), ("Ç", "C"), ("èéêë", "e"),
      ("ÈÉÊË", "E"), ("ìíîï", "i"), ("ÌÍÎÏ", "I"), ("ñ", "n"), ("Ñ", "N"), ("òóôõö", "o"), ("ÒÓÔÕÖ", "O"),
      ("ùúûü", "u"), ("ÙÚÛÜ", "U"), ("ÿ", "y"), ("œ", "o"), ("Œ", "O"), ("₫", "d"),
      ("–—‐‑‒―−─━═", "-"), ("│┃║", "|"), ("┌┐└┘├┤┬┴┼╔╗╚╝", "+"), ("·•●○◆◇★☆♦", "*"), ("×", "x"),
      ("‘’‚′", "'"), ("“”„″«»", "\""), ("…", "."), ("►▶→›", ">"), ("◄◀←‹", "<"), ("▲↑", "^"), ("▼↓", "v"),
      ("°", "o"), ("✓✔", "x"), ("█▓▒▙▛▜▟", "#"), ("░▀▄▌▐▖▗▘▝▚▞", ":"), ("\u{A0}\u{2007}\u{202F}", " "), ("≈", "~"),
      ("±", "~"),
      ("²", "2"), ("³", "3"), ("½", "/"), ("≥", ">"), ("≤", "<"),
    ]
    for (characters, plain) in rest {
      for character in characters where table[character] == nil { table[character] = plain }
    }
    return table
  }()
}
