/// What a language says for what queries ask for. A "!" before a phrase says that it counts only with its marks.
struct TongueWords {
  let tongue: Tongue
  let categories: KeyValuePairs<String, [String]>
  let phrases: [(PhraseMeaning, [String])]

  static let all: [TongueWords] = [.vietnamese, .english, .french, .japanese, .chinese]
}
