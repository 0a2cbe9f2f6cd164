import Booking
import SeededRandomness
import Testing

@Suite struct Base64URLTests {
  /// RFC 4648, section 10, without padding.
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
    ("foobar", "Zm9vYmFy"),
  ])
  func vectors(_ plain: String, _ text: String) {
    #expect(Base64URL.text(Array(plain.utf8)) == text)
    #expect(Base64URL.bytes(text) == Array(plain.utf8))
  }

  @Test func everyByteComesBack() {
    var random = SplitMix64(seed: 3)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64URL.bytes(Base64URL.text(bytes)) == bytes)
    }
    #expect(Base64URL.text([0xFB, 0xFF]) == "-_8")
  }

  /// One text a value: no padding, no other alphabet, no bits left over.
  @Test(arguments: ["Z", "Zg==", "Zh", "Zm9", "Zm9vY", "+/8", "Zm 9", "Zm9v\n", "é"])
  func nothingElseIsRead(_ text: String) { #expect(Base64URL.bytes(text) == nil) }
}
