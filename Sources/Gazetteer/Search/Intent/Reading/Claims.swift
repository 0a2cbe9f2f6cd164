/// Which words of a query serve what, each at most one purpose.
struct Claims {
  enum Role: Hashable {
    case category, near, nearPlace, open, free, children, commune
    /// A name or a text, if there is one.
    case optional
  }

  private(set) var roles: [Role?]

  init(count: Int) { roles = Array(repeating: nil, count: count) }

  func isFree(_ range: Range<Int>) -> Bool { roles[range].allSatisfy { $0 == nil } }

  /// Whether the words serve nothing but this, or nothing yet.
  func isFree(_ range: Range<Int>, but role: Role) -> Bool {
    roles[range].allSatisfy { $0 == nil || $0 == role }
  }

  mutating func claim(_ range: Range<Int>, _ role: Role) {
    for index in range where roles[index] == nil { roles[index] = role }
  }

  /// Words that serve as names or texts.
  var hasRest: Bool { roles.contains(nil) }
}
