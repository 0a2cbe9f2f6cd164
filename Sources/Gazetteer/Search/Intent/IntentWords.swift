/// Every word that means something in a query: those of the languages, the names of the vocabulary's kinds, and the
/// names of communes. Made once, then shared by all readings.
public struct IntentWords: Sendable {
  let index: PhraseIndex
  let communes: CommuneNameList
  private let categories: [String: String]

  /// - Parameters:
  ///   - kinds: The vocabulary; each name of a kind is a word for its category.
  ///   - communes: Those of today, with the units that they were made of.
  public init(kinds: [Kind], communes: [Commune]) {
    var index = Self.languages
    for kind in kinds {
      // Of a category with many kinds, such as what is historic, the kind alone is meant.
      let category = Self.isBroad(kind.category) ? kind.id.rawValue : kind.category
      for (language, name) in kind.names.inOrder where !Self.misleading.contains(name) {
        index.addCategory(name.lowercased(), Tongue(language), category)
      }
    }
    let list = CommuneNameList(communes)
    for (number, name) in list.names.enumerated() {
      index.add(name.name.lowercased(), .vietnamese, .communeName(number))
    }
    index.settle()
    self.index = index
    self.communes = list
    categories = Dictionary(kinds.map { ($0.id.rawValue, $0.category) }) { first, _ in first }
  }

  /// The category of the contract for a category or a kind.
  public func category(of id: String) -> String { categories[id] ?? id }

  /// Categories that are understood whether or not the gazetteer holds a place of them.
  public static let knownCategories: Set<String> = Set(
    TongueWords.all.flatMap { $0.categories.map(\.key) })

  private static func isBroad(_ category: String) -> Bool {
    ["historic", "transport", "speciality", "town"].contains(category)
  }

  /// Names of kinds that mean too much else in another language: "best place", "location".
  private static let misleading: Set<String> = ["place", "location", "by road", "par la route"]

  /// What does not depend on the gazetteer, made once in a process.
  private static let languages: PhraseIndex = {
    var index = PhraseIndex()
    for words in TongueWords.all {
      for (meaning, phrases) in words.phrases {
        for phrase in phrases { index.add(phrase, words.tongue, meaning) }
      }
      for (category, phrases) in words.categories {
        for phrase in phrases { index.addCategory(phrase, words.tongue, category) }
      }
    }
    return index
  }()
}

extension Tongue {
  init(_ language: Language) {
    switch language {
    case .vi: self = .vietnamese
    case .en: self = .english
    case .fr: self = .french
    case .ja: self = .hanAndKana
    }
  }
}
