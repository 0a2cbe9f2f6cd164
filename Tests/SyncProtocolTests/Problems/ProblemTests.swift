import SyncProtocol
import Testing

@Suite struct ProblemTests {
  private func problem(_ type: String) throws -> Problem {
    try WireJSON.value(Problem.self, Array(#"{"type":"\#(type)","status":422,"detail":"d"}"#.utf8))
  }

  /// An older device hears a newer hub.
  @Test func aKindThatIsNotKnownKeepsItsName() throws {
    let new = try problem("/problems/house-closed")
    #expect(new.kind == .malformed && new.name == "house-closed" && new.type == "/problems/house-closed")
    #expect(new != Problem(.malformed, "d") && "\(new)" == "house-closed: d")
    #expect(try WireJSON.value(Problem.self, WireJSON.bytes(new)) == new)
    #expect(try problem("/problems/too-large") == Problem(.tooLarge, "d"))
  }

  @Test(arguments: [
    "about:blank", "/problems/", "/problems/Too-Large", "/problems/x y", "/problems/é",
    "/problems/\(String(repeating: "x", count: 41))",
  ])
  func whatIsNoNameIsNoKind(_ type: String) { #expect(throws: Problem.self) { try problem(type) } }
}
