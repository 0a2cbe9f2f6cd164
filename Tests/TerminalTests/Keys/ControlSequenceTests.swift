import Canvas
import Testing

@testable import Terminal

@Suite struct ControlSequenceTests {
  static let sequences: [(String, Character, KeyStroke)] = [
    ("", "A", KeyStroke(.up)), ("1;5", "A", KeyStroke(.up, control: true)), ("1;3", "D", KeyStroke(.left, alt: true)),
    (";5", "C", KeyStroke(.right, control: true)), ("", "H", KeyStroke(.home)), ("", "F", KeyStroke(.end)),
    ("", "Z", KeyStroke(.backTab)), ("1;2", "Z", KeyStroke(.backTab)), ("", "P", KeyStroke(.function(1))),
    ("1;5", "S", KeyStroke(.function(4), control: true)), ("3", "~", KeyStroke(.delete)),
    ("3;5", "~", KeyStroke(.delete, control: true)), ("5", "~", KeyStroke(.pageUp)),
    ("24", "~", KeyStroke(.function(12))),
    ("7", "~", KeyStroke(.home)), ("8", "~", KeyStroke(.end)),
    // modifyOtherKeys and CSI u.
    ("27;5;9", "~", KeyStroke(.tab, control: true)), ("27;5;105", "~", .control("i")),
    ("27;2;9", "~", KeyStroke(.backTab)),
    ("97;5", "u", .control("a")), ("65;6", "u", .control("a")), ("97", "u", .character("a")),
    ("97;3", "u", KeyStroke(.character("a"), alt: true)), ("97:65;3:1", "u", KeyStroke(.character("a"), alt: true)),
    ("13;5", "u", KeyStroke(.enter, control: true)), ("27", "u", KeyStroke(.escape)),
    ("127", "u", KeyStroke(.backspace)),
    ("7879", "u", .character("ệ")), ("9;2", "u", KeyStroke(.backTab)), ("1;33", "A", KeyStroke(.up, alt: true)),
  ]

  @Test(arguments: sequences)
  func keys(parameters: String, final: Character, expected: KeyStroke) {
    #expect(ControlSequence(parameters: parameters, final: final).stroke == expected)
  }

  static let reports: [(String, Character)] = [
    ("", "I"), ("", "O"), ("?62;1", "c"), ("9", "~"), ("", "u"), ("999999999", "u"),
    ("99999999999999999999", "~"), ("-3", "~"), ("a", "~"), ("55296", "u"), ("27;5;1114112", "~"), ("<0;3;4", "M"),
    ("201", "~"), ("?1;2", "A"),
  ]

  @Test(arguments: reports)
  func reportsAndNonsense(parameters: String, final: Character) {
    #expect(ControlSequence(parameters: parameters, final: final).stroke == nil)
  }

  static let keypad: [(Character, KeyStroke)] = [
    ("A", KeyStroke(.up)), ("H", KeyStroke(.home)), ("P", KeyStroke(.function(1))), ("M", KeyStroke(.enter)),
    ("p", .character("0")), ("y", .character("9")), ("k", .character("+")), ("m", .character("-")),
  ]

  @Test(arguments: keypad)
  func singleShift(character: Character, expected: KeyStroke) {
    #expect(ControlSequence.single(character) == expected)
  }

  @Test(arguments: ["z", "a", "~", "đ", "\u{7}"] as [Character])
  func otherSingleShiftsMeanNothing(character: Character) { #expect(ControlSequence.single(character) == nil) }
}
