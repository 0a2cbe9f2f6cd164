/// JSON while it is written, from front to back and without blanks (RFC 8259).
///
/// Whoever writes an object gives its members in the order of their names, so that the same value is the same bytes.
public struct JSONText: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// Whether something stands already on the level that is being written.
  private var isBegun = false

  init() {}

  public mutating func object(_ members: (inout JSONText) -> Void) { nest("{", "}", members) }

  public mutating func array(_ elements: some Sequence<some JSONWriting>) {
    nest("[", "]") { json in
      for element in elements {
        json.separate()
        element.write(to: &json)
      }
    }
  }

  /// - Parameter name: Letters that need no escape.
  public mutating func member(_ name: StaticString, _ value: some JSONWriting) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\":".utf8)
    value.write(to: &self)
  }

  /// A member that is left out where there is no value.
  public mutating func member(_ name: StaticString, _ value: (some JSONWriting)?) {
    if let value { member(name, value) }
  }

  public mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// A value that is JSON already.
  public mutating func written(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  public mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { letters in
      if letters.allSatisfy(Self.isPlain) { return bytes.append(contentsOf: letters) }
      for letter in letters { Self.isPlain(letter) ? bytes.append(letter) : escape(letter) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ letter: UInt8) -> Bool {
    letter >= 0x20 && letter != UInt8(ascii: "\"") && letter != UInt8(ascii: "\\")
  }

  private mutating func escape(_ letter: UInt8) {
    let short: Unicode.Scalar? =
      switch letter {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): Unicode.Scalar(letter)
      case 0x08: "b"
      case 0x09: "t"
      case 0x0A: "n"
      case 0x0C: "f"
      case 0x0D: "r"
      default: nil
      }
    bytes.append(UInt8(ascii: "\\"))
    if let short { return bytes.append(UInt8(ascii: short)) }
    bytes.append(contentsOf: "u00".utf8)
    bytes.append(contentsOf: Wire.hex(CollectionOfOne(letter)).utf8)
  }

  private mutating func nest(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
    let outside = isBegun
    isBegun = false
    bytes.append(UInt8(ascii: opening))
    body(&self)
    bytes.append(UInt8(ascii: closing))
    isBegun = outside
  }

  private mutating func separate() {
    if isBegun { bytes.append(UInt8(ascii: ",")) }
    isBegun = true
  }
}

/// A value that writes itself as JSON. A hub writes thousands of these a second, and by way of Foundation's encoder each
/// takes it as long as to store it.
public protocol JSONWriting {
  func write(to json: inout JSONText)
}

extension String: JSONWriting {
  public func write(to json: inout JSONText) { json.string(self) }
}

extension Int: JSONWriting {
  public func write(to json: inout JSONText) { json.number(self) }
}

extension Bool: JSONWriting {
  public func write(to json: inout JSONText) { json.written((self ? "true" : "false").utf8) }
}

extension Array: JSONWriting where Element: JSONWriting {
  public func write(to json: inout JSONText) { json.array(self) }
}

extension JSONWriting where Self: RawRepresentable<String> {
  public func write(to json: inout JSONText) { json.string(rawValue) }
}

/// A value that was written before.
public struct WrittenJSON: JSONWriting, Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public func write(to json: inout JSONText) { json.written(text.utf8) }
}
