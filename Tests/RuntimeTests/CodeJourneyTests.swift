import Canvas
import Gazetteer
import Itinerary
import QRCode
import Runtime
import Screens
import Testing

/// QR codes on the screen. That the same modules can be read is tested with a reader of other people.
struct CodeJourneyTests {
  private static let point = "geo:21.38288,103.01768?q=21.38288,103.01768"

  /// The A1 Hill in the list, and its code over the screen.
  private func shown(_ size: Size, _ tier: GlyphTier = .halfBlock, policy: Policy = .traveller) throws -> TestGuide {
    let guide = try TestGuide(size: size, tier: tier, policy: policy)
    guide.runtime.type("/doi a1")
    guide.runtime.press(.enter)
    guide.runtime.type("Q")
    return guide
  }

  /// Whether the screen is dark and light just as the code with its quiet zone is.
  private func shows(_ text: String, _ guide: TestGuide, inverted: Bool = false) throws -> Bool {
    let code = try QRCode(text)
    let isASCII = !guide.runtime.model.settings.tier.hasHalfBlocks
    let extent = code.extent(isASCII ? .ascii : .halfBlocks)
    let surface = guide.runtime.model.view()
    // Beside a small code there is room for the keys, and it stands on the left.
    let room = surface.size.columns - extent.columns
    let left = room >= 20 ? 0 : room / 2
    let lines = code.lines(isASCII ? .ascii : .halfBlocks, ink: .dark)
    for (row, line) in lines.enumerated() {
      for (column, letter) in line.enumerated() {
        guard let cell = surface[Point(column: left + column, row: 1 + row)] else { return false }
        if isASCII {
          guard cell.style.role == ((letter == "#") == inverted ? .codeLight : .codeDark) else { return false }
        } else {
          guard cell.glyph == letter, cell.style.role == (inverted ? .codeDark : .codeLight) else {
            return false
          }
        }
      }
    }
    return true
  }

  @Test func aPlaceHasACodeWithItsName() throws {
    let guide = try shown(Size(columns: 80, rows: 24))
    #expect(guide.screen.hasPrefix("A1 Hill – point a phone’s camera here"))
    #expect(try shows(Self.point + "(A1%20Hill)", guide))
    #expect(guide.screen.contains("geo:21.38288,103.01768"))
    guide.runtime.type("i")
    #expect(try shows(Self.point + "(A1%20Hill)", guide, inverted: true))
    guide.runtime.press(.escape)
    #expect(guide.runtime.model.prompt == nil && guide.screen.contains("Hoa Ban"))
  }

  @Test func aSmallWindowHasTheCodeWithoutTheName() throws {
    let guide = try shown(Size(columns: 60, rows: 20))
    #expect(try shows(Self.point, guide))
  }

  @Test func aWindowThatIsTooSmallSaysSoAndHasTheLink() throws {
    // ASCII takes two columns and a line a module.
    let guide = try shown(Size(columns: 80, rows: 24), .ascii)
    #expect(guide.screen.contains("This code needs a window of 74x39; this one is 80x24."))
    #expect(guide.screen.contains("geo:21.38288,103.01768?q=21.38288,103.01768(A1%20Hill)"))
  }

  @Test(arguments: [GlyphTier.shade, .ascii]) func withoutHalfBlocksTheGroundAloneIsTheCode(tier: GlyphTier) throws {
    let guide = try shown(Size(columns: 100, rows: 50), tier)
    #expect(try shows(Self.point + "(A1%20Hill)", guide))
  }

  /// Whatever the code: how to leave it is always in sight, and no module is cut off.
  @Test(
    arguments: [(60, 20), (80, 24), (80, 25), (100, 30), (120, 40), (160, 50)].map {
      Size(columns: $0.0, rows: $0.1)
    }, [Language.vi, .en, .fr, .ja])
  func theKeysAreInSight(size: Size, language: Language) throws {
    let guide = try TestGuide(size: size, language: language, tier: .halfBlock)
    for place in ["doi doc lap", "muong phang hq", "doi a1"] {
      guide.runtime.type("/" + place)
      guide.runtime.press(.enter)
      guide.runtime.type("p")
      guide.runtime.type("Q")
      #expect(guide.screen.contains("Esc"), "\(guide.screen)")
      #expect(guide.screen.contains("geo:"), "\(guide.screen)")
      #expect(guide.screen.contains("█"), "a place has a code in every window: \(guide.screen)")
      guide.runtime.press(.escape)
      guide.runtime.press(.escape)
      guide.runtime.press(.escape)
    }
    guide.runtime.type("3g")
    guide.runtime.type("Q")
    #expect(guide.screen.contains("Esc") && guide.screen.contains("https://"), "\(guide.screen)")
    // A window without room for any code says how large it should be.
    #expect(guide.screen.contains("█") || guide.screen.contains("\(size.columns)x\(size.rows)"), "\(guide.screen)")
  }

  /// A name that is long in Vietnamese goes without its marks before it goes at all.
  @Test func aLongNameLosesItsMarksFirst() throws {
    let guide = try TestGuide(size: Size(columns: 80, rows: 24), language: .vi, tier: .halfBlock)
    guide.runtime.type("/nghia trang liet si doc lap")
    guide.runtime.press(.enter)
    guide.runtime.type("Q")
    #expect(guide.screen.hasPrefix("Nghĩa trang liệt sĩ Độc Lập"), "\(guide.screen)")
    let text = "geo:21.4228,102.9998?q=21.4228,102.9998(Nghia%20trang%20liet%20si%20Doc%20Lap)"
    #expect(try shows(text, guide) && guide.screen.contains("Esc"), "\(guide.screen)")
  }

  @Test func aKioskHasItToo() throws {
    let guide = try shown(Size(columns: 80, rows: 24), policy: .kiosk)
    #expect(try shows(Self.point + "(A1%20Hill)", guide))
  }

  @Test func aDayHasItsWayInAsManyCodesAsFit() throws {
    for (size, count) in [(Size(columns: 80, rows: 24), 2), (Size(columns: 120, rows: 40), 1)] {
      let guide = try TestGuide(size: size, tier: .halfBlock)
      for place in ["doi a1", "bao tang chien thang", "muong phang hq"] {
        guide.runtime.type("/" + place)
        guide.runtime.press(.enter)
        guide.runtime.type("p")
        guide.runtime.press(.escape)
        guide.runtime.press(.escape)
      }
      guide.runtime.type("3g")
      guide.runtime.type("Q")
      guard case .code(let first) = guide.runtime.model.prompt else {
        Issue.record("no code: \(guide.screen)")
        continue
      }
      #expect(guide.screen.hasPrefix(count == 1 ? "Day 1 –" : "Day 1 (1/\(count))"), "\(first) \(guide.screen)")
      #expect(guide.screen.contains("█"))
      guide.runtime.press(.right)
      #expect(guide.screen.hasPrefix(count == 1 ? "Day 1 –" : "Day 1 (2/2)"))
    }
  }

  @Test func plainModeSaysTheLink() throws {
    let guide = try shown(Size(columns: 80, rows: 24))
    #expect(guide.runtime.model.plainText().contains(Self.point + "(A1%20Hill)"))
  }
}
