import SeededRandomness
import Testing

@testable import SyncProtocol

@Suite struct JSONPartsTests {
  private func members(_ text: String) throws -> [String: String] {
    let bytes = Array(text.utf8)
    return try JSONParts(bytes).members().mapValues { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func membersAreFoundWhatEverStandsInThem() throws {
    let text = #" {"a" : 1, "b":"}\"],", "c":[{"d":[]}, "]"] ,"e":{"f":null},"g":-1.5e3 , "h":true} "#
    #expect(
      try members(text) == [
        "a": "1", "b": #""}\"],""#, "c": #"[{"d":[]}, "]"]"#, "e": #"{"f":null}"#, "g": "-1.5e3", "h": "true",
      ])
    #expect(try members("{}") == [:])
  }

  @Test func elementsAreTheBytesThatWereSent() throws {
    let bytes = Array(#"{"ops":[{"b":1, "a":2},{},[1,2] , "x"]}"#.utf8)
    let parts = JSONParts(bytes)
    let array = try #require(try parts.members()["ops"])
    let found = try parts.elements(array).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == [#"{"b":1, "a":2}"#, "{}", "[1,2]", #""x""#])
  }

  @Test(arguments: [
    "", "[]", "1", "{", #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":1,}"#, #"{"a":1}}"#, #"{"a":1} x"#, #"{a:1}"#,
    #"{"a" 1}"#, #"{"a":[1,2}"#, #"{"a":"x\"#, #"{"a":,}"#,
  ])
  func whatIsNoObjectIsRefused(_ text: String) {
    #expect(throws: Problem.self) {
      let parts = JSONParts(Array(text.utf8))
      let members = try parts.members()
      // The scan is shallow: what it lets pass must fail when it is decoded.
      _ = try WireJSON.value([String: Int].self, Array(text.utf8))
      Issue.record("\(members)")
    }
  }

  @Test func deepNestingIsRefusedBeforeAnythingRecurses() throws {
    let deep = { (levels: Int) in
      "{\"a\":" + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1) + "}"
    }
    #expect(try members(deep(16)).count == 1)
    #expect(throws: Problem(.malformed, "nested deeper than 16")) { try members(deep(17)) }
    #expect(throws: Problem(.malformed, "nested deeper than 16")) { try members(deep(100_000)) }
  }

  @Test func whatIsTooLongIsRefused() throws {
    func list(_ count: Int, _ wrap: (String) -> String) -> String {
      wrap(Array(repeating: "1", count: count).joined(separator: ","))
    }
    let array = { (list: String) in #"{"a":[\#(list)]}"# }
    let object = { (list: String) in #"{"a":[{"b":[\#(list)]},2]}"# }
    #expect(try members(list(1_024, array)).count == 1)
    #expect(try members(list(1_024, object)).count == 1)
    for wrap in [array, object] {
      #expect(throws: Problem(.malformed, "a list of more than 1024 values")) { try members(list(1_025, wrap)) }
    }
    let named = { (count: Int) in "{" + (0..<count).map { #""\#($0)":1"# }.joined(separator: ",") + "}" }
    #expect(try members(named(1_024)).count == 1_024)
    #expect(throws: Problem.self) { try members(named(1_025)) }
    let text = { (length: Int) in #"{"a":"\#(String(repeating: "x", count: length))"}"# }
    #expect(try members(text(16_384)).count == 1)
    #expect(throws: Problem(.malformed, "a string of more than 16384 bytes")) { try members(text(16_385)) }
    let number = { (digits: Int) in #"{"a":[1\#(String(repeating: "0", count: digits - 1))]}"# }
    #expect(try members(number(400)).count == 1)
    #expect(throws: Problem(.malformed, "a number of more than 400 digits")) { try members(number(401)) }
  }

  @Test func noTextMakesItTrap() {
    var random = SplitMix64(seed: 7)
    let letters = Array(#"{}[]",:\ab1 -e"#.utf8)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in letters.randomElement(using: &random) ?? 0 }
      let parts = JSONParts(text)
      if let members = try? parts.members() {
        for range in members.values { #expect(range.upperBound <= text.count) }
        for range in members.values { _ = try? parts.elements(range) }
      }
    }
  }
}
