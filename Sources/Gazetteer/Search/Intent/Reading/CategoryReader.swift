/// Chooses the category where several words could name one.
enum CategoryReader {
  /// - Parameter lead: The words before the first one that could be a name: Vietnamese puts the category first.
  static func choose(_ matches: [PhraseMatch], words: [QueryWord], claims: Claims, lead: Int) -> PhraseMatch? {
    var best: PhraseMatch?
    for match in matches {
      guard case .category = match.meaning, claims.isFree(match.range), counts(match, words, lead) else { continue }
      guard let known = best else {
        best = match
        continue
      }
      if isBetter(match, than: known) { best = match }
    }
    return best
  }

  /// A Vietnamese syllable without marks may be a part of any name: `ban`, `ho`, `hang`; `bản` may be with its mark.
  /// It counts where the category of a Vietnamese name stands, at the beginning.
  private static func counts(_ match: PhraseMatch, _ words: [QueryWord], _ lead: Int) -> Bool {
    let word = words[match.range.lowerBound]
    guard match.phrase.tongue == .vietnamese, match.range.count == 1, word.folded.count <= 4 else { return true }
    return word.marked != nil && weight(match) > 0 || match.range.lowerBound <= lead
  }

  private static func isBetter(_ match: PhraseMatch, than known: PhraseMatch) -> Bool {
    let weight = weight(match)
    let old = Self.weight(known)
    if weight != old { return weight > old }
    if match.range.count != known.range.count { return match.range.count > known.range.count }
    // English and Japanese say the kind of thing last: "Mường Thanh bridge market".
    guard match.phrase.tongue == known.phrase.tongue else { return false }
    return (match.phrase.tongue == .english || match.phrase.tongue == .hanAndKana)
      && match.range.lowerBound > known.range.lowerBound
  }

  /// Words that stand in names of all sorts of things weigh little: a homestay in `bản Mển` is no village.
  private static func weight(_ match: PhraseMatch) -> Int {
    guard case .category(let category) = match.meaning else { return 0 }
    if category == "village" { return 0 }
    let isOfNames = ofNames.contains(category) || category.hasPrefix("speciality_") || category.hasPrefix("transport_")
    return isOfNames ? 1 : 2
  }

  private static let ofNames: Set<String> = [
    "lake", "cave", "waterfall", "pass", "bridge", "town", "square", "temple", "pagoda", "park", "garden", "farm",
    "nature", "border_gate", "border_marker", "monument", "memorial", "historic", "battle_hill", "battle_site",
    "battle_relic", "command_post", "pier", "gateway",
  ]
}
