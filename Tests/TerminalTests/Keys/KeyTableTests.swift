import CTerminal
import Canvas
import Testing

@testable import Terminal

@Suite struct KeyTableTests {
  static let curses: [(Int, Key)] = [
    (CT_KEY_UP, Key.up), (CT_KEY_DOWN, .down), (CT_KEY_LEFT, .left), (CT_KEY_RIGHT, .right), (CT_KEY_HOME, .home),
    (CT_KEY_END, .end), (CT_KEY_PAGE_UP, .pageUp), (CT_KEY_PAGE_DOWN, .pageDown), (CT_KEY_DELETE, .delete),
    (CT_KEY_INSERT, .insert), (CT_KEY_BACKSPACE, .backspace), (CT_KEY_ENTER, .enter), (CT_KEY_BACK_TAB, .backTab),
    (CT_KEY_SHIFT_UP, .up), (CT_KEY_SHIFT_DOWN, .down), (CT_KEY_SHIFT_LEFT, .left), (CT_KEY_SHIFT_RIGHT, .right),
    (CT_KEY_SHIFT_HOME, .home), (CT_KEY_SHIFT_END, .end), (CT_KEY_SHIFT_PAGE_UP, .pageUp),
    (CT_KEY_SHIFT_PAGE_DOWN, .pageDown), (CT_KEY_SHIFT_DELETE, .delete), (CT_KEY_FIND, .home), (CT_KEY_SELECT, .end),
    (CT_KEY_PAD_HOME, .home), (CT_KEY_PAD_PAGE_UP, .pageUp), (CT_KEY_PAD_END, .end),
    (CT_KEY_PAD_PAGE_DOWN, .pageDown), (CT_KEY_F0 + 1, .function(1)), (CT_KEY_F0 + 12, .function(12)),
  ]

  @Test(arguments: curses)
  func codes(code: Int, expected: Key) { #expect(KeyTable.stroke(code: Int32(code)) == KeyStroke(expected)) }

  @Test(arguments: [CT_KEY_F0, CT_KEY_F0 + 13, CT_KEY_F0 + 63, 0, -1, CT_KEY_MOUSE, CT_KEY_NAMED, 0x7FFF_FFFF])
  func otherCodesMeanNothing(code: Int) { #expect(KeyTable.stroke(code: Int32(code)) == nil) }

  @Test func everyKeyOfTheCanvasCanBeTyped() {
    let typed = Set(
      (0...Int32(CT_KEY_NAMED)).compactMap { KeyTable.stroke(code: $0)?.key }
        + (UInt8(0)...127).compactMap { KeyTable.stroke(scalar: Unicode.Scalar($0))?.key })
    let wanted: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
        .pageUp, .pageDown,
      ] + (1...12).map(Key.function)
    #expect(typed.isSuperset(of: wanted))
  }

  static let named: [(String, KeyStroke)] = [
    ("kUP5", KeyStroke(.up, control: true)), ("kUP3", KeyStroke(.up, alt: true)), ("kUP2", KeyStroke(.up)),
    ("kDN7", KeyStroke(.down, control: true, alt: true)), ("kLFT6", KeyStroke(.left, control: true)),
    ("kRIT4", KeyStroke(.right, alt: true)), ("kHOM5", KeyStroke(.home, control: true)),
    ("kEND8", KeyStroke(.end, control: true, alt: true)), ("kDC3", KeyStroke(.delete, alt: true)),
    ("kPRV5", KeyStroke(.pageUp, control: true)), ("kNXT5", KeyStroke(.pageDown, control: true)),
    ("kIC5", KeyStroke(.insert, control: true)),
  ]

  @Test(arguments: named)
  func names(name: String, expected: KeyStroke) { #expect(KeyTable.stroke(name: name) == expected) }

  @Test(arguments: ["", "k", "5", "kUP", "kUP9", "kUP1", "kxIN", "kUP55", "KEY_UP", "kUP٥"])
  func otherNamesMeanNothing(name: String) { #expect(KeyTable.stroke(name: name) == nil) }

  @Test func controlLetters() {
    for (offset, letter) in "abcdefghijklmnopqrstuvwxyz".enumerated() {
      let stroke = KeyTable.stroke(scalar: Unicode.Scalar(UInt8(offset + 1)))
      switch letter {
      case "h": #expect(stroke == KeyStroke(.backspace))
      case "i": #expect(stroke == KeyStroke(.tab))
      case "j", "m": #expect(stroke == KeyStroke(.enter))
      default: #expect(stroke == .control(letter))
      }
    }
    #expect(KeyTable.stroke(scalar: "\u{0}") == .control(" "))
    #expect(KeyTable.stroke(scalar: "\u{1C}") == .control("\\") && KeyTable.stroke(scalar: "\u{1F}") == .control("_"))
    #expect(KeyTable.stroke(scalar: "\u{7F}") == KeyStroke(.backspace))
  }

  @Test(arguments: ["a", "A", " ", "~", "đ", "ệ", "奠", "\u{301}", "\u{1F33A}", "\u{10FFFF}"] as [Unicode.Scalar])
  func charactersAreThemselves(scalar: Unicode.Scalar) {
    #expect(KeyTable.stroke(scalar: scalar) == .character(Character(scalar)))
  }

  @Test func upperControlCharactersAreNoText() {
    for value in UInt8(0x80)...0x9F { #expect(KeyTable.stroke(scalar: Unicode.Scalar(value)) == nil) }
  }
}
