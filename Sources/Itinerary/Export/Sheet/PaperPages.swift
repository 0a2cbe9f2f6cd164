import TextShaping

/// Blocks of lines on pages of 80 columns and 66 lines, as line printers have them.
struct PaperPages {
  /// Lines that belong together. A block goes to the next page whole where it fits there, and is else cut between its
  /// parts.
  struct Block {
    /// Stands on top, and again where the block goes on.
    var heading: [String] = []
    var parts: [[String]]

    var lines: [String] { heading + parts.flatMap { $0 } }
  }

  static let lines = 66

  /// Stands on the left of every page's first line.
  let title: String
  /// The number of a page and of all of them, in words.
  let numbering: (Int, Int) -> String

  /// The pages, each of the second and later ones behind a form feed.
  func text(_ blocks: [Block]) -> String {
    let pages = pages(blocks)
    return pages.enumerated().map { index, page in
      (header(index + 1, of: pages.count) + page).map { $0 + "\n" }.joined()
    }.joined(separator: "\u{C}")
  }

  private func header(_ number: Int, of count: Int) -> [String] {
    let right = numbering(number, count)
    let room = PrintedText.width - PrintedText.columns(right) - 2
    let left = Fitting.pad(Fitting.truncate(title, to: room), to: room)
    return [left + "  " + right, String(repeating: "=", count: PrintedText.width), ""]
  }

  private func pages(_ blocks: [Block]) -> [[String]] {
    let room = Self.lines - header(1, of: 1).count
    var pages: [[String]] = [[]]
    func left() -> Int { room - (pages.last?.count ?? 0) }
    func add(_ lines: [String]) { pages[pages.count - 1] += lines }
    for block in blocks {
      let whole = block.lines
      let gap = pages.last?.isEmpty == false ? 1 : 0
      if whole.count + gap <= left() {
        add(Array(repeating: "", count: gap) + whole)
        continue
      }
      if whole.count <= room {
        pages.append(whole)
        continue
      }
      // Longer than a page: it begins here where its first part has room.
      let first = block.heading.count + (block.parts.first?.count ?? 0)
      if first + gap <= left() { add(Array(repeating: "", count: gap)) } else if gap > 0 { pages.append([]) }
      add(block.heading)
      for part in block.parts {
        let isTooLong = part.count + block.heading.count > room
        if left() == 0 || (part.count > left() && !isTooLong) { pages.append(block.heading) }
        // A part that no page can hold is cut wherever the page ends.
        var rest = part[...]
        while rest.count > left() {
          let piece = rest.prefix(left())
          add(Array(piece))
          rest = rest.dropFirst(piece.count)
          pages.append(block.heading)
        }
        add(Array(rest))
      }
    }
    return pages
  }
}
