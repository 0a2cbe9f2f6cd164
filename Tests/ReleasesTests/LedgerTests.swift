import Testing

@testable import Releases

@Suite struct LedgerTests {
  private func release(_ number: Int, _ date: String = "2026-12-01") -> InstalledRelease {
    InstalledRelease(
      GazetteerRelease(
        number: number, date: date, schema: 5, length: 4_096, sha256: String(repeating: "a", count: 64)))
  }

  @Test func comesBackAsItWas() throws {
    var ledger = ReleaseLedger(trusted: TrustedFiles(root: Array("{\n\"a\": \"é\"}".utf8)))
    #expect(try ReleaseLedger(bytes: ledger.bytes) == ledger)
    ledger.trusted.timestamp = [0xFF, 0]
    ledger.trusted.targets = []
    ledger.add(release(3))
    #expect(try ReleaseLedger(bytes: ledger.bytes) == ledger)
  }

  @Test func remembersEachImageOnceAndNotForEver() {
    var ledger = ReleaseLedger(trusted: TrustedFiles(root: []))
    for number in [1, 2, 2, 3, 4, 5, 6, 7, 8, 9] { ledger.add(release(number)) }
    #expect(ledger.verified.map(\.release.number) == Array(2...9))
    #expect(ledger.release(in: "2026-12-01-000003.sqlite")?.release.number == 3)
    #expect(ledger.release(in: "2026-12-01-000001.sqlite") == nil)
  }

  /// The guide reads the last by name.
  @Test func laterReleasesHaveLaterNames() {
    let names = [release(1), release(2), release(10), release(11, "2026-12-02"), release(12, "2027-01-01")].map(\.file)
    #expect(names == names.sorted())
  }

  @Test(arguments: ["", "{}", "{\"root\":\"zz\",\"verified\":[]}", "{\"root\":\"\",\"verified\":[{}]}"])
  func whatIsNoLedgerIsNotRead(_ text: String) {
    #expect(throws: ReleaseError.self) { try ReleaseLedger(bytes: Array(text.utf8)) }
  }
}
