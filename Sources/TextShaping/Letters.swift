/// The letters that Hoa Ban's names are written in, each with the plain letters it folds to.
///
/// Keys are `Character`s, and Swift compares those by canonical equivalence (UAX #15). One entry therefore answers for
/// the composed (NFC) and the decomposed (NFD) spelling alike, and the key that is stored is the composed one.
enum Letters {
  /// Families of one base letter, first the plain letter and then every marked form of it.
  private static let families = [
    "aàáảãạăằắẳẵặâầấẩẫậäåāą", "bḃ", "cçćč", "dđðď", "eèéẻẽẹêềếểễệëēėęě", "gğ", "hḥ", "iìíỉĩịîïīı",
    "lł", "nñńň", "oòóỏõọôồốổỗộơờớởỡợöøōő", "rř", "sśšş", "tťţ", "uùúủũụưừứửữựûüūůű", "yỳýỷỹỵÿ", "zźżž",
  ]

  /// Marked letter, lower case, to its plain letter.
  static let plain: [Character: Character] = {
    var table: [Character: Character] = [:]
    for family in families {
      guard let base = family.first else { continue }
      for letter in family.dropFirst() { table[letter] = base }
    }
    return table
  }()

  /// Marked letter, either case, to its composed spelling.
  static let composed: [Character: Character] = {
    var table: [Character: Character] = [:]
    for family in families {
      for letter in family.dropFirst() {
        table[letter] = letter
        for upper in String(letter).uppercased() { table[upper] = upper }
      }
    }
    return table
  }()

  /// Every Latin letter with one mark that the families leave out, so that composed and decomposed fold alike. Made
  /// only when a text brings such a letter.
  static let marked: [Character: Character] = {
    var table: [Character: Character] = [:]
    for base in Unicode.Scalar("a").value...Unicode.Scalar("z").value {
      for mark in UInt32(0x0300)...0x0331 {
        guard let letter = Unicode.Scalar(base), let combining = Unicode.Scalar(mark) else { continue }
        table[Character(String(String.UnicodeScalarView([letter, combining])))] = Character(letter)
      }
    }
    return table
  }()

  /// Letters that fold to more than one.
  static let expansions: [Character: String] = ["œ": "oe", "æ": "ae", "ß": "ss"]
}
