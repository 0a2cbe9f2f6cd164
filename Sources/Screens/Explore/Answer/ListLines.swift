import Gazetteer
import TextShaping

/// A row of the list that can be selected: places first, then what else was found, then what can be done next.
enum ExploreRow {
  case hit(SearchHit)
  case found(Found)
  case step(NextStep)

  static func count(_ model: Model) -> Int {
    model.explore.answer.hits.count + model.explore.beyond.count + NextStep.all(model).count
  }

  static func selected(_ model: Model) -> ExploreRow? { row(model.explore.selection.index, model) }

  static func row(_ index: Int, _ model: Model) -> ExploreRow? {
    let hits = model.explore.answer.hits
    if hits.indices.contains(index) { return .hit(hits[index]) }
    let found = model.explore.beyond.rows
    if found.indices.contains(index - hits.count) { return .found(found[index - hits.count]) }
    let steps = NextStep.all(model)
    let rest = index - hits.count - found.count
    return steps.indices.contains(rest) ? .step(steps[rest]) : nil
  }
}

/// The lines of the list: its rows with the headings and notes between them, which cannot be selected.
struct ListLines {
  enum Line: Hashable {
    case note(String)
    case heading(String)
    case row(Int)
  }

  let lines: [Line]
  /// The line of each row.
  private let places: [Int]

  init(_ model: Model, width: Int) {
    let explore = model.explore
    var lines: [Line] = []
    if explore.answer.hits.isEmpty {
      let word: Word =
        explore.favouritesOnly ? .emptyFavourites : explore.field.text.isEmpty ? .emptyGroup : .emptySearch
      lines += Fitting.wrap(model.say(word, explore.field.text), to: max(8, width - 2)).map { .note($0) }
    } else if explore.hasOnlyGuesses {
      lines += Fitting.wrap(model.say(.guessesOnly), to: max(8, width - 2)).map { .note($0) }
    }
    var row = explore.answer.hits.count
    lines += (0..<row).map { .row($0) }
    for section in explore.beyond.sections where !section.rows.isEmpty {
      lines.append(.heading(section.title(model)))
      lines += section.rows.indices.map { .row(row + $0) }
      row += section.rows.count
    }
    let steps = NextStep.all(model)
    if !steps.isEmpty {
      lines.append(.heading(model.say(.nextSteps)))
      lines += steps.indices.map { .row(row + $0) }
    }
    self.lines = lines
    places = lines.indices.filter { if case .row = lines[$0] { true } else { false } }
  }

  /// How many rows can be selected.
  var count: Int { places.count }

  func line(of row: Int) -> Int { places.indices.contains(row) ? places[row] : 0 }

  /// The first of the lines that are in sight with a row: what stands above it up to the row before belongs to it.
  func lead(of row: Int) -> Int { places.indices.contains(row - 1) ? places[row - 1] + 1 : 0 }

  func firstVisible(_ model: Model, rows: Int) -> Int {
    let selection = model.explore.selection
    return selection.firstVisible(
      line: line(of: selection.index), lead: lead(of: selection.index), count: lines.count, rows: rows)
  }

  func row(at line: Int) -> Int? {
    guard lines.indices.contains(line), case .row(let row) = lines[line] else { return nil }
    return row
  }
}
