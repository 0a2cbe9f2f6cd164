import Foundation

/// The standard streams.
enum Console {
  /// Writes all of a text. A reader that has gone away (`| head`) is no error: the command ends at once and quietly.
  static func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR {
        let why = String(cString: strerror(errno))
        throw CommandFailure(
          .cannotWrite, vi: "Không ghi được ra đầu ra chuẩn: \(why).", en: "Cannot write to standard output: \(why).",
          fr: "Impossible d’écrire sur la sortie standard : \(why).", ja: "標準出力に書き込めません（\(why)）。")
      }
    }
  }

  /// A sentence on standard error. Control characters that came in with a value do not reach the terminal.
  static func warn(_ sentence: String) {
    FileHandle.standardError.write(Foundation.Data(("hoaban: " + Printable.text(sentence) + "\n").utf8))
  }

  static var isTerminal: Bool { isatty(1) == 1 }
}
