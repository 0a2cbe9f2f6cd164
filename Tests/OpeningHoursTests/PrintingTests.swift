import CaseTables
import OpeningHours
import Testing

@Suite struct PrintingTests {
  @Test(arguments: CaseTable.arguments("canonical", in: .module))
  func canonical(row: [String]) throws {
    let value = try OpeningHours(row[0])
    #expect(value.description == row.last)
  }

  @Test(
    arguments:
      CaseTable.arguments("canonical", in: .module) + CaseTable.arguments("answers", in: .module)
      + CaseTable.arguments("grammar", in: .module))
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
