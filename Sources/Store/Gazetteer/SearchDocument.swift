import Gazetteer
import TextShaping

/// What the full-text index holds of an entry, all of it folded by `TextShaping`.
struct SearchDocument {
  /// Names, one after another.
  let names: String
  /// Each name written as one word, for `dienbienphu` and `A 1`.
  let joined: String
  /// Kind, communes and texts.
  let texts: String

  init(_ entry: Entry) {
    let all = [entry.header.names[.vi] ?? ""] + entry.allOtherNames + [entry.id.rawValue]
    let folded = all.map(Folding.words)
    names = folded.map { $0.joined(separator: " ") }.joined(separator: " ")
    joined = folded.filter { $0.count > 1 }.map { $0.joined() }.joined(separator: " ")
    let texts =
      entry.header.kind.names.inOrder.map(\.text) + [entry.commune.now, entry.commune.before].compactMap { $0 }
      + entry.summary.inOrder.map(\.text) + entry.story.inOrder.map(\.text)
      + entry.facts.flatMap { fact in fact.text.inOrder.map(\.text) }
    self.texts = texts.map(Folding.fold).joined(separator: " ")
  }
}
