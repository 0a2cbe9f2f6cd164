import CivilTime
import Testing

@testable import Gazetteer

@Suite struct EntryFlagsTests {
  private func entry(_ facts: [(FactKey, String?, String)], story: String = "") throws -> Entry {
    let provenance = try Fixtures.provenance()
    return Entry(
      header: try Fixtures.header("a", "A"), formerIDs: [], otherNames: [], summary: LocalizedText(),
      story: LocalizedText([.vi: story]), commune: CommuneNames(now: nil, before: nil),
      facts: facts.map { Fact(key: $0.0, value: $0.1, text: LocalizedText([.vi: $0.2]), provenance: provenance) },
      places: [], provenance: provenance)
  }

  @Test(arguments: [
    ("0", "", true), ("0.0", "", true), ("20000", "", false), ("20000", "miễn phí cho trẻ em", false),
    (nil, "Miễn phí", true),
    (nil, "Không thu vé", true), (nil, "Miễn phí cho trẻ em, người lớn 20.000 đồng", false),
    (nil, "không miễn phí", false),
    (nil, "chưa rõ", false), ("free", "", false),
  ])
  func free(value: String?, text: String, isFree: Bool) throws {
    #expect(try entry([(.ticket, value, text)]).isFree == isFree)
  }

  @Test func anUnknownTicketIsNotFree() throws {
    #expect(try !entry([(.hours, "24/7", "miễn phí")]).isFree)
  }

  @Test(arguments: [
    ("Công viên phù hợp với trẻ em.", true, true), ("Thích hợp cho gia đình.", true, false),
    ("Không phù hợp cho trẻ em.", false, true), ("Trẻ em được miễn vé.", false, true),
    ("Nước nóng, nhất là với trẻ em", false, true), ("Gia đình có phòng cho khách.", false, false), ("", false, false),
  ])
  func children(text: String, suits: Bool, speaks: Bool) throws {
    #expect(try entry([], story: text).suitsChildren == suits)
    #expect(try entry([(.access, nil, text)]).suitsChildren == suits)
    #expect(try entry([], story: text).speaksOfChildren == speaks)
  }
}
