import Booking
import Canvas
import Gazetteer
import HubAnswers
import QRCode
import Runtime
import Screens
import Testing

/// A request as a page to take along.
struct VoucherJourneyTests {
  private static let heard = 1_795_400_000

  /// A request for Ban Men, and what the hub has told of it, at the voucher.
  private func shown(
    _ size: Size = Size(columns: 80, rows: 24), _ language: Language = .en, tier: GlyphTier = .halfBlock,
    told status: BusinessStatus? = .confirmed, reason: String? = nil
  ) throws -> TestGuide {
    let first = try TestGuide()
    first.runtime.type("/homestay ban men")
    first.runtime.press(.enter)
    first.runtime.type("b")
    Journey.fillIn(first.runtime)
    let booking = try #require(first.runtime.model.bookings.bookings.first)
    if let status {
      try HubAnswers.tell(
        status.rawValue, revision: 3, reason: reason, of: booking.id.rawValue, in: first.folder.path + "/outbox.sqlite",
        at: Self.heard)
    }
    let guide = try TestGuide(size: size, language: language, tier: tier, folder: first.folder)
    guide.runtime.type("4v")
    return guide
  }

  private func voucher(_ guide: TestGuide) throws -> Voucher {
    Voucher(try #require(guide.runtime.model.bookings.bookings.first), Standing(revision: 3))
  }

  /// Whether the code of a text stands on the screen with its corner there, module by module.
  private func shows(_ text: String, _ guide: TestGuide, at corner: Point) throws -> Bool {
    let surface = guide.runtime.model.view()
    return try QRCode(text).lines(.halfBlocks, ink: .dark).enumerated().allSatisfy { row, line in
      line.enumerated().allSatisfy { column, letter in
        let cell = surface[Point(column: corner.column + column, row: corner.row + row)]
        return cell?.glyph == letter && cell?.style.role == .codeLight
      }
    }
  }

  @Test func thePageSaysAllAndTheCodeStandsBesideIt() throws {
    let guide = try shown()
    let claim = try voucher(guide).booking.request.claim.rawValue
    #expect(guide.screen.hasPrefix(" Booking \(claim)"))
    for text in ["Men village", "5 Dec 2026", "confirmed", "Esc: close"] {
      #expect(guide.screen.contains(text), "\(text): \(guide.screen)")
    }
    let code = try QRCode(voucher(guide).codes[0])
    #expect(try shows(voucher(guide).codes[0], guide, at: Point(column: 80 - code.size - 8, row: 1)))
    #expect(!guide.screen.contains("Not confirmed"))
    guide.runtime.press(.end)
    #expect(guide.screen.contains("the hub alone decides"), "\(guide.screen)")
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.prompt == nil && guide.runtime.model.tab == .bookings)
  }

  @Test func aWideScreenHasAllOfItAtOnce() throws {
    let guide = try shown(Size(columns: 120, rows: 40))
    for text in [
      "Reference:", "What: Overnight stay", "nights: 1", "Where: ", "Commune now", "Position", "Who answers",
      "On its way: received by the hub", "Answer: confirmed", "Revision: 3", "Next: ", "the hub alone decides",
    ] {
      #expect(guide.screen.contains(text), "\(text): \(guide.screen)")
    }
  }

  @Test func whoAsksIsNotOnIt() throws {
    for (status, size) in [(BusinessStatus?.none, 80), (.confirmed, 120)] {
      let guide = try shown(Size(columns: size, rows: 40), told: status)
      for text in ["Lò Thị Mai", "0912", "Ăn chay"] { #expect(!guide.screen.contains(text), "\(guide.screen)") }
    }
  }

  @Test func whatIsNotConfirmedSaysSo() throws {
    #expect(try shown(told: nil).screen.contains("Not confirmed"))
    let guide = try shown(Size(columns: 120, rows: 40), told: .declined, reason: "The house is full.")
    #expect(guide.screen.contains("Not confirmed") && guide.screen.contains("In their words: The house is full."))
    #expect(try shown(Size(columns: 120, rows: 40), told: nil).screen.contains("Answer: none yet"))
  }

  @Test func aNarrowWindowHasTheCodeOnItsOwnPage() throws {
    let guide = try shown(Size(columns: 60, rows: 20))
    #expect(!guide.screen.contains("█") && guide.screen.contains("Tab: QR code"))
    guide.runtime.press(.tab)
    let brief = try voucher(guide).codes[2]
    let code = try QRCode(brief)
    #expect(try shows(brief, guide, at: Point(column: (60 - code.size - 8) / 2, row: 1)), "\(guide.screen)")
    #expect(guide.screen.contains("Esc"))
    guide.runtime.press(.tab)
    #expect(!guide.screen.contains("█") && guide.screen.contains("Reference"))
  }

  @Test func aWindowThatIsTooSmallForAnyCodeSaysSoAndHasTheText() throws {
    // ASCII takes two columns and a line a module.
    let guide = try shown(tier: .ascii)
    guide.runtime.press(.tab)
    #expect(guide.screen.contains("Reference"))
    guide.runtime.press(.end)
    #expect(guide.screen.contains("The QR code needs a window of 58x31; this one is 80x24."), "\(guide.screen)")
  }

  @Test(
    arguments: [(60, 20), (80, 24), (100, 30), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }, Language.allCases)
  func theKeysAreInSightAndNothingIsCut(size: Size, language: Language) throws {
    for tier in [GlyphTier.braille, .ascii] where language != .ja || tier != .ascii {
      let guide = try shown(size, language, tier: tier)
      #expect(guide.screen.contains("Esc"), "\(guide.screen)")
      let reference = try voucher(guide).booking.request.claim.rawValue
      #expect(guide.screen.contains(reference), "\(guide.screen)")
      for _ in 0..<40 { guide.runtime.press(.down) }
      let seen = guide.screen
      guide.runtime.press(.home)
      guide.runtime.press(.end)
      #expect(guide.screen == seen)
    }
  }

  @Test func itCanBeCopied() throws {
    let guide = try shown()
    guide.runtime.type("y")
    let page = try voucher(guide).page(guide.runtime.model.known[voucher(guide).booking.request.provider], .en)
    #expect(page.allSatisfy { $0.count <= 80 } && page.contains { $0.hasPrefix("Reference") })
    if case .voucher = guide.runtime.model.prompt {} else { Issue.record("it is closed") }
  }

  @Test func plainModeTellsItAndWhatTheCodeSays() throws {
    let guide = try shown()
    let text = guide.runtime.model.plainText()
    #expect(text.contains { $0.hasPrefix("Booking HB-") } && text.contains("confirmed r3"), "\(text)")
    #expect(text.allSatisfy { $0.count <= 80 })
  }

  @Test func nothingSelectedHasNone() throws {
    let guide = try TestGuide()
    guide.runtime.type("4v")
    #expect(guide.runtime.model.prompt == nil && guide.screen.contains("Nothing is selected"))
  }
}
