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
    let isASCII = guide.runtime.model.settings.tier == .ascii
    let extent = code.extent(isASCII ? .ascii : .halfBlocks)
    let surface = guide.runtime.model.view()
    let left = (surface.size.columns - extent.columns) / 2
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
    #expect(guide.screen.contains(Self.point))
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
    #expect(guide.screen.contains("This code needs a window of 74x38; this one is 80x24."))
    #expect(guide.screen.contains("geo:21.38288,103.01768?q=21.38288,103.01768(A1%20Hill)"))
  }

  @Test func inASCIITheGroundAloneIsTheCode() throws {
    let guide = try shown(Size(columns: 100, rows: 50), .ascii)
    #expect(try shows(Self.point + "(A1%20Hill)", guide))
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
