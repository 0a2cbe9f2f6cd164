import CivilTime
import Gazetteer
import Store
import Testing

/// What people type who look for these places, each found first.
@Suite struct PurposeTests {
  @Test(arguments: [
    ("đồi a1", "a1-hill"), ("doi a1", "a1-hill"), ("ddooif a1", "a1-hill"), ("DOI A 1", "a1-hill"),
    ("Eliane 2", "a1-hill"), ("hill where the mine was", "a1-hill"), ("A1の丘", "a1-hill"),
    ("homestay near Him Lam", "hs-him-lam-2"), ("museum open now", "victory-museum"),
  ])
  func isFoundFirst(text: String, wanted: String) throws {
    let now = try #require(CivilDateTime(iso: "2026-11-24T09:00"))
    let answer = try RealData.store.search(SearchQuery(text: text, limit: 5, language: .en, now: now)) { false }
    #expect(answer.hits.first?.header.id.rawValue == wanted)
    #expect(answer.hits.first?.weak == false)
  }

  /// "Mine" stands in names as it is: no slip of "Minh".
  @Test func aWordOfANameIsNoSlipOfAnother() throws {
    let answer = try RealData.store.search(SearchQuery(text: "hill mine", limit: 5, language: .en)) { false }
    #expect(answer.hits.first?.header.id.rawValue.hasPrefix("a1-") == true)
  }
}
