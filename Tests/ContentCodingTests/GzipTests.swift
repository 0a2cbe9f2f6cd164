import ContentCoding
import Testing

@Suite struct GzipTests {
  private let text =
    Array(String(repeating: #"{"kind":"request","uuid":"019ad2c0"},"#, count: 8).utf8)
    + Array("đổi ngày".utf8)

  @Test func whatIsCodedReadsAsItWas() throws {
    let coded = try #require(Gzip.coded(text))
    #expect(coded.count < text.count / 2 && coded.prefix(2) == [0x1F, 0x8B])
    #expect(try Gzip.decoded(coded, atMost: text.count) == text)
  }

  /// printf 'hoa ban' | gzip -n9
  @Test func whatOthersCodedIsRead() throws {
    let bytes: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xCB, 0xC8, 0x4F, 0x54, 0x48, 0x4A, 0xCC, 0x03, 0x00,
      0x47, 0x98, 0x48, 0x45, 0x07, 0x00, 0x00, 0x00,
    ]
    #expect(try Gzip.decoded(bytes, atMost: 100) == Array("hoa ban".utf8))
  }

  @Test func whatWouldNotBeShorterIsNotCoded() {
    #expect(Gzip.coded([]) == nil)
    #expect(Gzip.coded(Array("{}".utf8)) == nil)
  }

  @Test func aBombIsNotUnpacked() throws {
    // 1 MiB of blanks in about a kilobyte.
    let bomb = try #require(Gzip.coded([UInt8](repeating: 0x20, count: 1 << 20)))
    #expect(throws: GzipError.tooLarge) { try Gzip.decoded(bomb, atMost: 256 << 10) }
    #expect(throws: GzipError.tooLarge) { try Gzip.decoded(bomb, atMost: 4 << 20) }
    let coded = try #require(Gzip.coded(text))
    #expect(throws: GzipError.tooLarge) { try Gzip.decoded(coded, atMost: text.count - 1) }
  }

  @Test func whatIsDamagedIsNoText() throws {
    let coded = try #require(Gzip.coded(text))
    for length in 0..<coded.count {
      #expect(throws: GzipError.damaged, "\(length)") { try Gzip.decoded(Array(coded.prefix(length)), atMost: 1 << 18) }
    }
    #expect(throws: GzipError.damaged) { try Gzip.decoded(coded + [0], atMost: 1 << 18) }
    #expect(throws: GzipError.damaged) { try Gzip.decoded(coded + coded, atMost: 1 << 18) }
    var other = coded
    other[other.count - 6] ^= 1
    #expect(throws: GzipError.damaged) { try Gzip.decoded(other, atMost: 1 << 18) }
  }
}
