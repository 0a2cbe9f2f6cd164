import Testing
import TextShaping

@Suite struct FittingTests {
  @Test(arguments: [
    ("Điện Biên Phủ", 13, "Điện Biên Phủ"), ("Điện Biên Phủ", 12, "Điện Biên P…"), ("Điện Biên Phủ", 11, "Điện Biên…"),
    ("Điện Biên Phủ", 1, "…"), ("Điện", 0, ""), ("Điện", -3, ""), ("", 5, ""), ("中文字", 5, "中文…"), ("中文字", 4, "中…"),
    ("中文字", 2, "…"), ("A1", 2, "A1"), ("     x", 3, "…"),
  ])
  func truncates(text: String, columns: Int, expected: String) {
    #expect(Fitting.truncate(text, to: columns) == expected)
  }

  @Test func ellipsisOfASCIICounts() {
    #expect(Fitting.truncate("Mường Thanh", to: 8, ellipsis: "...") == "Mường...")
    #expect(Fitting.truncate("Mường Thanh", to: 2, ellipsis: "...") == "")
    #expect(Fitting.truncate("Mường Thanh", to: 3, ellipsis: "...") == "...")
  }

  @Test(arguments: [
    ("A1", 4, "A1  "), ("Đồi", 3, "Đồi"), ("Đồi A1", 4, "Đồi…"), ("", 2, "  "), ("中文", 3, "中…"), ("中文", 2, "… "),
    ("x", 0, ""), ("x", -1, ""),
  ])
  func pads(text: String, columns: Int, expected: String) { #expect(Fitting.pad(text, to: columns) == expected) }

  @Test(arguments: [
    ("", 5, [""]), ("a", 5, ["a"]), ("a b c", 3, ["a b", "c"]), ("Hoa ban nở", 7, ["Hoa ban", "nở"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("x abcdefgh y", 3, ["x", "abc", "def", "gh", "y"]),
    ("a\nb", 5, ["a", "b"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("  a   b  ", 9, ["a b"]), ("中文字", 4, ["中文", "字"]), ("中文字", 3, ["中", "文", "字"]),
    ("a", 0, [""]), ("a", -1, [""]), ("ab cd\n", 2, ["ab", "cd", ""]),
  ])
  func wraps(text: String, columns: Int, expected: [String]) { #expect(Fitting.wrap(text, to: columns) == expected) }

  @Test(arguments: UInt64(1)...20)
  func nothingExceedsTheWidthAndNoWordIsLost(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let text = sentence(&random)
      let columns = Int.random(in: 2...30, using: &random)
      let lines = Fitting.wrap(text, to: columns)
      #expect(!lines.isEmpty && lines.allSatisfy { Width.columns($0) <= columns }, "\(text)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" }, "\(text)")
      let fitting = text.split { $0 == " " || $0 == "\n" }.filter { Width.columns(String($0)) <= columns }
      let found = Set(lines.flatMap { $0.split(separator: " ") })
      #expect(fitting.allSatisfy(found.contains), "\(text)")
    }
  }

  @Test(arguments: UInt64(21)...40)
  func truncatedAndPaddedTextFits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let text = sentence(&random).replacing("\n", with: " ")
      let columns = Int.random(in: 0...30, using: &random)
      let ellipsis = ["…", "...", ""].randomElement(using: &random) ?? ""
      let cut = Fitting.truncate(text, to: columns, ellipsis: ellipsis)
      #expect(Width.columns(cut) <= columns)
      #expect(cut == text || Width.columns(text) > columns)
      #expect(text.hasPrefix(cut.dropLast(cut == text ? 0 : ellipsis.count)) || cut.isEmpty)
      #expect(Width.columns(Fitting.pad(text, to: columns, ellipsis: ellipsis)) == columns)
    }
  }

  private func sentence(_ random: inout SplitMix64) -> String {
    let words = [
      "Điện", "Bie\u{302}n", "a", "đường", "Pháo-đài", "中文字典", "A1", "\n", "nghiêngnghiêngnghiêng", " ", "🚌",
    ]
    return (0..<Int.random(in: 0...20, using: &random))
      .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
  }
}
