import Canvas
import Gazetteer
import TextShaping

/// The columns of the calendar: solar days, lunar days, name, how sure they are. The first two are as wide as their
/// widest text.
struct CalendarTable {
  private let entries: [CalendarEntry]
  private let text: CalendarText
  private let glyphs: Glyphs
  private let columns: Int
  private let days: Int
  private let lunar: Int
  /// 0 leaves the column out.
  private let certainty: Int

  init(_ model: Model, columns: Int, certain: Bool) {
    entries = model.calendar.entries
    let text = CalendarText(model.language)
    self.text = text
    glyphs = Glyphs(model.settings.tier)
    self.columns = columns
    days = entries.map { Width.columns(text.days($0)) }.max() ?? 0
    lunar = entries.map { Width.columns(text.lunar($0)) }.max() ?? 0
    let widest = entries.map { Width.columns(Words.text(text.certainty($0), text.language)) }.max() ?? 0
    certainty = certain ? widest : 0
  }

  /// A festival stands out; holidays and lunar days are muted.
  func line(_ index: Int, selected: Bool) -> StyledLine {
    guard entries.indices.contains(index) else { return .blank }
    let entry = entries[index]
    let own: Role = entry.festival == nil ? .muted : .text
    let pointer = selected ? String(glyphs.pointer) : " "
    let head = "\(pointer) \(Fitting.pad(text.days(entry), to: days))  "
    let beside = "\(Fitting.pad(text.lunar(entry), to: lunar))  "
    let rest = columns - Width.columns(head) - Width.columns(beside) - (certainty > 0 ? certainty + 2 : 0)
    let name = Fitting.pad(
      Fitting.truncate(text.name(entry), to: max(1, rest), ellipsis: glyphs.ellipsis), to: max(1, rest))
    var pieces: [StyledLine.Piece] = [
      .init(text: head, style: Style(own)), .init(text: beside, style: .muted), .init(text: name, style: Style(own)),
    ]
    if certainty > 0 {
      pieces.append(.init(text: "  " + Words.text(text.certainty(entry), text.language), style: Style(role(entry))))
    }
    return StyledLine(pieces: pieces)
  }

  private func role(_ entry: CalendarEntry) -> Role {
    guard case .row(let row) = entry, case .festival(_, let certainty) = row.subject else { return .muted }
    return certainty == .computed ? .ok : .warn
  }
}
