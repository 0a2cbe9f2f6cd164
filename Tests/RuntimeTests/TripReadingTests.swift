import Canvas
import Foundation
import Gazetteer
import Itinerary
import Runtime
import Screens
import Testing

/// What the Trip tab says about itself: keys, cuts, and in which order.
@Suite struct TripReadingTests {
  private func guide(_ size: Size = Size(columns: 80, rows: 24), tier: GlyphTier = .braille) throws -> TestGuide {
    let guide = try TestGuide(size: size, tier: tier)
    Journey.makeTrip(guide.runtime, adding: ["doi a1", "victory museum", "de castries"])
    return guide
  }

  private func lastRow(_ guide: TestGuide) -> String {
    guide.screen.split(separator: "\n", omittingEmptySubsequences: false).last { !$0.isEmpty }
      .map { String($0).trimmingCharacters(in: .whitespaces) } ?? ""
  }

  @Test(arguments: [
    ("r", "Enter Save  Esc Cancel"), ("d", "Enter Save  Esc Cancel"), ("e", "Enter Save  Esc Cancel"),
    ("c", "Enter Save  Esc Cancel"), ("p", "Enter Choose  Down Down  Esc Close"),
    ("S", "Enter Save  Down Next field  Esc Cancel"), ("v", "Esc Close"), ("D", "y Yes  Esc No"),
    ("?", "Enter Run  Down Down  Esc Close"), (":", "Enter Open  Down Down  Esc Close"),
  ])
  func theFooterOfAPromptSaysWhatItsKeysDo(key: String, footer: String) throws {
    let guide = try guide()
    guide.runtime.type(key)
    #expect(lastRow(guide) == footer, "\(guide.screen)")
    #expect(guide.runtime.model.plainText().last == "[\(footer.replacing("  ", with: ", "))]")
  }

  @Test func plainModeNumbersTheStopsAndNotTheWaysBetweenThem() throws {
    let guide = try guide()
    let numbered = guide.runtime.model.plainText().filter { $0.first?.isNumber == true }
    #expect(numbered.count == 4, "\(numbered)")
    for (line, words) in zip(numbered, ["1. Day 1", "A1 Hill", "Victory Museum", "De Castries"]) {
      #expect(line.contains(words))
    }
    #expect(numbered.last?.hasSuffix(" <") == true, "the one that is selected")
  }

  /// On a narrow screen the end is cut.
  @Test func whatAChangeCameToBeginsWithTheConflicts() throws {
    let guide = try guide()
    guide.runtime.type("d")
    guide.runtime.type("5/12/2026")
    guide.runtime.press(.enter)
    guide.runtime.type("H")
    guide.runtime.press(.home)
    guide.runtime.press(.down)
    guide.runtime.type("e")
    guide.runtime.press(control: "u")
    guide.runtime.type("1000")
    guide.runtime.press(.enter)
    let sentence = try #require(guide.runtime.model.toast?.text)
    #expect(sentence.hasPrefix("conflicts "), "\(sentence)")
    #expect(sentence.contains("Day 1 over at 02:57 (+1 d)"), "\(sentence)")
    #expect(guide.screen.contains("opens at 07:00 (+1 d)"), "\(guide.screen)")
  }

  @Test func aDuplicateIsNotCalledAsAnotherTrip() throws {
    let guide = try guide()
    for name in ["Weekend 2", "Weekend 2 2"] {
      guide.runtime.type("C")
      guide.runtime.press(.enter)
      #expect(guide.runtime.model.trips.current?.name == name)
    }
  }

  @Test(arguments: [GlyphTier.ascii, .braille]) func aCutShowsThatItIsOne(tier: GlyphTier) throws {
    let guide = try guide(Size(columns: 60, rows: 20), tier: tier)
    guide.runtime.type("w")
    guide.runtime.type("07:00-20:00")
    guide.runtime.press(.enter)
    guide.runtime.type("d")
    guide.runtime.type("5/12/2026")
    guide.runtime.press(.enter)
    guide.runtime.press(.home)
    let heading = try #require(guide.screen.split(separator: "\n").first { $0.contains("Day 1") })
    #expect(String(heading).trimmingCharacters(in: .whitespaces).hasSuffix(tier == .ascii ? "..." : "…"), "\(heading)")
  }

  @Test func anEmptyTripNamesTheKeyThatFillsIt() throws {
    let guide = try TestGuide()
    guide.runtime.type("3n")
    guide.runtime.type("Weekend")
    guide.runtime.press(.enter)
    #expect(guide.screen.contains("Press p to look for a place."), "\(guide.screen)")
    guide.runtime.type("p")
    #expect(guide.screen.contains("Add to day 1"))
  }
}
