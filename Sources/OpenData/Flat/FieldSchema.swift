import Gazetteer

/// Every path that a record can have, in the order in which a record file has them.
///
/// A new field of the sources is one line here and one in `FlatRecord(_:hosts:)`: export, import and difference follow.
public enum FieldSchema {
  public enum Shape: Hashable, Sendable {
    /// One text.
    case text
    /// Texts in order.
    case list
    /// One text whose form is that of a number, and which JSON therefore writes as one.
    case number
  }

  public static let fields: [(path: FieldPath, shape: Shape)] =
    texts("id", "section") + lists("former_ids") + texts("kind") + languages("names") + lists("other_names")
    + [("importance", .number)] + texts("gateway") + languages("summary") + languages("story")
    + texts("position.host") + [("position.lat", .number), ("position.lon", .number)]
    + [("position.accuracy_m", .number)] + texts("position.basis", "commune.now", "commune.before") + lists("places")
    + ProductKey.allCases.flatMap { product(FieldPath(["products", $0.rawValue])) }
    + FactKey.allCases.flatMap { statement(FieldPath(["facts", $0.rawValue])) } + texts("confidence", "seen")
    + languages("revised") + lists("sources")

  /// What stands in the folder or is worked out, and so in no line of the record's file.
  public static let outsideTheFile: Set<FieldPath> = ["section"]

  /// Groups of statements: each takes over from its record what it does not say of its worth.
  public static let statements: [FieldPath] = ["products", "facts"]
  /// What a statement says of its worth.
  public static let worth: Set<String> = ["date", "confidence", "sources"]

  public static func isInStatement(_ path: FieldPath) -> Bool { statements.contains { path.isInside($0) } }

  public static func shape(_ path: FieldPath) -> Shape? { known[path]?.shape }

  /// The place of a field, or of a group of fields, among its neighbours.
  public static func rank(_ path: FieldPath) -> Int { known[path]?.rank ?? groups[path] ?? .max }

  private static let known: [FieldPath: (rank: Int, shape: Shape)] = Dictionary(
    fields.enumerated().map { ($1.path, ($0, $1.shape)) }
  ) { first, _ in first }

  private static let groups: [FieldPath: Int] = fields.enumerated().reduce(into: [:]) { groups, field in
    var path = field.element.path.parent
    while let group = path {
      groups[group] = groups[group] ?? field.offset
      path = group.parent
    }
  }

  private static func texts(_ paths: FieldPath...) -> [(path: FieldPath, shape: Shape)] { paths.map { ($0, .text) } }

  private static func lists(_ paths: FieldPath...) -> [(path: FieldPath, shape: Shape)] { paths.map { ($0, .list) } }

  private static func languages(_ group: FieldPath) -> [(path: FieldPath, shape: Shape)] {
    Language.allCases.map { (group / $0.rawValue, .text) }
  }

  private static func product(_ group: FieldPath) -> [(path: FieldPath, shape: Shape)] {
    languages(group) + [(group / "price", .number), (group / "date", .text), (group / "confidence", .text)]
      + [(group / "sources", .list)]
  }

  private static func statement(_ group: FieldPath) -> [(path: FieldPath, shape: Shape)] {
    [(group / "value", .text)] + languages(group) + [(group / "date", .text), (group / "confidence", .text)]
      + [(group / "sources", .list)]
  }
}
