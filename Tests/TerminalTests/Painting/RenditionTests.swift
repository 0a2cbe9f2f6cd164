import Canvas
import Testing

@testable import Terminal

@Suite struct RenditionTests {
  @Test func emphasisOfRoleAndStyleAddUp() {
    let plain = Rendition(Style(.title), theme: .dark, scale: .indexed)
    #expect(plain.emphasis == .bold)
    let both = Rendition(Style(.title, [.underline, .dim]), theme: .dark, scale: .indexed)
    #expect(both.emphasis == [.bold, .underline, .dim])
  }

  @Test func monochromeIsEmphasisAlone() {
    for theme in Theme.allCases {
      for role in Role.allCases {
        let found = Rendition(Style(role), theme: theme, scale: .none)
        #expect(found.ink == -1 && found.ground == -1 && found.emphasis == Theme.emphasis(role))
      }
    }
  }

  @Test func selectionIsReversedOnlyWithoutAGround() {
    #expect(!Rendition(Style(.selection), theme: .dark, scale: .indexed).emphasis.contains(.reverse))
    #expect(!Rendition(Style(.selection), theme: .contrast, scale: .eight).emphasis.contains(.reverse))
    #expect(Rendition(Style(.selection), theme: .dark, scale: .none).emphasis.contains(.reverse))
    #expect(Rendition(Style(.selection), theme: .inherit, scale: .indexed).emphasis.contains(.reverse))
    // A role without a ground of its own keeps it, in a theme that paints the ground of all cells too.
    for theme in Theme.allCases {
      #expect(Rendition(Style(.barActive), theme: theme, scale: .indexed).emphasis.contains(.reverse))
    }
  }

  @Test func reverseOfTheStyleAlwaysHolds() {
    for theme in Theme.allCases {
      for scale in ColorScale.allCases {
        #expect(Rendition(Style(.selection, .reverse), theme: theme, scale: scale).emphasis.contains(.reverse))
      }
    }
  }

  @Test func wordOnASelectedRowSharesItsGround() {
    for theme in Theme.allCases {
      for scale in ColorScale.allCases {
        let row = Rendition(Style(.selection), theme: theme, scale: scale)
        let word = Rendition(Style(.muted, on: .selection), theme: theme, scale: scale)
        #expect(word.ground == row.ground)
        #expect(word.emphasis.contains(.reverse) == row.emphasis.contains(.reverse))
      }
    }
    let word = Rendition(Style(.muted, on: .selection), theme: .dark, scale: .indexed)
    #expect(word.ink == Rendition(Style(.muted), theme: .dark, scale: .indexed).ink)
  }

  @Test func brightInksAreBoldOnEightColours() {
    let found = Rendition(Style(.ok), theme: .dark, scale: .eight)
    #expect(found.ink == 2 && found.emphasis.contains(.bold))
    #expect(!Rendition(Style(.ok), theme: .dark, scale: .sixteen).emphasis.contains(.bold))
  }

  @Test func textNeverVanishesInItsGround() {
    let grounds: [Role?] = [nil] + Role.allCases
    for theme in Theme.allCases {
      for scale in ColorScale.allCases {
        for role in Role.allCases {
          for ground in grounds {
            let found = Rendition(Style(role, on: ground), theme: theme, scale: scale)
            #expect(found.ink < 0 || found.ink != found.ground)
          }
        }
      }
    }
  }
}
