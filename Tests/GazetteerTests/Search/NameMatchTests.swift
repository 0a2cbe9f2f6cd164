import Foundation
import Testing

@testable import Gazetteer

@Suite struct NameMatchTests {
  private func quality(_ query: String, _ name: String) -> Double {
    NameMatch(PreparedQuery(query), name: name).quality
  }

  /// What the query lights up in the name, in the name's own spelling.
  private func lit(_ query: String, _ name: String) -> [String] {
    let letters = Array(name)
    return NameMatch(PreparedQuery(query), name: name).highlight.map { String(letters[$0]) }
  }

  /// Names of one length, so that nothing but the way in which they match tells them apart.
  @Test(arguments: [
    (
      "muong phang",
      ["Mường Phăng", "Mường Phăng ta", "Ta Mường Phăng", "Ta Mường Phăngs", "Mườngphăngsta", "Taamườngphăng"]
    ),
    ("him lam", ["Him Lam", "Him Lam ab", "Ab Him Lam", "Ab Him Lama", "Ab Himlama", "Ab Hum Lam"]),
  ])
  func orderOfTheWays(query: String, names: [String]) {
    let qualities = names.map { quality(query, $0) }
    #expect(qualities == qualities.sorted(by: >), "\(qualities)")
    #expect(Set(qualities).count == qualities.count, "\(qualities)")
    #expect(qualities.first == 1)
  }

  @Test(arguments: [
    ("doi a1", "Đồi A1"), ("ĐỒI A1", "Đồi A1"), ("doi-a1", "Đồi A1"), ("Éliane 2", "Éliane 2"),
    ("eliane 2", "Éliane 2"),
    ("  đồi   a1 ", "Đồi A1"),
  ])
  func wholeName(query: String, name: String) { #expect(quality(query, name) >= 0.96) }

  @Test(arguments: [
    ("dienbienphu", "Điện Biên Phủ"), ("a 1", "A1"), ("himlam", "Him Lam"), ("him-lam", "Him Lam"), ("a1", "A 1"),
  ])
  func sameLettersOtherSpaces(query: String, name: String) {
    #expect(quality(query, name) >= 0.97)
    #expect(!lit(query, name).isEmpty)
  }

  @Test(arguments: [("xyz", "Đồi A1"), ("xa", "Đồi A1"), ("a1", ""), ("a1", "--- !"), ("b1", "Đồi A1")])
  func nothingInCommon(query: String, name: String) {
    let match = NameMatch(PreparedQuery(query), name: name)
    #expect(match.quality == 0)
    #expect(match.highlight.isEmpty)
  }

  @Test func marksNarrow() {
    let typed = ["bản phủ", "Bản Phủ", "BẢN PHỦ", "bản phủ".decomposedStringWithCanonicalMapping]
    for query in typed {
      #expect(quality(query, "Bản Phủ") == 1)
      #expect(quality(query, "Bản Phủ".decomposedStringWithCanonicalMapping) == 1)
      #expect(quality(query, "Bán Phú") < quality(query, "Bản Phủ"))
      #expect(quality(query, "Bán Phú cũ") < quality(query, "Bản Phủ cũ"))
    }
    #expect(quality("ban phu", "Bán Phú") == quality("ban phu", "Bản Phủ"))
    #expect(quality("đồi doc lập", "Đồi Độc Lập") >= 0.9)
  }

  @Test(arguments: [
    ("doi a1", "Đồi A1", ["Đồi", "A1"]),
    ("a1", "Đồi A1", ["A1"]),
    ("d", "Đồi A1", ["Đ"]),
    ("phang muong", "Mường Phăng", ["Mường", "Phăng"]),
    ("muong ph", "Sở chỉ huy Mường Phăng", ["Mường", "Ph"]),
    ("eliane", "Éliane 2", ["Éliane"]),
    ("doi xyz", "Đồi A1", ["Đồi"]),
    ("himlam", "Đồi Him Lam", ["Đồi Him Lam"]),
  ])
  func highlightsInTheSpellingOfTheName(query: String, name: String, wanted: [String]) {
    #expect(lit(query, name) == wanted)
    let decomposed = name.decomposedStringWithCanonicalMapping
    #expect(lit(query, decomposed) == wanted, "canonical equivalence")
    #expect(lit(query.decomposedStringWithCanonicalMapping, decomposed) == wanted)
  }

  @Test func preparedQueries() {
    #expect(PreparedQuery("").isEmpty)
    #expect(PreparedQuery("  !? ").isEmpty)
    #expect(PreparedQuery("Đồi A1").words == ["doi", "a1"])
    #expect(PreparedQuery("doi a1").marked == nil)
    #expect(PreparedQuery("Đồi A1").marked == "đồi a1")
  }

  /// Whatever is asked of whatever name: the quality is a share and the ranges lie within the name, in order.
  @Test func stayWithinTheirBounds() {
    var generator = SplitMix64(seed: 7)
    let pieces = ["Đồi", "đ", "A1", "Mường", " ", "  ", "-", "phăng", "œ", "の", "ß", "\u{301}", "“", "e\u{301}", "1"]
    func text(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      .joined()
    }
    for _ in 0..<5_000 {
      let (query, name) = (text(5), text(8))
      let match = NameMatch(PreparedQuery(query), name: name)
      #expect((0...1).contains(match.quality), "\(query) in \(name)")
      var end = 0
      for range in match.highlight {
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= name.count, "\(query) in \(name)")
        end = range.upperBound
      }
    }
  }
}
