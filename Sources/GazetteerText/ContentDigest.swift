/// A short name for the content of the sources: FNV-1a, 64 bit, over names and texts in order of path.
///
/// It tells two contents apart; it proves nothing about who wrote them. Signatures do that.
enum ContentDigest {
  static func of(_ files: [SourceFile]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ text: String) {
      for byte in text.utf8 {
        hash ^= UInt64(byte)
        hash &*= 0x100_0000_01b3
      }
      hash &*= 0x100_0000_01b3
    }
    let named = files.map { (file: "\($0.folder)/\($0.name)", text: $0.text) }
    for file in named.sorted(by: { $0.file < $1.file }) {
      mix(file.file)
      mix(file.text)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
