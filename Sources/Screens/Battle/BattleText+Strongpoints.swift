public import Gazetteer

/// What the strongpoints are called, and who holds them.
extension BattleText {
  /// `A1`, `206`, `H2`, or the name where there is no number; on the airfield whether it is open. Guns and dressing
  /// stations have long names and none on the map.
  func label(_ strongpoint: Strongpoint, on day: BattleDay) -> String {
    if strongpoint.kind == .airfield, strongpoint.complex != "Isabelle", let airfield = airfield(day) {
      return airfield
    }
    if !strongpoint.number.isEmpty { return strongpoint.number }
    if [.artillery, .medical].contains(strongpoint.kind) { return "" }
    return strongpoint.otherNames.first(where: Self.isShort) ?? own(strongpoint)
  }

  /// `A1 (Éliane 2)`.
  public func name(_ strongpoint: Strongpoint) -> String {
    let name = own(strongpoint)
    return strongpoint.number.isEmpty || name.contains(strongpoint.number)
      ? name : "\(strongpoint.number) (\(name))"
  }

  /// `A1 (Éliane 2): contested since 1 Apr 1954 08:00`.
  func standing(_ post: BattlePost) -> String {
    let since = figures.date(post.state.date) + (post.state.time.map { " \($0)" } ?? "")
    return "\(name(post.strongpoint))\(Words.colon(language))\(holder(post.holder)), \(say(.battleSince, since))"
  }

  /// `French (38): A1 (Éliane 2), …`; nil where it has none.
  public func posts(of holder: Holder, on day: BattleDay) -> String? {
    let posts = day.posts(of: holder)
    guard !posts.isEmpty else { return nil }
    let names = posts.map { name($0.strongpoint) }.joined(separator: language == .ja ? "、" : ", ")
    return "\(self.holder(holder)) (\(posts.count))\(Words.colon(language))\(names)"
  }

  /// The name in the language, else in French as the garrison gave it, else any.
  private func own(_ strongpoint: Strongpoint) -> String {
    strongpoint.names[language] ?? strongpoint.names[.fr] ?? strongpoint.names.text(language)
  }

  /// `H2`, `AM1`: letters and a digit.
  private static func isShort(_ name: String) -> Bool {
    name.count <= 3 && name.allSatisfy(\.isASCII) && name.last?.isNumber == true
  }
}
