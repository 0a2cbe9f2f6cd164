import Canvas
import Glibc
import Testing

/// A terminal of the kernel whose other end the test holds: what a program writes can be read here, and what is written
/// here is typed.
final class PseudoTerminal {
  /// The end of the program.
  let terminal: Int32
  private var person: Int32

  /// What the program wrote and nothing looked at yet.
  private(set) var unread: [UInt8] = []

  init(_ size: Size = Size(columns: 40, rows: 6)) throws {
    var ends: (person: Int32, terminal: Int32) = (-1, -1)
    let status = openpty(&ends.person, &ends.terminal, nil, nil, nil)
    (person, terminal) = ends
    try #require(status == 0)
    resize(size)
  }

  deinit {
    close(terminal)
    hangUp()
  }

  func resize(_ size: Size) {
    var window = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &window)
  }

  func type(_ bytes: [UInt8]) { _ = write(person, bytes, bytes.count) }
  func type(_ text: String) { type(Array(text.utf8)) }

  /// The person closes the window.
  func hangUp() {
    if person >= 0 { close(person) }
    person = -1
  }

  /// Reads until `text` was written and forgets all up to it; false if it does not come within five seconds.
  func shows(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    while true {
      if let end = Self.end(of: wanted, in: unread) {
        unread.removeFirst(end)
        return true
      }
      guard read() else { return false }
    }
  }

  /// What is written before `mark` comes.
  func text(before mark: String) -> String {
    let wanted = Array(mark.utf8)
    while Self.end(of: wanted, in: unread) == nil { guard read() else { break } }
    let end = Self.end(of: wanted, in: unread) ?? unread.count
    let text = String(decoding: unread.prefix(end), as: UTF8.self)
    unread.removeFirst(end)
    return text
  }

  /// The modes of the terminal that a shell would care for.
  func modes() -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  private func read() -> Bool {
    var source = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, 5_000) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(person, &bytes, bytes.count)
    guard count > 0 else { return false }
    unread += bytes.prefix(count)
    return true
  }

  private static func end(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start + wanted.count
    }
    return nil
  }
}
