/// The traits of all documents, in some bytes each, until their order is known.
struct ColumnBuilder {
  private var importance: [UInt8] = []
  private var kinds: [UInt8] = []
  private var flags: [UInt8] = []
  /// Latitude and longitude one after the other, in 1e-7 degrees.
  private var positions: [Int32] = []

  var count: Int { importance.count }

  mutating func add(_ traits: DocumentTraits) {
    importance.append(traits.importance)
    kinds.append(traits.kind)
    flags.append(traits.flags)
    for degrees in [traits.latitude, traits.longitude] {
      positions.append(degrees.map { Int32(($0 * 1e7).rounded()) } ?? .min)
    }
  }

  /// Documents by falling importance; alike ones as they came.
  func order() -> [Int] {
    var starts = [Int](repeating: 0, count: 257)
    for value in importance { starts[255 - Int(value) + 1] += 1 }
    for value in 0..<256 { starts[value + 1] += starts[value] }
    var order = [Int](repeating: 0, count: count)
    for (index, value) in importance.enumerated() {
      order[starts[255 - Int(value)]] = index
      starts[255 - Int(value)] += 1
    }
    return order
  }

  func write(_ order: [Int], to writer: some IndexWriting) throws {
    for column in DocumentColumn.allCases {
      for start in stride(from: 0, to: order.count, by: column.span) {
        let slice = order[start..<min(order.count, start + column.span)]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(slice.count * column.width)
        for index in slice { append(column, index, to: &bytes) }
        try writer.write(column: bytes, column, part: start / column.span)
      }
    }
  }

  private func append(_ column: DocumentColumn, _ index: Int, to bytes: inout [UInt8]) {
    switch column {
    case .number: bytes.appendLittle(UInt32(index + 1))
    case .importance: bytes.append(importance[index])
    case .kind: bytes.append(kinds[index])
    case .flags: bytes.append(flags[index])
    case .position:
      bytes.appendLittle(UInt32(bitPattern: positions[index * 2]))
      bytes.appendLittle(UInt32(bitPattern: positions[index * 2 + 1]))
    }
  }
}
