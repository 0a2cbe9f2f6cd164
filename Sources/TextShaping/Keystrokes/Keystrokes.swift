/// Ways to type Vietnamese on a keyboard that has only plain letters.
public enum InputMethod: String, CaseIterable, Sendable { case telex, vni }

/// Keystrokes of an input method that stayed in the text because the method was off: `ddooif` and `d9o62i` are `đồi`.
public enum Keystrokes {
  /// The word that the keystrokes would have made, composed; nil where they make no Vietnamese syllable, or nothing
  /// would change.
  ///
  /// Some words of other languages are keystrokes too (`bus` is `bú`): whoever asks decides by a dictionary.
  public static func decode(_ word: String, _ method: InputMethod) -> String? {
    guard word.utf8.count <= 16, word.utf8.allSatisfy({ isKey($0, method) }) else { return nil }
    var syllable = Syllable()
    for key in word {
      guard syllable.press(key, method) else { return nil }
    }
    guard syllable.usedKeys else { return nil }
    // A1 is a hill, not á.
    guard word.filter(\.isLetter).count > 1 else { return nil }
    return syllable.spelling
  }

  private static func isKey(_ byte: UInt8, _ method: InputMethod) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x30...0x39: method == .vni
    default: false
    }
  }
}
