import Testing

@testable import Itinerary

struct TripIDTests {
  @Test(arguments: ["a", "trip", "a1-hill", "2026", "a--b", String(repeating: "x", count: 64)])
  func accepts(_ text: String) { #expect(TripID(rawValue: text)?.rawValue == text) }

  @Test(arguments: ["", "-a", "a-", "-", "A", "a b", "ă", "a_b", "a/b", "..", String(repeating: "x", count: 65)])
  func refuses(_ text: String) { #expect(TripID(rawValue: text) == nil) }

  @Test(arguments: [
    ("Muong Phang", "muong-phang"), ("  two  days ", "two-days"), ("", "trip"), ("???", "trip"), ("A1!", "a1"),
    ("日本", "trip"), (String(repeating: "ab ", count: 40), "ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab-ab"),
  ])
  func isMadeFromAName(_ name: String, _ id: String) {
    let made = TripID(naming: name, besides: [])
    #expect(made.rawValue.hasPrefix(String(id.prefix(38))))
    #expect(TripID(rawValue: made.rawValue) == made)
    if id.count < 38 { #expect(made.rawValue == id) }
  }

  @Test func isNumberedWhereItIsTaken() {
    var taken: Set<TripID> = []
    for expected in ["two-days", "two-days-2", "two-days-3"] {
      let id = TripID(naming: "Two days", besides: taken)
      #expect(id.rawValue == expected)
      taken.insert(id)
    }
  }

  @Test func idsAreInOrder() throws {
    #expect(try Fixtures.tripID("a") < Fixtures.tripID("b"))
    #expect(StopID(rawValue: 1) < StopID(rawValue: 2))
    #expect(try Fixtures.tripID("abc").description == "abc")
  }
}
