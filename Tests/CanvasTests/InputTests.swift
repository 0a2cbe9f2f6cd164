import Canvas
import Testing

@Suite struct InputTests {
  @Test func shorthandsAreTheStrokesTheyName() {
    #expect(KeyStroke.character("q") == KeyStroke(.character("q")))
    #expect(KeyStroke.control("p") == KeyStroke(.character("p"), control: true))
    #expect(KeyStroke.control("p") != .character("p"))
    #expect(KeyStroke(.enter) != KeyStroke(.enter, alt: true))
  }

  @Test func strokesServeAsKeysOfATable() {
    let table: [KeyStroke: Int] = [KeyStroke(.up): 1, .character("k"): 1, KeyStroke(.function(1)): 2]
    #expect(table[.character("k")] == 1 && table[KeyStroke(.function(2))] == nil)
  }
}
