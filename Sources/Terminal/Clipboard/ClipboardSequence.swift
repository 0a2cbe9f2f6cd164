/// OSC 52: text for the clipboard of the machine that the person sits at, through ssh and tmux alike.
enum ClipboardSequence {
  /// Terminals refuse or cut longer ones, each at a length of its own; this many bytes of text all take.
  static let limit = 8 * 1024

  /// The bytes to send, or nil for an empty text. A longer text is cut before the character that would pass the limit.
  static func bytes(for text: String) -> [UInt8]? {
    var content: [UInt8] = []
    for character in text {
      let next = Array(character.utf8)
      if content.count + next.count > limit { break }
      content += next
    }
    guard !content.isEmpty else { return nil }
    return Array("\u{1B}]52;c;".utf8) + Base64.encode(content) + [0x07]
  }
}
