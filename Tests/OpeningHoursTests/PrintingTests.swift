import OpeningHours
import Testing

@Suite struct PrintingTests {
  @Test(arguments: CaseTable.arguments("canonical"))
  func canonical(row: [String]) throws {
    let value = try OpeningHours(row[0])
    #expect(value.description == row.last)
  }

  @Test(
    arguments:
      CaseTable.arguments("canonical") + CaseTable.arguments("answers") + CaseTable.arguments("grammar"))
  func roundTrip(row: [String]) throws {
    let value = try OpeningHours(row[0])
    #expect(try OpeningHours(value.description) == value)
    #expect(try OpeningHours(value.description).description == value.description)
  }

  @Test(arguments: UInt64(1)...20)
  func roundTripOfRandomValues(seed: UInt64) throws {
    var generator = ValueGenerator(seed: seed)
    for _ in 0..<50 {
      let text = generator.value()
      let value = try OpeningHours(text)
      #expect(try OpeningHours(value.description) == value, "\(text)")
    }
  }
}
