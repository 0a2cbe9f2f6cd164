import Gazetteer

/// The list of Explore line by line: how the query was read, the rows of this page with their headings, and numbers to
/// choose them by.
extension Model {
  func plainList() -> [String] {
    let count = ExploreView.count(explore.answer, language)
    var lines = [
      "\(say(.labelSearch))\(Words.colon(language))\(explore.field.text)  [\(say(GazetteerWords.group(explore.group)))]  \(count)"
    ]
    let notice = NoticeLine(self)
    if !notice.isEmpty { lines.append(notice.text) }
    let list = ListLines(self, width: 76)
    let page = explore.selection.index / Self.plainPage * Self.plainPage
    // Headings are told with the first row below them.
    let first = list.count == 0 ? 0 : list.lead(of: page)
    let last = min(page + Self.plainPage, list.count) - 1
    let end = last < 0 ? list.lines.count : list.line(of: last) + 1
    for line in list.lines[first..<max(first, end)] {
      switch line {
      case .note(let text): lines.append(text)
      case .heading(let text): lines.append("-- \(text)")
      case .row(let index): lines.append("\(index + 1). \(plainRow(index))")
      }
    }
    return lines
  }

  private func plainRow(_ index: Int) -> String {
    switch ExploreRow.row(index, self) {
    case .hit(let hit):
      var line = language.list([hit.header.names.name(language), hit.header.kind.names.text(language)])
      if let open = ExploreListView.openWord(hit, self) { line += ", \(open)" }
      if let metres = hit.metres { line += ", \(Figures(language).distance(metres))" }
      return line
    case .found(let found): return found.title(self)
    case .step(let step): return step.title(self)
    case nil: return ""
    }
  }
}
