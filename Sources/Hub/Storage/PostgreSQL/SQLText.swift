#if PostgreSQL
  import SyncProtocol

  /// Values as PostgreSQL writes them in texts.
  enum SQLText {
    static func bytes(_ bytes: [UInt8]) -> String {
      let digits = Array("0123456789abcdef".utf8)
      var text = Array("\\x".utf8)
      for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      return String(decoding: text, as: UTF8.self)
    }

    static func array(_ values: [String?]) -> String {
      var text = Array("{".utf8)
      for value in values {
        if text.count > 1 { text.append(UInt8(ascii: ",")) }
        guard let value else {
          text += "NULL".utf8
          continue
        }
        text.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
          if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
          text.append(byte)
        }
        text.append(UInt8(ascii: "\""))
      }
      return String(decoding: text + "}".utf8, as: UTF8.self)
    }

    static func array(_ values: [Int?]) -> String { array(values.map { $0.map { String($0) } }) }
  }

  /// A row whose columns are read by their places.
  struct SQLRow {
    private let columns: [String?]
    init(_ columns: [String?]) { self.columns = columns }

    func text(_ place: Int) throws(Problem) -> String { try some(maybe(place)) }
    func maybe(_ place: Int) -> String? { place < columns.count ? columns[place] : nil }
    func number(_ place: Int) throws(Problem) -> Int { try some(Int(text(place))) }
    func moment(_ place: Int) throws(Problem) -> HubMoment { HubMoment(unixSeconds: try number(place)) }

    func bytes(_ place: Int) throws(Problem) -> [UInt8] {
      let digits = Array(try text(place).utf8.dropFirst(2))
      guard digits.count.isMultiple(of: 2) else { return try some(nil) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(digits.count / 2)
      for pair in stride(from: 0, to: digits.count, by: 2) {
        bytes.append(try some(Self.digit(digits[pair])) << 4 | some(Self.digit(digits[pair + 1])))
      }
      return bytes
    }

    private static func digit(_ letter: UInt8) -> UInt8? {
      switch letter {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): letter - UInt8(ascii: "a") + 10
      default: nil
      }
    }

    private func some<Value>(_ value: Value?) throws(Problem) -> Value {
      guard let value else { throw Problem(.unavailable, "a row in the store cannot be read") }
      return value
    }
  }

  extension SQLRows {
    var all: [SQLRow] { values.map(SQLRow.init) }
    var first: SQLRow? { values.first.map(SQLRow.init) }
  }
#endif
