import Foundation
import SeededRandomness
import Testing

@testable import Itinerary

struct JSONTextTests {
  @Test(arguments: [
    (JSONText.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.integer(-5), "-5"),
    (.integer(Int.min), "-9223372036854775808"), (.number(1.5), "1.5"), (.number(.nan), "null"),
    (.number(-.infinity), "null"), (.string(""), "\"\""), (.array([]), "[]"), (.object([]), "{}"),
    (.array([.integer(1), .null]), "[1,null]"), (.members(["b": .integer(1), "a": .array([])]), #"{"b":1,"a":[]}"#),
    (.string("Điện Biên 日本"), "\"Điện Biên 日本\""), (.string(#"a"b\c/d"#), #""a\"b\\c/d""#),
    (.string("\u{8}\t\n\u{c}\r"), #""\b\t\n\f\r""#), (.string("\u{0}\u{1b}[31m"), "\"\\u0000\\u001b[31m\""),
    (.string("\u{7f}\u{9b}\u{2028}\u{2029}"), "\"\\u007f\\u009b\\u2028\\u2029\""),
    (.string("\r\n"), #""\r\n""#), (.optional(String?.none), "null"), (.optional(3), "3"),
  ])
  func isWritten(_ value: JSONText, _ text: String) { #expect(value.compact == text) }

  @Test func isWrittenWithLines() {
    let value = JSONText.members(["a": .array([.integer(1), .members(["b": .null])]), "c": .object([])])
    let text = """
      {
        "a": [
          1,
          {
            "b": null
          }
        ],
        "c": {}
      }
      """
    #expect(value.pretty == text)
  }

  /// Whatever the text, a reader of JSON gets it back, from either form.
  @Test(arguments: 0..<200)
  func comesBack(_ seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var scalars = String.UnicodeScalarView()
    for _ in 0..<40 {
      let top: UInt32 = [0x80, 0x500, 0x3000, 0x1_0000, 0x11_0000].randomElement(using: &generator) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<top, using: &generator)) { scalars.append(scalar) }
    }
    let text = String(scalars)
    let value = JSONText.members(["text": .array([.string(text)])])
    for written in [value.compact, value.pretty] {
      let read = try JSONDecoder().decode([String: [String]].self, from: Data(written.utf8))
      #expect(read["text"]?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
      #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7f..<0xa0).contains($0.value) })
    }
  }
}
