import CivilTime
import Gazetteer

/// What the searcher takes from the reading of a query: it looks for texts, and knows no optional words.
struct SearchReading {
  let text: String
  let rest: String
  var category: String?
  var open: Bool
  let at: CivilDateTime?

  init(_ reading: QueryReading) {
    text = Self.needed(reading.withCategory)
    rest = Self.needed(reading.rest)
    category = reading.category?.id
    open = reading.wantsOpen
    at = reading.openAt
  }

  private static func needed(_ words: [ReadWord]) -> String { words.required.text }
}
