import TextShaping

/// Names made short enough for a map.
enum LabelText {
  /// What comes before the first of these is a name of its own: `Mốc 0 – ngã ba biên giới` is known as `Mốc 0`.
  private static let asides = [" (", " – ", " — ", ", ", "; "]

  /// At most `columns` wide: whole if it fits, else without its aside, else cut after its last whole word.
  static func short(_ name: String, columns: Int, ellipsis: String) -> String {
    let name = Composition.sanitize(name)
    guard Width.columns(name) > columns else { return name }
    let plain = withoutAside(name)
    guard Width.columns(plain) > columns else { return plain }
    let cut = Fitting.truncate(plain, to: columns, ellipsis: ellipsis)
    guard cut.hasSuffix(ellipsis) else { return cut }
    let kept = cut.dropLast(ellipsis.count)
    // A syllable that happens to end where the cut is, is whole.
    if plain.dropFirst(kept.count).first == " " { return cut }
    guard let blank = kept.lastIndex(of: " "), Width.columns(String(kept[..<blank])) * 2 >= columns else { return cut }
    return kept[..<blank] + ellipsis
  }

  static func withoutAside(_ name: String) -> String {
    let characters = Array(name)
    for index in characters.indices.dropFirst(2) {
      for aside in asides where characters[index...].starts(with: Array(aside)) {
        return String(characters[..<index])
      }
    }
    return name
  }
}
