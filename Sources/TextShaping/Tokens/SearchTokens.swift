/// The one cutting of text into words, for index, query and highlights alike.
///
/// Text is folded as by `Folding`, and cut where something is neither letter nor digit and where the script changes:
/// letters and digits stay together (`A1`), every Han character is a word, a run of kana is one. Kana are written as
/// katakana, Han characters in their Japanese form, and dates of a day and a month as two numbers (`DateWords`).
public enum SearchTokens {
  public static func tokens(_ text: String) -> [SearchToken] {
    var scan = TokenScan()
    for (index, character) in text.enumerated() { scan.take(character, at: index) }
    return scan.finish().map { word in
      SearchToken(
        text: String(decoding: scan.letters[word.letters], as: UTF8.self), range: word.range, script: word.script)
    }
  }

  /// The folded letters of each token, in UTF-8, without making strings of them: for whole texts by the million.
  public static func forEachWord(in text: String, _ body: (Span<UInt8>) -> Void) {
    var scan = TokenScan()
    scan.letters.reserveCapacity(text.utf8.count)
    if !scan.takeSimple(text) {
      scan = TokenScan()
      for (index, character) in text.enumerated() { scan.take(character, at: index) }
    }
    let words = scan.finish()
    for word in words { body(scan.letters.span.extracting(word.letters)) }
  }
}
