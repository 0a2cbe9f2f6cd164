/// The price of a ticket as the gazetteer writes it.
enum TicketPrice {
  /// Dong, or nil where the text is words.
  static func amount(_ text: String) -> Int? {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
