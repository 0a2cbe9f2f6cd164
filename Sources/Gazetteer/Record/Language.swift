/// The languages that the gazetteer speaks (ISO 639-1).
public enum Language: String, CaseIterable, Hashable, Sendable {
  case vi, en, fr, ja
}

/// A text in one or more languages.
///
/// A field a language and no dictionary: a list of a thousand headers makes and drops as many of these.
public struct LocalizedText: Hashable, Sendable {
  private var vi: String?
  private var en: String?
  private var fr: String?
  private var ja: String?

  public init(_ texts: [Language: String] = [:]) {
    for (language, text) in texts { self[language] = text }
  }

  /// An empty text is none.
  public subscript(language: Language) -> String? {
    get {
      switch language {
      case .vi: vi
      case .en: en
      case .fr: fr
      case .ja: ja
      }
    }
    set {
      let text = newValue?.isEmpty == true ? nil : newValue
      switch language {
      case .vi: vi = text
      case .en: en = text
      case .fr: fr = text
      case .ja: ja = text
      }
    }
  }

  public var isEmpty: Bool { vi == nil && en == nil && fr == nil && ja == nil }

  /// The text in the language asked for, else in English, else in Vietnamese, else in any.
  public func text(_ language: Language) -> String { self[language] ?? en ?? vi ?? fr ?? ja ?? "" }

  /// The text as a name: Vietnamese is what signs and people say, so it stands in for any language without its own.
  public func name(_ language: Language) -> String { self[language] ?? vi ?? text(language) }

  /// All texts in the fixed order of `Language`.
  public var inOrder: [(language: Language, text: String)] {
    Language.allCases.compactMap { language in self[language].map { (language, $0) } }
  }
}

extension Language {
  /// Parts one after the other, as the language writes a list: with a comma and a blank, in Japanese with 、.
  public func list(_ parts: some Sequence<String>) -> String { parts.joined(separator: self == .ja ? "、" : ", ") }
}
