import Foundation
import Gazetteer

/// Variables of the process; an empty one counts as unset.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
    return value
  }
}

/// The language of the locale.
enum EnvironmentLanguage {
  /// Nil where the locale says nothing, or names a language that the guide does not speak.
  static var current: Language? {
    // POSIX: the first that is set decides, whatever it says.
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Environment.value(name) { return language(ofLocale: value) }
    }
    return nil
  }

  static func language(ofLocale name: String) -> Language? {
    let code = name.prefix { $0.isLetter }
    return Language(rawValue: code.lowercased())
  }
}
