/// The documents of one list within one stretch of 65,536 documents: their low 16 bits in rising order, and one byte of
/// payload each where the list has any.
///
/// Few documents are an array, many a bitmap, as in Roaring bitmaps (Chambi, Lemire, Kaser, Godin: "Better bitmap
/// performance with Roaring bitmaps", 2016). Layout, little endian: flags (1 byte), count - 1 (2 bytes), then the array
/// (2 bytes each) or the bitmap (8,192 bytes), then the payloads.
public struct PostingPart: Sendable {
  /// Documents in one part.
  public static let span = 65_536
  private static let bitmapBytes = span / 8
  private static let isBitmap: UInt8 = 1
  private static let hasPayload: UInt8 = 2
  private static let head = 3

  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter documents: Low halves in rising order, none twice, at least one.
  public init(_ documents: [UInt16], payloads: [UInt8]?) {
    let bitmap = documents.count * 2 > Self.bitmapBytes
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.head + min(documents.count * 2, Self.bitmapBytes) + (payloads?.count ?? 0))
    bytes.append((bitmap ? Self.isBitmap : 0) | (payloads == nil ? 0 : Self.hasPayload))
    bytes.appendLittle(UInt16(truncatingIfNeeded: documents.count - 1))
    if bitmap {
      bytes.append(contentsOf: repeatElement(0, count: Self.bitmapBytes))
      for document in documents { bytes[Self.head + Int(document >> 3)] |= 1 << UInt8(document & 7) }
    } else {
      for document in documents { bytes.appendLittle(document) }
    }
    if let payloads { bytes.append(contentsOf: payloads) }
    self.bytes = bytes
  }

  /// How many documents there are; 0 where the bytes are no part.
  public var count: Int { bytes.count < Self.head ? 0 : Int(bytes.little16(at: 1)) + 1 }

  /// Every document with its payload, 0 where there is none.
  func forEach(_ body: (_ low: Int, _ payload: UInt8) -> Void) {
    guard let shape else { return }
    let bytes = bytes.span
    if shape.isBitmap {
      var rank = 0
      for index in 0..<Self.bitmapBytes {
        var byte = bytes[Self.head + index]
        while byte != 0, rank < shape.count {
          body(index << 3 + byte.trailingZeroBitCount, shape.isPaid ? bytes[shape.payloads + rank] : 0)
          byte &= byte - 1
          rank += 1
        }
      }
    } else {
      for rank in 0..<shape.count {
        let at = Self.head + rank * 2
        body(Int(bytes[at]) | Int(bytes[at + 1]) << 8, shape.isPaid ? bytes[shape.payloads + rank] : 0)
      }
    }
  }

  /// The payloads of some documents, 0 where the list has not got them; of two payloads the better one stays.
  func probe(_ lows: [UInt16], _ found: inout [UInt8]) {
    guard let shape, shape.isPaid else { return }
    if found.isEmpty { found = [UInt8](repeating: 0, count: lows.count) }
    let ranks = shape.isBitmap ? ranks : []
    for (index, low) in lows.enumerated() {
      guard let rank = shape.isBitmap ? rank(low, ranks) : rank(low, count: shape.count),
        rank < shape.count
      else { continue }
      let payload = bytes[shape.payloads + rank]
      if found[index] == 0 || payload < found[index] { found[index] = payload }
    }
  }

  /// By word of 64 bits: how many documents stand before it.
  private var ranks: [Int] {
    var before = 0
    return (0..<Self.bitmapBytes / 8).map { index in
      defer { before += word(index).nonzeroBitCount }
      return before
    }
  }

  private func word(_ index: Int) -> UInt64 {
    bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: Self.head + index * 8, as: UInt64.self))
    }
  }

  private func rank(_ low: UInt16, _ ranks: [Int]) -> Int? {
    let word = word(Int(low >> 6))
    let bit: UInt64 = 1 << UInt64(low & 63)
    return word & bit == 0 ? nil : ranks[Int(low >> 6)] + (word & (bit - 1)).nonzeroBitCount
  }

  private func rank(_ low: UInt16, count: Int) -> Int? {
    var (start, end) = (0, count)
    while start < end {
      let middle = (start + end) / 2
      let found = bytes.little16(at: Self.head + middle * 2)
      if found == low { return middle }
      if found < low { start = middle + 1 } else { end = middle }
    }
    return nil
  }

  private struct Shape {
    let count: Int
    let isBitmap: Bool
    let isPaid: Bool
    /// Where the payloads begin.
    let payloads: Int
  }

  /// Nil where a file was cut or altered: it has no part here rather than a wrong one.
  private var shape: Shape? {
    let count = count
    guard count > 0 else { return nil }
    let isBitmap = bytes[0] & Self.isBitmap != 0
    let isPaid = bytes[0] & Self.hasPayload != 0
    let payloads = Self.head + (isBitmap ? Self.bitmapBytes : count * 2)
    guard bytes.count >= payloads + (isPaid ? count : 0) else { return nil }
    return Shape(count: count, isBitmap: isBitmap, isPaid: isPaid, payloads: payloads)
  }
}

extension Array where Element == UInt8 {
  mutating func appendLittle(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func appendLittle(_ value: UInt32) {
    appendLittle(UInt16(truncatingIfNeeded: value))
    appendLittle(UInt16(truncatingIfNeeded: value >> 16))
  }

  func little16(at index: Int) -> UInt16 { UInt16(self[index]) | UInt16(self[index + 1]) << 8 }

  func little32(at index: Int) -> UInt32 {
    UInt32(little16(at: index)) | UInt32(little16(at: index + 2)) << 16
  }
}
