import CivilTime
import Gazetteer
import SeededRandomness
import Testing

@testable import Itinerary

@Suite("A trip on paper")
struct TripSheetTests {
  private let attribution = Attribution(GazetteerVersion(date: "2026-11-23", digest: ""))

  private func sheet(_ schedule: Schedule, _ language: Language = .en) throws -> String {
    let entries = try schedule.trip.places.map { id in
      Entry(
        header: try Fixtures.header(id.rawValue), formerIDs: [], otherNames: [], summary: LocalizedText(),
        story: LocalizedText(), commune: CommuneNames(now: nil, before: nil),
        facts: [
          Fact(
            key: .hours, value: "24/7", text: LocalizedText(),
            provenance: Provenance(
              confidence: .low, date: nil, seen: try Fixtures.date("2026-11-23"), sources: ["both"]))
        ], places: [],
        provenance: Provenance(
          confidence: .low, date: nil, seen: try Fixtures.date("2026-11-23"), sources: ["source of \(id)", "both"]))
    }
    return TripExport.sheet(
      schedule, entries: Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }, attribution: attribution,
      language: language)
  }

  @Test func aTripWithoutPlacesHasNoSources() throws {
    let empty = try Trip(id: try #require(TripID(rawValue: "t")), name: "T", startDate: nil, mode: .car)
    let text = try sheet(Schedule.make(empty, places: [:], network: TravelNetwork(legs: [], positions: [:])))
    #expect(text.hasSuffix("Not for\nnavigation.\n"), "\(text)")
  }

  @Test func onePage() throws {
    let page = """
      Hai ngày ở Điện Biên                                                    Page 1/1
      ================================================================================

      2 days from 5 December 2026, 08:00-18:00, by motorbike
      Cost: at least 20,000 VND

      Day 1: Saturday 5 December 2026
      -------------------------------
      08:00-10:30  Đồi A1
                   2 h 30 min, open, ticket: 20,000 VND
                   * Mang theo nước *uống* và mũ [rộng] vành
                   Open: 07:00-11:00, 13:30-17:00
                   21.38,103.01; Position good to 50 m
                -> 12.3 km, about 42 min by motorbike (estimated)
      13:30-14:30  Bảo tàng
                   1 h (assumed), open, ticket: hỏi tại quầy
                   ! closed on arrival, opens at 13:30, a wait of 2 h 18 min
                   Open: 07:00-11:00, 13:30-17:00
                   21.38,103.01; Position good to 50 m
                -> the way is not known
      14:30-15:30  gone
                   1 h (assumed), hours unknown
                   ! no longer in the gazetteer
                   ! the time to get there is not known or counted
      In all: travel 42 min (12.3 km), visits 4 h 30 min, waiting 2 h 18 min, ends at
      15:30

      Note: __________________________________________________________________________

      ________________________________________________________________________________

      Day 2: Sunday 6 December 2026
      -----------------------------
      08:00-09:30  Hang động
                   1 h 30 min, ticket: free
                   ! nobody says when it is open
                   21.38,103.01; Position good to 50 m
      In all: visits 1 h 30 min, ends at 09:30

      Note: __________________________________________________________________________

      ________________________________________________________________________________

      Places and texts: Hoa Ban contributors, CC BY 4.0
      (https://creativecommons.org/licenses/by/4.0/), version 2026-11-23. Not for
      navigation.
      Sources:
      - source of a1-hill
      - both
      - source of museum
      - source of gone
      - source of cave

      """
    #expect(try sheet(try ExportSample.schedule()) == page)
  }

  private func pages(_ text: String) -> [[Substring]] {
    text.split(separator: "\u{C}").map { $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
  }

  @Test(arguments: Language.allCases) func everyPageFits(language: Language) throws {
    for schedule in try [ExportSample.schedule(), ExportSample.schedule(start: nil), ExportSample.hostile()] {
      let text = try sheet(schedule, language)
      for page in pages(text) {
        #expect(page.count <= 66)
        for line in page { #expect(PrintedText.columns(line) <= 80, "\(line)") }
      }
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\u{C}" || $0.value == 0x202E })
    }
  }

  /// Days of every length: none that fits on a page is cut, and nothing is lost.
  @Test func daysStayWholeWhereTheyFit() throws {
    var random = SplitMix64(seed: 7)
    let paper = PaperPages(title: "x") { "\($0)/\($1)" }
    for _ in 0..<200 {
      let blocks = (0..<random.next(12)).map { block in
        PaperPages.Block(
          heading: ["h\(block)", "-"],
          parts: (0..<random.next(14)).map { part in
            (0..<1 + random.next(random.next(9) == 0 ? 80 : 9)).map { "b\(block)p\(part)l\($0)" }
          })
      }
      let pages = pages(paper.text(blocks)).map { $0.dropFirst(3) }
      #expect(pages.allSatisfy { $0.count <= 63 })
      let printed = pages.joined().filter { $0.hasPrefix("b") }.map(String.init)
      #expect(printed == blocks.flatMap { $0.parts.flatMap { $0 } })
      for (index, block) in blocks.enumerated() where block.lines.count <= 63 {
        #expect(pages.count { $0.contains("h\(index)") } == 1)
        #expect(pages.count { $0.contains { $0.hasPrefix("b\(index)p") } } <= 1)
      }
      for (index, block) in blocks.enumerated() where !block.parts.isEmpty {
        // Wherever a block goes on, its heading stands above.
        for page in pages where page.contains(where: { $0.hasPrefix("b\(index)p") }) {
          #expect(page.contains("h\(index)"))
        }
      }
    }
  }

  @Test func pagesAreNumberedAndPartedByFormFeeds() throws {
    let blocks = (0..<3).map { PaperPages.Block(heading: ["day \($0)"], parts: [Array(repeating: "x", count: 40)]) }
    let text = PaperPages(title: String(repeating: "tên", count: 40)) { "Page \($0)/\($1)" }.text(blocks)
    #expect(text.count { $0 == "\u{C}" } == 2 && !text.hasPrefix("\u{C}") && !text.hasSuffix("\u{C}"))
    let heads = pages(text).map { $0[0] }
    #expect(heads.map { $0.suffix(8) } == ["Page 1/3", "Page 2/3", "Page 3/3"])
    #expect(heads.allSatisfy { PrintedText.columns($0) == 80 && $0.hasPrefix("tên") })
  }
}
