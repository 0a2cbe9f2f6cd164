import Canvas
import Gazetteer
import TextShaping

/// The first row: the name of the program, the tabs and the language. What has no room goes, the least needed first:
/// a blank between tabs, the language, the name of the program, the ends of long names.
struct TabBar {
  let tabs: [(tab: Tab, range: Range<Int>, text: String)]
  private let model: Model
  private let language: String
  private let hasName: Bool

  init(_ model: Model) {
    self.model = model
    language = " " + model.language.rawValue.uppercased() + " "
    let columns = model.size.columns
    let names = Tab.allCases.map { model.say(Frame.title($0)) }
    hasName = columns >= 76
    let start = hasName ? 10 : 1
    let tag = Width.columns(language)
    if Self.width(names, gap: 2) + start + tag <= columns {
      tabs = Self.place(names, gap: 2, start)
      return
    }
    let longest = names.map { Width.columns($0) }.max() ?? 0
    let ellipsis = Glyphs(model.settings.tier).ellipsis
    let shorter = (3...max(3, longest)).reversed().lazy.map { limit in
      names.map { Fitting.truncate($0, to: limit, ellipsis: ellipsis) }
    }
    tabs = Self.place(shorter.first { Self.width($0, gap: 1) + start <= columns } ?? names, gap: 1, start)
  }

  func draw(on surface: inout Surface) {
    if hasName { surface.put(" Hoa Ban", at: Point(column: 0, row: 0), Style(.title)) }
    // Two neighbours can share a blank: it belongs to the one that is open.
    for open in [false, true] {
      for (tab, range, text) in tabs where (tab == model.tab) == open {
        surface.put(text, at: Point(column: range.lowerBound, row: 0), Style(open ? .barActive : .bar))
      }
    }
    let edge = model.size.columns - Width.columns(language)
    if let last = tabs.last, last.range.upperBound <= edge {
      surface.put(language, at: Point(column: edge, row: 0), Style(.muted))
    }
  }

  /// A digit, a blank and the name, with a blank on either side.
  private static func width(_ names: [String], gap: Int) -> Int {
    names.reduce(2 - gap) { $0 + Width.columns($1) + 2 + gap }
  }

  private static func place(
    _ names: [String], gap: Int, _ start: Int
  ) -> [(tab: Tab, range: Range<Int>, text: String)] {
    var column = start
    return zip(Tab.allCases, names).map { tab, name in
      let text = " \(tab.rawValue + 1) \(name) "
      let range = column..<(column + Width.columns(text))
      column = range.upperBound - 2 + gap
      return (tab, range, text)
    }
  }
}
