import Gazetteer
import Itinerary
import QRCode

/// QR codes over the screen, one at a time.
public struct CodePrompt: Sendable {
  let items: [CodeItem]
  var index = 0
  /// White on black, for a terminal that shows the colours the other way round.
  var isInverted = false

  /// Nil without any item.
  init?(_ items: [CodeItem]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  var item: CodeItem { items[min(max(index, 0), items.count - 1)] }
}

/// A link with its codes, the one that says most first.
struct CodeItem: Sendable {
  let title: String
  let text: String
  /// Empty where no code can hold the text.
  let codes: [QRCode]

  init(_ link: MapLink) {
    title = link.title
    text = link.text
    codes = ([link.text] + link.shorter).compactMap { try? QRCode($0) }
  }
}
