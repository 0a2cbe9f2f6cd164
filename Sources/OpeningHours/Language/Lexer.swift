/// Cuts a text into tokens.
struct Lexer {
  /// Longer texts are refused: OpenStreetMap itself allows 255 characters.
  static let limit = 10_000

  static func tokens(of text: String) throws(OpeningHoursError) -> [Token] {
    // A character may be of any number of bytes, so that both are bounded.
    guard text.utf8.count <= limit * 4, text.count <= limit else {
      throw OpeningHoursError(position: limit, problem: .tooLong(limit: limit))
    }
    var lexer = Lexer(characters: Array(text))
    var tokens: [Token] = []
    while let token = try lexer.next() { tokens.append(token) }
    guard !tokens.isEmpty else { throw OpeningHoursError(position: 0, problem: .empty) }
    return tokens
  }

  private let characters: [Character]
  private var index = 0

  private init(characters: [Character]) { self.characters = characters }

  private mutating func next() throws(OpeningHoursError) -> Token? {
    while index < characters.count, Self.isBlank(characters[index]) { index += 1 }
    guard index < characters.count else { return nil }
    let start = index
    let first = characters[start]
    index += 1
    let kind: Token.Kind
    switch first {
    case _ where Self.isDigit(first):
      advance(while: Self.isDigit)
      kind = .number(String(characters[start..<index]))
    case _ where Self.isLetter(first):
      advance(while: Self.isLetter)
      kind = .word(String(characters[start..<index]).lowercased())
    case "\"":
      advance { $0 != "\"" }
      guard index < characters.count else {
        throw OpeningHoursError(position: start, problem: .unterminatedComment)
      }
      kind = .comment(String(characters[(start + 1)..<index]))
      index += 1
    case "|":
      guard index < characters.count, characters[index] == "|" else {
        throw OpeningHoursError(position: start, problem: .unexpectedCharacter(first))
      }
      index += 1
      kind = .fallback
    case ",", ";", "-", ":", "+", "/", "[", "]", "(", ")": kind = .sign(first)
    default: throw OpeningHoursError(position: start, problem: .unexpectedCharacter(first))
    }
    return Token(kind: kind, position: start, text: String(characters[start..<index]))
  }

  private mutating func advance(while condition: (Character) -> Bool) {
    while index < characters.count, condition(characters[index]) { index += 1 }
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character.isNewline
  }

  // Asked of the character and not by a range: marked letters sort between the plain ones.
  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }
}
