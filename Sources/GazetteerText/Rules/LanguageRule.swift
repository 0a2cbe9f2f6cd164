import Gazetteer

/// What is said in one language is said in all four; and no translation is older than its Vietnamese original.
enum LanguageRule {
  static func check(_ draft: DraftRecord, _ faults: inout [Fault]) {
    for (path, text) in draft.texts where !text.isEmpty || path == "summary" {
      let missing = Language.allCases.filter { text[$0] == nil }
      // A missing Vietnamese name or product text is told where it is read.
      let told = path == "names" || path.hasPrefix("products") ? missing.filter { $0 != .vi } : missing
      guard !told.isEmpty, !text.isEmpty else { continue }
      let list = told.map(\.rawValue).joined(separator: ", ")
      faults.append(draft.fault(path, "`\(path)` is missing in \(list)", .language))
    }
    guard let original = draft.revised[.vi] else { return }
    for language in Language.allCases where language != .vi {
      guard let translated = draft.revised[language], translated < original else { continue }
      let message =
        "the \(language.rawValue) texts are of \(translated), the Vietnamese ones of \(original): compare them"
      faults.append(draft.fault("revised.\(language.rawValue)", message, .staleTranslation))
    }
  }
}
