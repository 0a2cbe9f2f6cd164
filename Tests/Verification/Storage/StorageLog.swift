import Foundation

/// What a program asked of its files, in order.
enum StorageEvent {
  case made(String)
  case written(String, offset: Int, [UInt8])
  case cut(String, to: Int)
  case flushBegins(String)
  case flushed(String)
  case unlinked(String)
  case renamed(String, to: String)
  case told([UInt8])
}

enum StorageLog {
  /// - Throws: `Trouble` where the file is none. A record that was cut off by a kill is the end.
  static func read(_ path: String) throws -> [StorageEvent] {
    guard let data = FileManager.default.contents(atPath: path) else { throw Trouble("no \(path)") }
    let bytes = [UInt8](data)
    var (index, paths, events) = (0, [Int: String](), [StorageEvent]())
    func number(_ start: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
    }
    while index + 17 <= bytes.count {
      let (file, offset, length) = (number(index + 1, 4), number(index + 5, 8), number(index + 13, 4))
      guard index + 17 + length <= bytes.count else { break }
      let content = Array(bytes[(index + 17)..<(index + 17 + length)])
      let path = paths[file] ?? ""
      switch bytes[index] {
      case UInt8(ascii: "P"): paths[file] = String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "C"): events.append(.made(path))
      case UInt8(ascii: "W"): events.append(.written(path, offset: offset, content))
      case UInt8(ascii: "T"): events.append(.cut(path, to: offset))
      case UInt8(ascii: "S"): events.append(.flushBegins(path))
      case UInt8(ascii: "D"): events.append(.flushed(path))
      case UInt8(ascii: "U"): events.append(.unlinked(path))
      case UInt8(ascii: "R"): events.append(.renamed(path, to: paths[offset] ?? ""))
      case UInt8(ascii: "A"): events.append(.told(content))
      default: throw Trouble("\(path) is no log of storage")
      }
      index += 17 + length
    }
    return events
  }
}
