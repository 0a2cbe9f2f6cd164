import Testing

@testable import GazetteerText

@Suite struct TableTests {
  private func rows(_ text: String) -> (rows: [[String]], lines: [Int], faults: [Fault]) {
    var faults: [Fault] = []
    let table = Table(SourceFile(path: "t.csv", text: text), columns: ["a", "b"], faults: &faults)
    return (table.rows.map { [$0.text("a"), $0.text("b")] }, table.rows.map(\.line), faults)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\n1,2", [["1", "2"]]),
    ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]]),
    ("b,a\n1,2\n", [["2", "1"]]),
    ("a,b\n\"1,5\",\"x\"\n", [["1,5", "x"]]),
    ("a,b\n\"say \"\"hi\"\"\",2\n", [["say \"hi\"", "2"]]),
    ("a,b\n\"\"\"\",\"\"\n", [["\"", ""]]),
    ("a,b\n,\n", [["", ""]]),
    ("a,b\n\"\",\"\"\n", [["", ""]]),
    ("a,b\n\n1,2\n\n\n3,4\n", [["1", "2"], ["3", "4"]]),
    ("a,b\n\"1\n2\",3\n", [["1\n2", "3"]]),
    ("a,b\n 1 ,2\n", [[" 1 ", "2"]]),
    ("a,b\n", []),
    ("a,b", []),
  ])
  func reads(text: String, wanted: [[String]]) {
    let (rows, _, faults) = rows(text)
    #expect(rows == wanted)
    #expect(faults == [])
  }

  @Test func rowsKnowTheLineTheyBeginOn() {
    #expect(rows("a,b\n\"1\n1\n1\",2\n\n3,4\r\n5,6").lines == [2, 6, 7])
  }

  @Test func listsAreCutAtSemicolons() {
    var faults: [Fault] = []
    let table = Table(SourceFile(path: "t", text: "a\n x ; y z ;; \n"), columns: ["a"], faults: &faults)
    #expect(table.rows.first?.list("a") == ["x", "y z"])
    #expect(table.rows.first?.list("c") == [])
    #expect(table.rows.first?.text("c") == "")
  }

  @Test func anOpenQuoteDoesNotSwallowRowsInSilence() {
    let (_, _, faults) = rows("a,b\n1,\"2\n3,4\n5,6\n")
    #expect(faults.contains { $0.line == 2 && $0.message.contains("never closes") }, "\(faults)")
  }

  @Test func fieldsComeOutComposedAndClean() {
    #expect(rows("a,b\nĐo\u{302}\u{300}i,x\n").rows.first?.first?.unicodeScalars.count == 3)
    let (rows, _, faults) = rows("a,b\n\u{7}1,\u{202E}2\n")
    #expect(rows == [["1", "2"]])
    #expect(faults.map(\.line) == [2, 2])
  }
}
