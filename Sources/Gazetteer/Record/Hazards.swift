/// What threatens on a way: the statements of the fact `hazards`, each with the months in which it does.
///
/// The words part the statements by `;`, in Japanese by `。`; the value has the months of each in the same order.
public struct Hazards: Hashable, Sendable {
  /// One statement, without the sign that ends it.
  private struct Statement: Hashable, Sendable {
    let months: SeasonMonths
    let text: LocalizedText
  }

  private let whole: LocalizedText
  /// Empty where months are not told: then all of it counts all year.
  private let statements: [Statement]

  /// - Parameter value: The months of each statement, as in `May-Sep;Jan-Dec`. A value that does not go with the words
  ///   counts as none, so that no warning is lost.
  public init(_ text: LocalizedText, value: String?) {
    whole = text
    let months = value.flatMap(Self.months) ?? []
    let parts = text.inOrder.map { ($0.language, Self.parts($0.text, $0.language)) }
    guard parts.allSatisfy({ $0.1.count == months.count }) else {
      statements = []
      return
    }
    statements = months.indices.map { index in
      Statement(
        months: months[index],
        text: LocalizedText(Dictionary(uniqueKeysWithValues: parts.map { ($0.0, $0.1[index]) })))
    }
  }

  /// What is said of those months; nil where nothing is.
  ///
  /// - Parameter months: January is 1; nil for the whole year.
  public func told(in months: Set<Int>?) -> LocalizedText? {
    guard let months, !statements.isEmpty else { return whole.isEmpty ? nil : whole }
    let now = statements.filter { statement in months.contains { statement.months.contains(month: $0) } }
    guard now.count < statements.count else { return whole }
    guard !now.isEmpty else { return nil }
    var told = LocalizedText()
    for (language, text) in whole.inOrder {
      told[language] =
        now.compactMap { $0.text[language] }.joined(separator: Self.join(language)) + (text.hasSuffix(".") ? "." : "")
    }
    return told
  }

  /// The months of each statement of a value; nil where it is none.
  public static func months(_ value: String) -> [SeasonMonths]? {
    let months = value.split(separator: ";", omittingEmptySubsequences: false).map { SeasonMonths(String($0)) }
    return months.contains(nil) ? nil : months.compactMap { $0 }
  }

  /// The statements of a text, each without the sign that ends it and the blanks about it.
  public static func parts(_ text: String, _ language: Language) -> [String] {
    let sign: Character = language == .ja ? "。" : ";"
    return text.split(separator: sign).map { part in
      let blanks = part.drop(while: \.isWhitespace)
      let ended = String(blanks.reversed().drop(while: { $0.isWhitespace || $0 == "." }).reversed())
      return ended
    }.filter { !$0.isEmpty }
  }

  private static func join(_ language: Language) -> String {
    switch language {
    case .vi, .en: "; "
    case .fr: "\u{A0}; "
    case .ja: "。"
    }
  }
}

extension Entry {
  /// Nil where nobody speaks of any.
  public var hazards: Hazards? { fact(.hazards).map { Hazards($0.text, value: $0.value) } }
}
