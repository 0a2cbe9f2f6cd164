/// A Vietnamese syllable while it is typed.
struct Syllable {
  /// What a letter has on it, before the tone.
  enum Shape: Int { case plain, circumflex, breve, horn, stroke }

  struct Letter {
    let base: Character
    let isUpper: Bool
    var shape = Shape.plain

    var isVowel: Bool { "aeiouy".contains(base) }
  }

  private(set) var letters: [Letter] = []
  /// In the order of `Tone.marks`; 0 is level.
  private(set) var tone = 0
  /// Some key changed a letter instead of being one.
  private(set) var usedKeys = false

  /// False where the key cannot belong to a syllable.
  mutating func press(_ key: Character, _ method: InputMethod) -> Bool {
    let lower = Character(key.lowercased())
    let isCommand = method == .telex ? telex(lower) : vni(lower)
    if isCommand {
      usedKeys = true
      return true
    }
    guard lower.isLetter else { return false }
    if lower == "w" {
      // A lone w is ư.
      guard method == .telex, !letters.contains(where: \.isVowel) else { return false }
      letters.append(Letter(base: "u", isUpper: key.isUppercase, shape: .horn))
      usedKeys = true
      return true
    }
    letters.append(Letter(base: lower, isUpper: key.isUppercase))
    return true
  }

  private mutating func telex(_ key: Character) -> Bool {
    switch key {
    case "s", "f", "r", "x", "j":
      guard letters.contains(where: \.isVowel) else { return false }
      tone = ["f": 1, "r": 2, "x": 3, "s": 4, "j": 5][key] ?? 0
      return true
    case "z":
      guard tone > 0 else { return false }
      tone = 0
      return true
    case "a", "e", "o": return shape(.circumflex, only: [key])
    case "w": return horn() || shape(.breve, only: ["a"])
    case "d": return stroke()
    default: return false
    }
  }

  private mutating func vni(_ key: Character) -> Bool {
    switch key {
    case "1", "2", "3", "4", "5":
      guard letters.contains(where: \.isVowel) else { return false }
      tone = ["2": 1, "3": 2, "4": 3, "1": 4, "5": 5][key] ?? 0
      return true
    case "0":
      guard tone > 0 else { return false }
      tone = 0
      return true
    case "6": return shape(.circumflex, only: ["a", "e", "o"])
    case "7": return horn()
    case "8": return shape(.breve, only: ["a"])
    case "9": return stroke()
    default: return false
    }
  }

  /// The last of these letters, if no other vowel came after it.
  private mutating func shape(_ shape: Shape, only bases: Set<Character>) -> Bool {
    guard let at = letters.lastIndex(where: { $0.isVowel && bases.contains($0.base) }), letters[at].shape == .plain,
      !letters[(at + 1)...].contains(where: { $0.isVowel && !"iuy".contains($0.base) })
    else { return false }
    letters[at].shape = shape
    return true
  }

  /// u and o get their horn together.
  private mutating func horn() -> Bool {
    guard var at = letters.lastIndex(where: { "uo".contains($0.base) && $0.shape == .plain }) else { return false }
    // In `ươu` the w behind means the letters before the last.
    if at > 1, letters[at].base == "u", letters[at - 1].base == "o", letters[at - 1].shape == .plain { at -= 1 }
    // In `oa` and `ao` the w means the a, and the u of `qu` is no vowel.
    if letters.indices.contains(at + 1), letters[at].base == "o", letters[at + 1].base == "a" { return false }
    if letters[at].base == "o", at > 0, letters[at - 1].base == "a" { return false }
    if letters[at].base == "u", at > 0, letters[at - 1].base == "q" { return false }
    if letters[at].base == "u", at > 0, letters[at - 1].base == "a" { return false }
    letters[at].shape = .horn
    if letters[at].base == "o", at > 0, letters[at - 1].base == "u", at < 2 || letters[at - 2].base != "q" {
      letters[at - 1].shape = .horn
    }
    // `ươu` and `ưu` are typed with the w behind: the first u is meant.
    if letters[at].base == "u", at > 0, letters[at - 1].base == "u" {
      letters[at].shape = .plain
      letters[at - 1].shape = .horn
    }
    return true
  }

  private mutating func stroke() -> Bool {
    guard let first = letters.first, first.base == "d", first.shape == .plain,
      letters.count == 1 || letters.contains(where: \.isVowel)
    else { return false }
    letters[0].shape = .stroke
    return true
  }
}
