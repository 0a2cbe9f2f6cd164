import Gazetteer
import Itinerary

/// A kind, a category or a group, by its id.
struct KindFilter {
  let id: String

  init(_ id: String, of kinds: [Kind], field: String) throws {
    let known = Self.ids(kinds)
    guard known.contains(id) else {
      let list = Set(kinds.map(\.category)).sorted().joined(separator: ", ")
      throw CommandFailure(
        .invalidValue, vi: "Không có loại \(Printable.quoted(id)); có: \(list).",
        en: "There is no kind \(Printable.quoted(id)); there are: \(list).",
        fr: "Il n’y a pas de type \(Printable.quoted(id)) ; il y a : \(list).",
        ja: "種類\(Printable.quoted(id))はありません。使えるもの：\(list)。", field: field,
        details: [.init("known", .array(known.sorted().map(JSONText.string)))])
    }
    self.id = id
  }

  /// A value of `--category`: a category, a kind, or a category that this gazetteer has no place of.
  static func searched(_ id: String, of kinds: [Kind], field: String) throws -> String {
    if IntentWords.knownCategories.contains(id) { return id }
    return try KindFilter(id, of: kinds, field: field).id
  }

  func admits(_ kind: Kind) -> Bool { [kind.id.rawValue, kind.category, kind.group.rawValue].contains(id) }

  private static func ids(_ kinds: [Kind]) -> Set<String> {
    Set(kinds.flatMap { [$0.id.rawValue, $0.category, $0.group.rawValue] })
  }
}
