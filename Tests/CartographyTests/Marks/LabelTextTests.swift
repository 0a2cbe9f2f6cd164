import SeededRandomness
import Testing
import TextShaping

@testable import Cartography

@Suite struct LabelTextTests {
  @Test(arguments: [
    ("Đồi A1", 10, "Đồi A1"),
    ("Đồi A1", 6, "Đồi A1"),
    ("Mốc 0 – ngã ba biên giới", 20, "Mốc 0"),
    ("Mốc 0 – ngã ba", 20, "Mốc 0 – ngã ba"),
    ("Thị trấn Mường Chà (Na Lay)", 20, "Thị trấn Mường Chà"),
    ("Nghĩa trang liệt sĩ Độc Lập", 20, "Nghĩa trang liệt sĩ…"),
    ("Đài tưởng niệm binh lính", 20, "Đài tưởng niệm binh…"),
    ("Đài tưởng niệm binh lính", 19, "Đài tưởng niệm…"),
    ("Llanfairpwllgwyngyll", 8, "Llanfai…"),
    ("ディエンビエンフー", 8, "ディエ…"),
    ("(Tên)", 3, "(T…"),
    ("", 5, ""),
    ("Đồi", 0, ""),
    ("Đồi\nA1\u{1B}[31m", 20, "Đồi A1[31m"),
  ])
  func short(name: String, columns: Int, expected: String) {
    #expect(LabelText.short(name, columns: columns, ellipsis: "…") == expected)
  }

  @Test func neverWiderThanAsked() {
    var random = SplitMix64(seed: 17)
    let pieces = ["Đồi", "A1", " ", " (", ")", " – ", "ビ", "Bản", ",", "-", "\u{301}"]
    for _ in 0..<3_000 {
      let name = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let columns = Int.random(in: 0...20, using: &random)
      let ellipsis = Bool.random(using: &random) ? "…" : "..."
      #expect(Width.columns(LabelText.short(name, columns: columns, ellipsis: ellipsis)) <= columns)
    }
  }
}
