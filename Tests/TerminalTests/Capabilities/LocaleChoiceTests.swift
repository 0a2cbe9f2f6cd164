import Testing

@testable import Terminal

@Suite struct LocaleChoiceTests {
  static let environments: [([String: String], String)] = [
    ([:], ""), (["LANG": "vi_VN.UTF-8"], "vi_VN.UTF-8"), (["LANG": "a", "LC_CTYPE": "b"], "b"),
    (["LANG": "a", "LC_CTYPE": "b", "LC_ALL": "c"], "c"), (["LANG": "a", "LC_ALL": ""], "a"),
    (["LANG": "", "LC_CTYPE": "", "LC_ALL": ""], ""), (["LC_MESSAGES": "vi_VN.UTF-8"], ""),
  ]

  @Test(arguments: environments)
  func firstThatIsNotEmpty(environment: [String: String], expected: String) {
    #expect(LocaleChoice.name(environment) == expected)
  }

  static let locales: [(String, Bool, Bool)] = [
    // Nothing asked for, or UTF-8 that this machine lacks: UTF-8.
    ("", false, true), ("", true, true), ("C", true, true), ("POSIX", true, true), ("vi_VN.UTF-8", false, true),
    ("vi_VN.utf8", false, true), ("fr_FR.UTF-8@euro", false, true), ("vi_VN", false, true),
    // Another encoding by name, or a locale of the machine that has one: as asked.
    ("en_US.ISO-8859-1", false, false), ("en_US.ISO-8859-1", true, false), ("vi_VN.TCVN", true, false),
    ("vi_VN", true, false), ("ja_JP.eucJP@x", false, false), ("x.", false, false), (".", false, false),
  ]

  @Test(arguments: locales)
  func fallback(name: String, isKnown: Bool, expected: Bool) {
    #expect(LocaleChoice.wantsFallback(name: name, isKnown: isKnown) == expected)
  }
}
