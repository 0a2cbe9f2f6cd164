/// FNV-1a, 64 bit: short, and the same on every machine. It tells contents apart and proves nothing.
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The text and an end mark, so that "ab" "c" and "a" "bc" differ.
  mutating func mix(_ text: String) {
    for byte in text.utf8 {
      value ^= UInt64(byte)
      value &*= 0x100_0000_01b3
    }
    value &*= 0x100_0000_01b3
  }

  static func of(_ text: String) -> UInt64 {
    var print = Fingerprint()
    print.mix(text)
    return print.value
  }

  /// Sixteen hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
