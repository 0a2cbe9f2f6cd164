import Gazetteer
import Geography

/// An answer as the contract of the search judges it.
struct Reply: Encodable {
  struct Result: Encodable {
    let id: String
    let names: [String]
    let category: String
    let kind: String
    let lat: Double?
    let lon: Double?
    let weak: Bool

    init(_ hit: SearchHit) {
      id = hit.header.id.rawValue
      names = [hit.header.names[.vi] ?? ""] + hit.otherNames
      category = hit.header.kind.category
      kind = hit.header.kind.id.rawValue
      lat = hit.header.position?.coordinate.latitude
      lon = hit.header.position?.coordinate.longitude
      weak = hit.weak
    }
  }

  let id: String
  let results: [Result]
  /// What the query was understood to ask for.
  let category: String?
  /// On the wall, one a pass.
  var micros: [Double] = []

  init(_ id: String, _ answer: SearchAnswer) {
    self.id = id
    results = answer.hits.map(Result.init)
    category =
      answer.understood.intents.lazy.compactMap { intent in
        if case .category(let id) = intent.meaning { id } else { nil }
      }.first
  }
}

/// A query typed letter by letter.
struct Typing: Encodable {
  let id: String
  let prefixes: [String]
  /// The median of the passes, one a prefix.
  let micros: [Double]
}
