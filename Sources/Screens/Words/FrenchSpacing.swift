/// The blanks of French print: one stands before `:`, `;`, `!`, `?` and `»` and after `«`, and no line may end at it.
enum FrenchSpacing {
  /// The text with these blanks as U+00A0; the tables can then be written with ordinary ones.
  static func held(_ text: String) -> String {
    var held = ""
    var characters = text.makeIterator()
    var before: Character = " "
    var next = characters.next()
    while let character = next {
      next = characters.next()
      let holds = character == " " && (before == "«" || next.map(":;!?»".contains) ?? false)
      held.append(holds ? "\u{A0}" : character)
      before = character
    }
    return held
  }
}
