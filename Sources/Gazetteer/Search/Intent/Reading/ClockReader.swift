/// Reads a time of day that stands in one word: `14h`, `14h30`, `14:00`, `2pm`, `2:30pm`. Dates and numbers of roads and
/// hills (`7/5`, `7-5`, `279`) are none.
struct ClockReader {
  var hour: Int
  var minute = 0
  /// Told by "am" or "pm".
  var isAfterNoon: Bool?

  /// Nil unless all of the word is a time. A number alone is none either; see `number(_:)`.
  init?(_ word: String) {
    var rest = Array(word.utf8.map { $0 | ($0 >= 65 && $0 <= 90 ? 32 : 0) })
    while let last = rest.last, Self.punctuation.contains(last) { rest.removeLast() }
    var index = 0
    guard let hour = Self.digits(rest, &index) else { return nil }
    self.hour = hour
    var isTime = false
    if index < rest.count, Self.marks.contains(rest[index]) {
      let mark = rest[index]
      index += 1
      if let minute = Self.digits(rest, &index) {
        self.minute = minute
        isTime = true
      } else {
        isTime = mark != UInt8(ascii: ":")
      }
    }
    let tail = String(decoding: rest[index...].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    switch tail {
    case "": break
    case "am", "pm":
      isAfterNoon = tail == "pm"
      isTime = hour <= 12
    case "h" where isTime: break
    default: return nil
    }
    guard isTime, hour < 24, minute < 60 else { return nil }
  }

  /// An hour or minutes that stand alone.
  static func number(_ word: String, below limit: Int) -> Int? {
    guard (1...2).contains(word.utf8.count), let number = Int(word), (0..<limit).contains(number) else { return nil }
    return number
  }

  private static let punctuation = Array(",.?!;)".utf8)
  /// Between hours and minutes; `g` is short for `giờ`.
  private static let marks = Array(":hg".utf8)

  private static func digits(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    var number: Int?
    let start = index
    while index < bytes.count, index < start + 2, (48...57).contains(bytes[index]) {
      number = (number ?? 0) * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return number
  }
}
