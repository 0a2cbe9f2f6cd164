/// Where the parts of a JSON text lie, without reading them: the hub counts nesting before a decoder recurses, holds
/// lengths against `SyncLimits`, and fingerprints an operation as it was sent.
///
/// Of a text that is no JSON it may tell anything; a decoder that reads the parts finds that out.
struct JSONParts {
  private let bytes: [UInt8]
  private let depth: Int

  /// - Parameter depth: How deep values may be nested.
  init(_ bytes: [UInt8], depth: Int = SyncLimits.depth) {
    self.bytes = bytes
    self.depth = depth
  }

  /// The values of an object's members by their written names (escapes are not resolved); of a name that stands twice
  /// the first.
  /// - Throws: `Problem` of kind `malformed` where the text is no object, ends too early, is nested too deep, or holds a
  ///   string, number or list that is too long.
  func members() throws(Problem) -> [String: Range<Int>] {
    var members: [String: Range<Int>] = [:]
    var count = 0
    var index = try open(skipBlanks(0), UInt8(ascii: "{"))
    while try peek(index) != UInt8(ascii: "}") {
      let name = index..<(try skipString(index))
      index = skipBlanks(name.upperBound)
      guard try peek(index) == UInt8(ascii: ":") else { throw Self.broken(index) }
      let value = try skipValue(skipBlanks(index + 1))
      let key = String(decoding: bytes[(name.lowerBound + 1)..<(name.upperBound - 1)], as: UTF8.self)
      count += 1
      guard count <= SyncLimits.elements else { throw Self.tooMany }
      if members[key] == nil { members[key] = value }
      index = try next(value.upperBound, UInt8(ascii: "}"))
    }
    guard skipBlanks(index + 1) == bytes.count else { throw Self.broken(index + 1) }
    return members
  }

  /// The values of an array.
  func elements(_ array: Range<Int>) throws(Problem) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    var index = try open(array.lowerBound, UInt8(ascii: "["))
    while try peek(index) != UInt8(ascii: "]") {
      let value = try skipValue(index)
      elements.append(value)
      guard elements.count <= SyncLimits.elements else { throw Self.tooMany }
      index = try next(value.upperBound, UInt8(ascii: "]"))
    }
    return elements
  }

  private func open(_ index: Int, _ bracket: UInt8) throws(Problem) -> Int {
    guard try peek(index) == bracket else { throw Self.broken(index) }
    return skipBlanks(index + 1)
  }

  /// After a value: past the comma to the next one, or to the closing bracket.
  private func next(_ index: Int, _ closing: UInt8) throws(Problem) -> Int {
    let index = skipBlanks(index)
    switch try peek(index) {
    case closing: return index
    case UInt8(ascii: ","):
      let next = skipBlanks(index + 1)
      guard try peek(next) != closing else { throw Self.broken(next) }
      return next
    default: throw Self.broken(index)
    }
  }

  private func peek(_ index: Int) throws(Problem) -> UInt8 {
    guard index < bytes.count else { throw Self.broken(index) }
    return bytes[index]
  }

  private func skipBlanks(_ index: Int) -> Int {
    var index = index
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    return index
  }

  private func skipString(_ start: Int) throws(Problem) -> Int {
    guard try peek(start) == UInt8(ascii: "\"") else { throw Self.broken(start) }
    var index = start + 1
    while try peek(index) != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
    guard index - start <= SyncLimits.string + 1 else {
      throw Problem(.malformed, "a string of more than \(SyncLimits.string) bytes")
    }
    return index + 1
  }

  private func skipValue(_ start: Int) throws(Problem) -> Range<Int> {
    var index = start
    var nested = 1
    // How many commas stand at each depth.
    var commas = [0]
    repeat {
      switch try peek(index) {
      case UInt8(ascii: "\""): index = try skipString(index)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        nested += 1
        guard nested <= depth else { throw Problem(.malformed, "nested deeper than \(depth)") }
        commas.append(0)
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        nested -= 1
        // A closing bracket that nothing opened: whoever reads the text finds it.
        if commas.count > 1 { commas.removeLast() }
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D:
        guard nested > 1 else { throw Self.broken(index) }
        if bytes[index] == UInt8(ascii: ",") { commas[commas.count - 1] += 1 }
        guard commas[commas.count - 1] < SyncLimits.elements else { throw Self.tooMany }
        index += 1
        continue
      default: index = try skipPlain(index)
      }
    } while nested > 1
    return start..<index
  }

  /// A number, `true`, `false` or `null`; of anything else at least one byte.
  private func skipPlain(_ start: Int) throws(Problem) -> Int {
    var index = start + 1
    while index < bytes.count, !",:{}[]\" \t\n\r".utf8.contains(bytes[index]) { index += 1 }
    guard index - start <= SyncLimits.number else {
      throw Problem(.malformed, "a number of more than \(SyncLimits.number) digits")
    }
    return index
  }

  private static let tooMany = Problem(.malformed, "a list of more than \(SyncLimits.elements) values")

  private static func broken(_ index: Int) -> Problem { Problem(.malformed, "no JSON from byte \(index) on") }
}
