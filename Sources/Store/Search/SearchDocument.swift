import Gazetteer
import Geography
import SearchIndex

/// What the index takes of an entry.
struct SearchDocument {
  /// Every name.
  let names: [String]
  /// Names of the kind, communes today and before, summary, story, words of the facts.
  let texts: [String]
  let traits: DocumentTraits

  init(_ entry: Entry, kinds: [String: UInt8]) {
    let header = entry.header
    names = [header.names[.vi] ?? ""] + entry.allOtherNames
    texts =
      header.kind.names.inOrder.map(\.text) + [entry.commune.now, entry.commune.before].compactMap { $0 }
      + entry.summary.inOrder.map(\.text) + entry.story.inOrder.map(\.text)
      + entry.facts.flatMap { fact in fact.text.inOrder.map(\.text) }
    traits = DocumentTraits(
      importance: UInt8(clamping: header.importance), kind: kinds[header.kind.id.rawValue] ?? .max,
      latitude: header.position?.coordinate.latitude, longitude: header.position?.coordinate.longitude,
      flags: EntryMark.of(entry))
  }

  /// Kinds by number: their place in the vocabulary.
  static func numbers(_ kinds: [Kind]) -> [String: UInt8] {
    kinds.enumerated().reduce(into: [:]) { $0[$1.element.id.rawValue] = UInt8(clamping: $1.offset) }
  }
}
