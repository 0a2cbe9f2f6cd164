import CaseTables
import OpeningHours
import Testing

@Suite struct RefusalTests {
  @Test(arguments: CaseTable.arguments("refusals", in: .module))
  func refused(row: [String]) throws {
    try #require(row.count == 3)
    let text = unescaped(row[0])
    let error = try #require(throws: OpeningHoursError.self) { try OpeningHours(text) }
    #expect(error.position == Int(row[1]), "\(error)")
    #expect(spelled(error.problem) == unescaped(row[2]))
  }

  @Test func lengthIsBounded() throws {
    let limit = 10_000
    let rule = "Mo 08:00-12:00; "
    let long = String(repeating: rule, count: limit / rule.count - 1) + "Tu off"
    #expect(long.count <= limit)
    _ = try OpeningHours(long)
    let tooLong = OpeningHoursError(position: limit, problem: .tooLong(limit: limit))
    #expect(throws: tooLong) { try OpeningHours(String(repeating: " ", count: limit + 1)) }
    // One character of very many bytes.
    #expect(throws: tooLong) { try OpeningHours("a" + String(repeating: "\u{301}", count: 100_000)) }
  }

  @Test func nestingIsNotFollowed() throws {
    let text = String(repeating: "(", count: 10_000)
    #expect(throws: OpeningHoursError(position: 1, problem: .unexpected("("))) { try OpeningHours(text) }
  }

  /// Values with one character struck out, doubled or exchanged are read or refused at a place within the text.
  @Test(arguments: UInt64(1)...20)
  func damagedValuesNeverTrap(seed: UInt64) throws {
    var generator = ValueGenerator(seed: seed)
    let signs = Array("0123456789:-+,;|/\"[]( MoPHarFebđ–\n\u{0}")
    for _ in 0..<100 {
      var text = Array(generator.value())
      for _ in 0..<generator.number(1...4) {
        let place = generator.number(0...(text.count - 1))
        switch generator.number(0...2) {
        case 0 where text.count > 1: text.remove(at: place)
        case 1: text.insert(text[place], at: place)
        default: text[place] = signs[generator.number(0...(signs.count - 1))]
        }
      }
      do {
        let value = try OpeningHours(String(text))
        #expect(try OpeningHours(value.description) == value, "\(String(text)) \(value)")
      } catch {
        #expect((0...text.count).contains(error.position), "\(String(text)) \(error)")
      }
    }
  }

  private func unescaped(_ text: String) -> String {
    text.replacing("\\n", with: "\n").replacing("\\0", with: "\u{0}")
  }

  private func spelled(_ problem: OpeningHoursError.Problem) -> String {
    switch problem {
    case .empty: "empty"
    case .tooLong: "tooLong"
    case .unexpectedCharacter(let found): "unexpectedCharacter \(found)"
    case .unterminatedComment: "unterminatedComment"
    case .unexpected(let found): "unexpected \(found)"
    case .unexpectedEnd: "unexpectedEnd"
    case .invalidTime(let found): "invalidTime \(found)"
    case .invalidDay(let found): "invalidDay \(found)"
    case .invalidWeek(let found): "invalidWeek \(found)"
    case .invalidNth(let found): "invalidNth \(found)"
    case .invalidPeriod(let found): "invalidPeriod \(found)"
    case .invalidOffset(let found): "invalidOffset \(found)"
    case .reversed(let found): "reversed \(found)"
    case .pointInTime(let found): "pointInTime \(found)"
    case .notAPoint(let found): "notAPoint \(found)"
    }
  }
}
