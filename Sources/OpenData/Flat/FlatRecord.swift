/// A record as an ordered list of paths and what stands there: the one shape that every table, every exchange format
/// and every difference is made of.
public struct FlatRecord: Hashable, Sendable {
  public struct Field: Hashable, Sendable {
    public let path: FieldPath
    public let value: FlatValue
    public init(_ path: FieldPath, _ value: FlatValue) {
      self.path = path
      self.value = value
    }
  }

  public let id: String
  /// Only what the record says: nothing empty, nothing that a statement takes over from its record.
  public private(set) var fields: [Field] = []
  private var places: [FieldPath: Int] = [:]

  public init(id: String) { self.id = id }

  public subscript(path: FieldPath) -> FlatValue? { places[path].map { fields[$0].value } }

  public func text(_ path: FieldPath) -> String? { self[path]?.text }

  mutating func add(_ path: FieldPath, _ value: FlatValue) {
    guard !value.isEmpty else { return }
    places[path] = fields.count
    fields.append(Field(path, value))
  }

  mutating func add(_ path: FieldPath, _ text: String?) { add(path, .text(text ?? "")) }

  mutating func add(_ path: FieldPath, _ list: [String]) { add(path, .list(list)) }
}

/// What stands at a path.
public enum FlatValue: Hashable, Sendable {
  case text(String)
  case list([String])

  public var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    }
  }

  /// The text, or the items one after the other for people to read.
  public var text: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.joined(separator: "; ")
    }
  }

  public var items: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items
    }
  }
}
