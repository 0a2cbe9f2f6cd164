import CaseTables
import Testing

@Suite struct CaseTableTests {
  @Test(arguments: [
    ("answers", 110), ("grammar", 320), ("canonical", 70), ("refusals", 110), ("warnings", 50),
  ])
  func tablesAreFound(name: String, least: Int) throws {
    #expect(try CaseTable.rows(name, in: .module).count >= least)
  }
}
