/// A name such as `Bản Nậm Khoang` in the four languages.
struct InventedName {
  let texts: FourTexts
  /// Without the word for what it is: `Nậm Khoang`.
  let bare: FourTexts

  init(_ kind: KindWords, _ random: inout SplitMix64) {
    bare = Self.bare(&random)
    texts = FourTexts(
      vi: kind.vi + " " + bare.vi, en: bare.en + " " + kind.en, fr: kind.fr + " " + bare.fr, ja: bare.ja + kind.ja)
  }

  /// Two syllables, or three.
  static func bare(_ random: inout SplitMix64) -> FourTexts {
    var name = FourTexts()
    for rank in 0..<(random.chance(60) ? 3 : 2) {
      let syllable = random.pick(Syllable.all)
      if rank > 0 {
        name.vi += " "
        name.en += " "
      }
      name.vi += syllable.vietnamese
      name.en += syllable.latin
      name.ja += syllable.kana
    }
    name.fr = name.en
    return name
  }
}
