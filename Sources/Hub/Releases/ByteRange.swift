/// What a `Range` field asks for (RFC 9110, section 14): one range of bytes.
enum ByteRange: Hashable {
  /// No field, another unit, several ranges, or one that cannot be read: the whole is answered.
  case whole
  case part(Range<Int>)
  /// Nothing of it is there: 416.
  case unsatisfiable

  init(_ field: String?, length: Int) {
    guard let field, field.hasPrefix("bytes="), !field.contains(",") else {
      self = .whole
      return
    }
    let ends = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      self = .whole
      return
    }
    // A number too large for the machine is beyond every file.
    func number(_ digits: Substring) -> Int? { digits.isEmpty ? nil : Int(digits) ?? .max }
    switch (number(ends[0]), number(ends[1])) {
    case (nil, nil): self = .whole
    case (nil, let last?): self = last == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - last)..<length)
    case (let first?, let last):
      let end = min(last ?? .max, length - 1) + 1
      if let last, last < first { self = .whole } else { self = first < end ? .part(first..<end) : .unsatisfiable }
    }
  }
}
