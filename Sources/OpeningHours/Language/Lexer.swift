import CivilTime

/// Cuts a text into tokens. What is written otherwise than the specification has it, but can mean one thing only, is
/// read as that, with a warning.
struct Lexer {
  /// Longer texts are refused: OpenStreetMap itself allows 255 characters.
  static let limit = 10_000

  let characters: [Character]
  var index = 0
  var tokens: [Token] = []
  var warnings: [OpeningHoursWarning] = []

  private init(_ characters: [Character]) { self.characters = characters }

  /// - Throws: what is too long, an open comment, or a character that occurs nowhere.
  static func read(_ text: String) throws(OpeningHoursError) -> (tokens: [Token], warnings: [OpeningHoursWarning]) {
    // A character may be of any number of bytes, so that both are bounded.
    guard text.utf8.count <= limit * 4, text.count <= limit else {
      throw OpeningHoursError(position: limit, problem: .tooLong(limit: limit))
    }
    var lexer = Lexer(Array(text))
    while lexer.index < lexer.characters.count { try lexer.step() }
    return (lexer.tokens, lexer.warnings)
  }

  private mutating func step() throws(OpeningHoursError) {
    let first = characters[index]
    if Self.isBlank(first) {
      index += 1
    } else if Self.isDigit(first) {
      readNumber()
    } else if first.isLetter, !Self.dashes.contains(first) {
      readWord()
    } else {
      try readSign(first)
    }
  }

  private mutating func readNumber() {
    guard !takeAlways(), !takePhrase() else { return }
    let start = index
    while index < characters.count, Self.isDigit(characters[index]) { index += 1 }
    let text = String(characters[start..<index])
    let digits = String(text.compactMap(\.wholeNumberValue).map { Character("\($0)") })
    if digits != text { warn(.spelling, start, text, meant: digits) }
    let value = Int(digits.suffix(9)).map { digits.count > 9 ? max($0, 1_000_000) : $0 } ?? 0
    add(value > 1_900 && text.count == 4 ? .year(value) : .number(value, digits: text.count), start)
    if value >= 2_100, text.count == 4 { warn(.interpretedAsYear, start, text) }
    // "10." before anything but minutes.
    if peek() == ".", !(peek(1).map(Self.isDigit) ?? false) {
      index += 1
      warn(.omit, index - 1, ".")
    }
  }

  private mutating func takeAlways() -> Bool {
    guard characters[index...].starts(with: Array("24/7")), !(peek(4).map(Self.isDigit) ?? false) else { return false }
    add(.always, index, length: 4)
    return true
  }

  private mutating func readSign(_ sign: Character) throws(OpeningHoursError) {
    let start = index
    switch sign {
    case ":": add(.colon, start, length: 1)
    case ".":
      add(.colon, start, length: 1)
      warn(.hourMinuteSeparator, start, ".")
    case ";": add(.end, start, length: 1)
    case "\"":
      let close = characters[(start + 1)...].firstIndex(of: "\"")
      guard let close else { throw OpeningHoursError(position: start, problem: .unterminatedComment) }
      let comment = String(characters[(start + 1)..<close])
      if comment.isEmpty { warn(.emptyComment, start, "\"\"") }
      add(.comment(comment), start, length: close + 1 - start)
    case "|":
      guard peek(1) == "|" else { throw OpeningHoursError(position: start, problem: .unexpectedCharacter(sign)) }
      add(.fallback, start, length: 2)
    case "-" where takePhrase(): break
    case ",", "-", "+", "/", "[", "]", "(", ")": add(.sign(sign), start, length: 1)
    default:
      guard takeTolerated(sign) else {
        throw OpeningHoursError(position: start, problem: .unexpectedCharacter(sign))
      }
    }
  }

  // MARK: Steps

  func peek(_ ahead: Int = 0) -> Character? {
    index + ahead < characters.count ? characters[index + ahead] : nil
  }

  /// Adds what was read since `start`.
  mutating func add(_ kind: Token.Kind, _ start: Int) {
    tokens.append(Token(kind: kind, position: start, text: String(characters[start..<index])))
  }

  mutating func add(_ kind: Token.Kind, _ start: Int, length: Int) {
    index = start + length
    add(kind, start)
  }

  mutating func warn(_ kind: OpeningHoursWarning.Kind, _ position: Int, _ written: String, meant: String? = nil) {
    warnings.append(OpeningHoursWarning(kind: kind, position: position, written: written, meant: meant))
  }

  /// The digits of ASCII, and the wide ones of Japanese keyboards.
  static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  static func isBlank(_ character: Character) -> Bool { character.isWhitespace || character == "␣" }
}
