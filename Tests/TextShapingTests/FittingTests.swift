import SeededRandomness
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
    ("a", 0, [""]), ("a", -1, [""]), ("ab cd\n", 2, ["ab", "cd", ""]), ("ab 中文字", 5, ["ab 中", "文字"]),
    // Blanks that hold words together.
    ("prix\u{A0}: 20\u{202F}000", 9, ["prix\u{A0}:", "20\u{202F}000"]),
    ("le «\u{A0}mot\u{A0}»", 7, ["le", "«\u{A0}mot\u{A0}»"]),
    // What closes never begins a line.
    ("山と川。", 6, ["山と", "川。"]), ("山、川", 2, ["山", "、", "川"]), ("「山」川", 6, ["「山」", "川"]),
    ("あああっと", 6, ["ああ", "あっと"]), ("ビール", 4, ["ビー", "ル"]), ("見るキー", 6, ["見る", "キー"]),
    ("約A1)の", 4, ["約", "A1)", "の"]), ("山山！？", 6, ["山", "山！？"]), ("時々晴れ", 2, ["時", "々", "晴", "れ"]),
    // What opens never ends one.
    ("山「川」", 4, ["山", "「川", "」"]), ("山「川」", 6, ["山", "「川」"]), ("山川（谷）", 6, ["山川", "（谷）"]),
    // Words among wide letters stay whole.
    ("丘A1の北", 5, ["丘A1", "の北"]), ("Điện Biênの町", 10, ["Điện Biên", "の町"]),
  ])
  func wraps(text: String, columns: Int, expected: [String]) { #expect(Fitting.wrap(text, to: columns) == expected) }

  @Test func linesStandAfterWhatBeginsThem() {
    #expect(Fitting.wrap("a b c d", to: 5, first: "1. ", rest: "   ") == ["1. a", "   b", "   c", "   d"])
    #expect(Fitting.wrap("山川 谷", to: 6, first: "* ", rest: "  ") == ["* 山川", "  谷"])
    #expect(Fitting.wrap("", to: 6, first: "* ") == ["* "])
  }

  /// Whatever the width, no line of Japanese begins with what closes or ends with what opens, unless the line is too
  /// narrow for the two together.
  @Test(arguments: 8...40) func kinsoku(columns: Int) {
    let text = "A1の丘（エリアーヌ2）は、1954年の「最後の激戦地」。ディエンビエンフーの町から歩いて行けます。入場料は20,000ドン…"
    for line in Fitting.wrap(text, to: columns) {
      #expect(Width.columns(line) <= columns)
      if let first = line.first { #expect(!"、。）」ーィェっゃ…".contains(first), "\(line)") }
      if let last = line.last { #expect(!"（「".contains(last), "\(line)") }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func nothingExceedsTheWidthAndNoWordIsLost(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let text = sentence(&random)
      let columns = Int.random(in: 2...30, using: &random)
      let lines = Fitting.wrap(text, to: columns)
      #expect(!lines.isEmpty && lines.allSatisfy { Width.columns($0) <= columns }, "\(text)")
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" }, "\(text)")
      // Words of wide letters are parted between any two of them.
      let fitting = text.split { $0 == " " || $0 == "\n" }
        .filter { word in Width.columns(String(word)) <= columns && word.allSatisfy { Width.columns($0) < 2 } }
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
