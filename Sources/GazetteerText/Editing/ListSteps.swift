/// The way from an old list to a new one.
enum ListStep {
  case stays(Int)
  case goes(Int)
  case comes(String)

  /// Old items by their index and new ones by their text, in the order of the new list.
  static func steps(from old: [String], to new: [String]) -> [ListStep] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [ListStep] = []
    var next = 0
    for (offset, text) in new.enumerated() {
      while removed.contains(next) {
        steps.append(.goes(next))
        next += 1
      }
      if inserted.contains(offset) {
        steps.append(.comes(text))
      } else {
        steps.append(.stays(next))
        next += 1
      }
    }
    return steps + (next..<old.count).map { .goes($0) }
  }
}
