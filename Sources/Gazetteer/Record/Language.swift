/// The languages that the gazetteer speaks (ISO 639-1).
public enum Language: String, CaseIterable, Hashable, Sendable {
  case vi, en, fr, ja
}

/// A text in one or more languages.
public struct LocalizedText: Hashable, Sendable {
  public private(set) var texts: [Language: String]

  public init(_ texts: [Language: String] = [:]) { self.texts = texts.filter { !$0.value.isEmpty } }

  public subscript(language: Language) -> String? { texts[language] }

  public var isEmpty: Bool { texts.isEmpty }

  /// The text in the language asked for, else in English, else in Vietnamese, else in any.
  public func text(_ language: Language) -> String {
    texts[language] ?? texts[.en] ?? texts[.vi] ?? texts.min { $0.key.rawValue < $1.key.rawValue }?.value ?? ""
  }

  /// The text as a name: Vietnamese is what signs and people say, so it stands in for any language without its own.
  public func name(_ language: Language) -> String { texts[language] ?? texts[.vi] ?? text(language) }

  /// All texts in the fixed order of `Language`.
  public var inOrder: [(language: Language, text: String)] {
    Language.allCases.compactMap { language in texts[language].map { (language, $0) } }
  }
}
