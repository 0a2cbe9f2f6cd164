import Testing
import Yams

@testable import GazetteerText

/// How texts are printed: as the files of the real data have it, and so that YAML reads the same text again.
@Suite struct HouseStyleTests {
  /// The style is not described somewhere and perhaps followed: the real files are it.
  @Test func printsEveryRealFieldAsItStands() throws {
    var same = 0
    var others: [String] = []
    for file in try SourceFolder.load(RealDataTests.folder) where file.path.hasSuffix(".yaml") {
      guard file.isRecord else { continue }
      let lines = try #require(SourceLines(file.text), "\(file.path)")
      let root = SourceLines.Spot(lines: 0..<lines.text.count, indent: -2, node: lines.root)
      try check(root, lines, &same, &others)
    }
    // A hand has wrapped or quoted some otherwise, and may.
    #expect(same > 5_000 && others.count * 200 < same, "\(others.joined(separator: "\n"))")
  }

  private func check(
    _ spot: SourceLines.Spot, _ lines: SourceLines, _ same: inout Int, _ others: inout [String]
  ) throws {
    for (key, child) in try #require(lines.children(of: spot)) {
      if let text = child.node.string {
        let isSame = HouseStyle.lines(key, text, indent: child.indent) == Array(lines.text[child.lines])
        if isSame { same += 1 } else { others.append(lines.text[child.lines].joined(separator: "\n")) }
      } else if let items = lines.items(of: child) {
        for item in items {
          let line = lines.text[item.lines.lowerBound]
          if HouseStyle.item(item.node.string ?? "", indent: item.indent) == line {
            same += 1
          } else {
            others.append(line)
          }
        }
      } else {
        try check(child, lines, &same, &others)
      }
    }
  }

  static let hostile = [
    "", " ", "a", "=cmd()", "- a", "-", "--- a", "...", "? a", ": a", "a: b", "a:", "a #b", "# a", "#", "'", "''", "\"",
    "{a", "[a]", "a, b", "*a", "&a", "!a", "!remove", "|", ">", ">-", "%a", "@a", "`a`", "~", "null", "true", "no",
    "007",
    "0x1F", "1e3", "2014-09-25", "12:30", "<<", "a\\b", "a\"b", "]]>", "<&>\"'", "a\nb", "a\n\nb", "a\n", "\na",
    "a\n b",
    " a\nb", "a \nb", "a\n  \nb", "\n", "a\u{2028}b", "a\u{85}b", "a\u{FEFF}b", "a\tb", "\ta", "a\u{7}b", "🙂 a",
    "e\u{301}",
    "\u{301}a", "a  b", " a", "a ", String(repeating: "dài ", count: 60) + "a",
    String(repeating: "dài  ", count: 60) + "a", String(repeating: "長", count: 300),
    String(repeating: "x", count: 500), "# " + String(repeating: "word ", count: 60) + "a",
    String(repeating: "word ", count: 40) + "#a: b", String(repeating: "- ", count: 80) + "a",
  ]

  @Test(arguments: hostile) func yamlReadsBackWhatWasPrinted(text: String) throws {
    for indent in [0, 2, 4] {
      let margin = (0..<indent / 2).map { String(repeating: "  ", count: $0) + "g:\n" }.joined()
      let comment = text.contains("\n") || text.isEmpty ? "" : "# why"
      for lines in [
        HouseStyle.lines("key", text, indent: indent, comment: comment),
        [String(repeating: " ", count: indent) + "key:", HouseStyle.item(text, indent: indent + 2, comment: comment)],
      ] {
        let yaml = margin + lines.joined(separator: "\n") + "\n" + String(repeating: " ", count: indent) + "next: b\n"
        var node = try #require(try Yams.compose(yaml: yaml), "\(yaml)")
        for _ in 0..<indent / 2 { node = try #require(node.mapping?["g"]) }
        let value = try #require(node.mapping?["key"])
        let read = value.sequence?.first?.string ?? value.string
        #expect(read.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(yaml)")
        #expect(node.mapping?["next"]?.string == "b", "\(yaml)")
      }
    }
  }

  @Test func foldsAt98Columns() {
    let lines = HouseStyle.lines("en", String(repeating: "word ", count: 60) + "end", indent: 2)
    #expect(lines.first == "  en: >-")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 98 && $0.hasPrefix("    word") || $0.hasPrefix("    end") })
  }

  @Test func keepsJapaneseOnOneLine() {
    #expect(HouseStyle.lines("ja", String(repeating: "長", count: 300), indent: 2).count == 1)
  }
}
