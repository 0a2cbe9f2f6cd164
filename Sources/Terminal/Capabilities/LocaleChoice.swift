import CTerminal

/// The character encoding to work in. Without a locale ncurses drops every accented letter in silence, so a person
/// who asked for nothing, or for a locale that this machine lacks, gets UTF-8.
enum LocaleChoice {
  /// Names of the same locale on different systems.
  static let fallbacks = ["C.UTF-8", "C.utf8", "en_US.UTF-8"]

  /// Takes over the locale of the environment, or the fallback. Tells whether the encoding is UTF-8 now.
  static func adopt(_ environment: [String: String]) -> Bool {
    let name = name(environment)
    // A locale that does not exist would leave the one before in force.
    _ = ct_use_locale("C")
    let known = !name.isEmpty && ct_use_locale(name) != 0
    if ct_is_utf8() != 0 { return true }
    guard wantsFallback(name: name, isKnown: known) else { return false }
    for fallback in fallbacks where ct_use_locale(fallback) != 0 && ct_is_utf8() != 0 { return true }
    return false
  }

  /// The name that decides the encoding: the first that is not empty, as POSIX has it.
  static func name(_ environment: [String: String]) -> String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = environment[variable], !value.isEmpty { return value }
    }
    return ""
  }

  /// Whether somebody whose locale is not UTF-8 may be given UTF-8: not if the name asks for another encoding.
  ///
  /// - Parameter isKnown: whether the system has the locale. One it has without a named encoding (`vi_VN` set up as
  ///   TCVN) is a choice; one it lacks (`vi_VN` not generated) is not.
  static func wantsFallback(name: String, isKnown: Bool) -> Bool {
    if ["", "C", "POSIX"].contains(name) { return true }
    guard let dot = name.firstIndex(of: ".") else { return !isKnown }
    let codeset = name[name.index(after: dot)...].prefix { $0 != "@" }
    return ["utf-8", "utf8"].contains(codeset.lowercased())
  }
}
