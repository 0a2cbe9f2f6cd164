import Testing

@testable import SearchIndex

@Suite struct SegmentationTests {
  private let lexicon = LexiconTests.lexicon(
    ["dien", "bien", "phu", "pa", "khoang", "him", "lam", "a1", "hill", "eliane", "2", "en", "hi"])

  private func cuts(_ word: String, isOpen: Bool = false) -> [String] {
    Segmentation(lexicon: lexicon, isOpen: isOpen).cuts(Array(word.utf8)).map { words in
      words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
  }

  @Test func cutsIntoWords() {
    #expect(cuts("dienbienphu").first == "dien bien phu")
    #expect(cuts("pakhoang") == ["pa khoang"])
    #expect(cuts("himlam").first == "him lam")
    #expect(cuts("a1hill") == ["a1 hill"])
    #expect(cuts("eliane2") == ["eliane 2"])
  }

  @Test func whatIsNoWordIsNotCut() {
    for word in ["", "d", "dien", "dienx", "xhimlam", "asdkjhqwe"] { #expect(cuts(word).isEmpty, "\(word)") }
  }

  @Test func theLastWordMayBeBegun() {
    #expect(cuts("dienbienp").isEmpty)
    #expect(cuts("dienbienp", isOpen: true).isEmpty, "one letter is no word")
    #expect(cuts("pakhoa", isOpen: true) == ["pa khoa"])
  }
}
