import Testing
import TextShaping

@Suite struct ToneSpellingTests {
  @Test(arguments: [("hoà", "hòa"), ("Toả", "tỏa"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("điện", "ĐIỆN")])
  func oldAndNewPlacesAreOne(old: String, new: String) {
    #expect(ToneSpelling.canonical(old) == ToneSpelling.canonical(new))
  }

  @Test(arguments: [("mển", "mến"), ("ban", "bàn"), ("chà", "cha"), ("mơ", "mo")])
  func otherMarksAreOtherWords(one: String, other: String) {
    #expect(ToneSpelling.canonical(one) != ToneSpelling.canonical(other))
  }
}
