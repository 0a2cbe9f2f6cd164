import SeededRandomness
import Testing

@testable import TextShaping

@Suite struct SearchTokensTests {
  @Test(arguments: [
    ("Đồi A1", "doi|a1"), ("A1の丘", "a1|ノ|丘"), ("ディエンビエンフー戦勝博物館", "ディエンビエンフ|戦|勝|博|物|館"),
    ("奠边府 博物馆", "奠|辺|府|博|物|館"), ("Quảng trường 7-5", "quang|truong|7|5"), ("mùng 7 tháng 5", "7|5"),
    ("ngày 07/05/1954", "7|5|1954"), ("7 tháng 5 năm 1954", "7|5|nam|1954"), ("May 7, 1954", "7|5|1954"),
    ("7th May", "7|5"), ("place du 7-Mai", "place|du|7|5"), ("1954年5月7日", "1954|年|7|5"),
    ("xe máy 7 chỗ", "xe|may|7|cho"),
    ("ｆｕｌｌ　ｗｉｄｔｈ", "full|width"), ("ﾃﾞｨｴﾝ", "ディエン"), ("ひらがな", "ヒラガナ"), ("Éliane 2", "eliane|2"),
    ("d’hôte", "d|hote"), ("œuvre", "oeuvre"), ("  --  ", ""), ("", ""), ("한국 Дьенбьен", "한국|дьенбьен"),
    ("10月", "10|月"), ("7 tháng 13", "7|thang|13"), ("tháng 5", "thang|5"), ("May", "may"), ("Room 07", "room|7"),
  ])
  func cuts(text: String, wanted: String) {
    #expect(SearchTokens.tokens(text).map(\.text).joined(separator: "|") == wanted)
  }

  @Test func bothWaysSayTheSame() {
    var random = SplitMix64(seed: 5)
    let letters = Array("aAbđĐồ7509 -/.,thángMaymai丘の边カー・ｶﾞﾃé\u{301}œ한йÐ\u{FF21}月日\r\nỄ²")
    for _ in 0..<5_000 {
      let text = String((0..<(random.next() % 24)).map { _ in letters[Int(random.next() % UInt64(letters.count))] })
      for form in [text, String(decoding: Array(text.utf8), as: UTF8.self)] {
        var words: [String] = []
        SearchTokens.forEachWord(in: form) { words.append(String(copying: try! UTF8Span(validating: $0))) }
        #expect(words == SearchTokens.tokens(form).map(\.text), "\(form.debugDescription)")
      }
    }
  }

  @Test func rangesLieInTheText() {
    for text in ["Đồi A1 – Éliane 2", "May 7, 1954: ngày 7 tháng 5", "A1の丘の墓地", "e\u{301}liane\u{200B}x"] {
      let count = text.count
      for token in SearchTokens.tokens(text) {
        #expect(!token.range.isEmpty && token.range.lowerBound >= 0 && token.range.upperBound <= count)
      }
      let plain = SearchTokens.tokens(text).filter { $0.script == .latin && !$0.text.allSatisfy(\.isNumber) }
      for token in plain { #expect(Folding.fold(String(Array(text)[token.range])) == token.text) }
    }
  }

  @Test func numerals() {
    for value in 1...39 { #expect(RomanNumeral.text(value).flatMap(RomanNumeral.value) == value) }
    for text in ["", "iiii", "vv", "x1", "ic", "xl"] { #expect(RomanNumeral.value(text) == nil) }
    #expect(RomanNumeral.text(0) == nil && RomanNumeral.text(40) == nil && RomanNumeral.value("ii") == 2)
  }
}
