extension Syllable {
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",
    "s", "t", "th", "tr", "v", "x",
  ]
  /// Without marks: somebody may have typed some of them only.
  private static let nuclei: Set<String> = [
    "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "iu", "oa", "oe", "oi", "oo", "ua",
    "ue", "ui", "uo", "uy", "uu", "ye", "ieu", "yeu", "oai", "oao", "oay", "oeo", "uay", "uoi", "uou", "uya", "uye",
    "uyu",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

  /// Where the vowels stand; nil where the letters are no syllable.
  private var nucleus: Range<Int>? {
    guard var start = letters.firstIndex(where: \.isVowel) else { return nil }
    func text(_ range: Range<Int>) -> String { String(letters[range].map(\.base)) }
    let end = letters[start...].firstIndex { !$0.isVowel } ?? letters.count
    // The u of `qu` and the i of `gi` belong to the beginning, unless nothing else would be left.
    let before = text(0..<start)
    if (before == "q" && letters[start].base == "u" || before == "g" && letters[start].base == "i"), end > start + 1 {
      start += 1
    }
    guard Self.onsets.contains(text(0..<start)), Self.nuclei.contains(text(start..<end)),
      Self.codas.contains(text(end..<letters.count))
    else { return nil }
    return start..<end
  }

  /// Composed, with the tone where the common rules put it: on the letter with a mark of its own, else on the second of
  /// two vowels before a consonant, the first of two at the end (`hòa`), and the middle of three (Hoàng Phê's rules, with
  /// the older place in `oa`, `oe`, `uy`, which names are written with more often).
  var spelling: String? {
    guard let nucleus else { return nil }
    let tonal: Int
    if let shaped = nucleus.last(where: { letters[$0].shape != .plain }) {
      tonal = shaped
    } else if nucleus.count == 3 || nucleus.count == 2 && nucleus.upperBound < letters.count {
      tonal = nucleus.lowerBound + 1
    } else {
      tonal = nucleus.lowerBound
    }
    var spelling = ""
    for (index, letter) in letters.enumerated() {
      guard let form = Self.form(letter, tone: index == tonal ? tone : 0) else { return nil }
      spelling += letter.isUpper ? form.uppercased() : String(form)
    }
    return spelling
  }

  private static func form(_ letter: Letter, tone: Int) -> Character? {
    if letter.shape == .plain, tone == 0 { return letter.base }
    if letter.shape == .stroke { return letter.base == "d" ? "đ" : nil }
    let key = String(letter.base) + String(letter.shape.rawValue)
    return forms[key].flatMap { Array($0).indices.contains(tone) ? Array($0)[tone] : nil }
  }

  /// Level, huyền, hỏi, ngã, sắc, nặng.
  private static let forms: [String: String] = [
    "a0": "aàảãáạ", "a1": "âầẩẫấậ", "a2": "ăằẳẵắặ", "e0": "eèẻẽéẹ", "e1": "êềểễếệ", "i0": "iìỉĩíị", "o0": "oòỏõóọ",
    "o1": "ôồổỗốộ", "o3": "ơờởỡớợ", "u0": "uùủũúụ", "u3": "ưừửữứự", "y0": "yỳỷỹýỵ",
  ]
}
