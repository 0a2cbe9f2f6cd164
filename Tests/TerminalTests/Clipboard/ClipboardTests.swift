import SeededRandomness
import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("Điện Biên", "xJBp4buHbiBCacOqbg=="), ("\u{FB}\u{FF}", "w7vDvw=="),
  ])
  func base64(text: String, expected: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func base64CanBeReadBack() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for count in 0..<300 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = Base64.encode(bytes)
      #expect(text.count % 4 == 0)
      var bits: UInt32 = 0
      var held = 0
      var decoded: [UInt8] = []
      for byte in text where byte != UInt8(ascii: "=") {
        bits = (bits << 6 | UInt32(alphabet.firstIndex(of: byte) ?? 0)) & 0xFFFF
        held += 6
        if held >= 8 {
          held -= 8
          decoded.append(UInt8(bits >> UInt32(held) & 0xFF))
        }
      }
      #expect(decoded == bytes)
    }
  }

  @Test func sequence() {
    #expect(ClipboardSequence.bytes(for: "foo").map { String(decoding: $0, as: UTF8.self) } == "\u{1B}]52;c;Zm9v\u{7}")
    #expect(ClipboardSequence.bytes(for: "") == nil)
  }

  @Test func longTextIsCutBetweenCharacters() {
    let overhead = "\u{1B}]52;c;\u{7}".utf8.count
    let exact = String(repeating: "a", count: ClipboardSequence.limit)
    let whole = ClipboardSequence.bytes(for: exact)
    #expect(whole?.count == overhead + (ClipboardSequence.limit + 2) / 3 * 4)
    #expect(ClipboardSequence.bytes(for: exact + "b") == whole)
    // Three bytes each: 8192 is not a multiple, so the last two bytes stay free.
    let marked = ClipboardSequence.bytes(for: String(repeating: "ệ", count: 5_000))
    #expect(marked == ClipboardSequence.bytes(for: String(repeating: "ệ", count: ClipboardSequence.limit / 3)))
  }
}
