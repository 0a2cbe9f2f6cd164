import TextShaping

extension Entry {
  /// Whether a source says that nothing is charged: the ticket is recorded as 0, or the fact says `miễn phí` in
  /// Vietnamese for everybody. Where nobody recorded a ticket, nothing is known, and this is false.
  public var isFree: Bool {
    guard let ticket = fact(.ticket) else { return false }
    if let value = ticket.value { return Double(value) == 0 }
    let words = Folding.words(ticket.text[.vi] ?? "")
    // "Miễn phí cho trẻ em, người lớn 20.000 đồng" is no free entry.
    let isConditional = words.contains { $0.utf8.contains { (48...57).contains($0) } || Self.conditions.contains($0) }
    return !isConditional && Self.holds(words, [["mien", "phi"], ["khong", "thu", "ve"]])
  }

  /// Whether a source says in so many words that the place suits children or families. Strict on purpose: that
  /// children go in free or must be watched near hot water says nothing of the kind; see `speaksOfChildren`.
  public var suitsChildren: Bool {
    let texts = [summary[.vi], story[.vi]] + facts.map { $0.text[.vi] }
    return texts.contains { text in
      guard let text else { return false }
      return Self.holds(Folding.words(text), Self.suitable)
    }
  }

  /// Whether the Vietnamese texts mention children at all, be it as a warning: what an answer can show, as the record's
  /// own words, where nothing is known to suit them.
  public var speaksOfChildren: Bool {
    let texts = [summary[.vi], story[.vi]] + facts.map { $0.text[.vi] }
    return texts.contains { text in
      guard let text else { return false }
      return Self.holds(Folding.words(text), [["tre", "em"], ["tre", "nho"], ["tre", "con"]])
    }
  }

  private static let conditions: Set<String> = ["cho", "voi", "tru", "neu", "nguoi"]

  /// "Suits", and whom.
  private static let suitable: [[String]] = {
    var phrases: [[String]] = []
    for verb in ["phu", "thich"] {
      for link in [[], ["cho"], ["voi"]] {
        for whom in [["tre", "em"], ["tre", "nho"], ["gia", "dinh"], ["ca", "gia", "dinh"]] {
          phrases.append([verb, "hop"] + link + whom)
        }
      }
    }
    return phrases
  }()

  private static func holds(_ words: [String], _ phrases: [[String]]) -> Bool {
    phrases.contains { phrase in
      guard let first = phrase.first else { return false }
      return words.indices.contains { start in
        words[start] == first && words[start...].starts(with: phrase) && !isDenied(words, start)
      }
    }
  }

  /// "không phù hợp cho trẻ em".
  private static func isDenied(_ words: [String], _ start: Int) -> Bool {
    start > 0 && ["khong", "chua", "chang"].contains(words[start - 1])
  }
}
