/// A row as it lies in a page of SQLite: [the record format](https://www.sqlite.org/fileformat2.html#record_format).
struct StoredRecord: Hashable {
  enum Value: Hashable {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    var blob: [UInt8]? { if case .blob(let bytes) = self { bytes } else { nil } }
  }

  /// Nil in indexes, and in tables without one.
  let rowid: Int?
  let values: [Value]

  /// Nil where the bytes are no record, to the last of them.
  init?(rowid: Int?, _ payload: [UInt8]) {
    var at = 0
    guard let length = Varint.read(payload, &at), length >= at, length <= payload.count else { return nil }
    var types: [Int] = []
    while at < length {
      guard let type = Varint.read(payload, &at) else { return nil }
      types.append(type)
    }
    guard at == length, !types.isEmpty, types.count <= 64 else { return nil }
    var values: [Value] = []
    for type in types {
      guard let size = Self.size(type), size <= payload.count - at else { return nil }
      values.append(Self.value(type, payload[at..<(at + size)]))
      at += size
    }
    guard at == payload.count else { return nil }
    self.rowid = rowid
    self.values = values
  }

  private static func size(_ type: Int) -> Int? {
    switch type {
    case 0, 8, 9: 0
    case 1...4: type
    case 5: 6
    case 6, 7: 8
    case 12...: (type - 12) / 2
    default: nil
    }
  }

  private static func value(_ type: Int, _ bytes: ArraySlice<UInt8>) -> Value {
    switch type {
    case 1...6:
      let isNegative = bytes.first.map { $0 > 127 } ?? false
      return .integer(Int(truncatingIfNeeded: bytes.reduce(isNegative ? UInt64.max : 0) { $0 << 8 | UInt64($1) }))
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...: break
    default: return .null
    }
    // What is no text any more is told apart from one.
    if type % 2 == 1, let text = String(validating: bytes, as: UTF8.self) { return .text(text) }
    return .blob(Array(bytes))
  }
}

/// Whole numbers in one to nine bytes, seven bits each but the ninth.
enum Varint {
  /// Nil where the bytes end before, or the number is below zero.
  static func read(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    var number = UInt64(0)
    for place in 0..<9 {
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      at += 1
      if place == 8 { number = number << 8 | UInt64(byte) } else { number = number << 7 | UInt64(byte & 127) }
      if byte < 128 || place == 8 { break }
    }
    return Int(exactly: number)
  }
}
