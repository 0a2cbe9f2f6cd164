import Testing
import TextShaping

@Suite struct TransliterationTests {
  static func ascii(_ text: String) -> String { String(text.map(Transliteration.ascii)) }

  @Test(arguments: [
    ("Điện Biên Phủ", "Dien Bien Phu"), ("Đồi A1, hầm Đờ Cát", "Doi A1, ham Do Cat"),
    ("Phở gà, bún chả, rượu cần", "Pho ga, bun cha, ruou can"), ("ĐƯỜNG QUỐC LỘ", "DUONG QUOC LO"),
    ("Vũ Quỳnh, Mỹ Ỷ", "Vu Quynh, My Y"), ("Général Navarre — façade", "General Navarre - facade"),
    ("50.000 ₫ – “đẹp”…", "50.000 d - \"dep\"."), ("┌─┐│└┘", "+-+|++"), ("2×3", "2x3"),
    ("plain ~ text", "plain ~ text"), ("l’œuvre «\u{A0}20\u{202F}000\u{A0}»", "l'ouvre \" 20 000 \""),
    ("À côté, naïve, où, ÉGLISE…", "A cote, naive, ou, EGLISE."),
    ("奠⣿", "??"), ("▀▘▝▖▗▞▚", ":::::::"), ("█▛▜▙▟", "#####"),
  ])
  func text(given: String, expected: String) { #expect(Self.ascii(given) == expected) }

  @Test func decomposedLettersAreTheSame() {
    #expect(Self.ascii("Bie\u{302}\u{323}n u\u{31B}\u{301} A\u{306}\u{300}") == "Bien u A")
    #expect(Self.ascii("Bie\u{323}\u{302}n") == "Bien")
  }

  /// Every letter of the Vietnamese alphabet with every tone, both cases.
  @Test func wholeAlphabet() {
    for letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" {
      for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
        let found = Transliteration.ascii(Character(String(letter) + tone))
        #expect(found.isLetter && found.isASCII && found.isUppercase == letter.isUppercase)
      }
    }
  }

  @Test func resultIsAlwaysASCII() {
    for value in UInt32(0x20)..<0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Transliteration.ascii(Character(scalar)).isASCII)
    }
  }
}
