import Canvas
import Cartography
import Gazetteer
import TextShaping

/// A typed line of plain mode: a number chooses a row, the name of a key presses it, anything else is searched for, or
/// is the answer to what was asked.
extension Model {
  public mutating func plainLine(_ line: String) -> [Effect] {
    let text = line.trimmingBlanks
    toast = nil
    TripUpdate.settleChange(&self)
    if prompt != nil { return answerPlainly(text) }
    if tab == .bookings, bookings.form != nil { return fillPlainly(text) }
    if showsPanorama, let effects = panoramaPlainly(text) { return effects }
    if showsBattle, let effects = battlePlainly(text) { return effects }
    if text.isEmpty, tab == .calendar { return nextPlainMonths() }
    if text.isEmpty, tab == .map { return nextPlainPlaces() }
    if text.isEmpty { return tab == .explore && explore.focus == .list ? nextPlainPage() : [] }
    if let number = Int(text), number > 0 { return choosePlainly(number - 1) }
    if let tab = Tab.allCases.first(where: { Folding.fold(say(Frame.title($0))) == Folding.fold(text) }) {
      return switchTo(tab)
    }
    if let binding = bindings.first(where: { $0.keys.contains { Self.names($0, text) } }), binding.action != .search {
      return perform(binding)
    }
    let query = text.hasPrefix("/") ? String(text.dropFirst()) : text
    tab = .explore
    explore.focus = .list
    // The answer begins at its first row, wherever one was in the list before.
    explore.answer = .none
    explore.beyond = .none
    explore.ignoring = []
    explore.field = TextField(query, limit: 120)
    return ExploreUpdate.refresh(&self)
  }

  /// Letters mean what they mean in either case (`n` and `N` differ); names of keys may be typed in any.
  private static func names(_ stroke: KeyStroke, _ text: String) -> Bool {
    let name = KeyName.of(stroke)
    return name == text || name.count > 1 && name.lowercased() == text.lowercased()
  }

  private mutating func nextPlainPage() -> [Effect] {
    let next = explore.selection.index / Self.plainPage * Self.plainPage + Self.plainPage
    let count = ExploreRow.count(self)
    explore.selection.select(next < count ? next : 0, count: count)
    return ExploreUpdate.show(&self)
  }

  private mutating func choosePlainly(_ index: Int) -> [Effect] {
    switch tab {
    case .explore where explore.focus == .detail:
      let links = ExploreView.detailLines(self, width: 76).compactMap(\.link)
      return links.indices.contains(index) ? ExploreUpdate.open(&self, links[index]) : noSuchRow(index)
    case .explore:
      explore.selection.select(index, count: ExploreRow.count(self))
      switch ExploreRow.row(index, self) {
      case .hit(let hit): return ExploreUpdate.open(&self, hit.header.id)
      case .found(let found): return BeyondUpdate.open(&self, found)
      case .step(let step): return step.perform(&self)
      case nil: return noSuchRow(index)
      }
    case .map where showsBattle || showsPanorama: return noSuchRow(index)
    case .map:
      let rows = mapTelling().places
      guard rows.indices.contains(index) else { return noSuchRow(index) }
      (map.selected, map.told) = (rows[index].id, 0)
      return []
    case .trip:
      let count = schedule.map { PlanRow.all($0).count } ?? 0
      guard index < count else { return noSuchRow(index) }
      trips.focus = .plan
      trips.selection.select(index, count: count)
      return []
    case .bookings:
      guard bookings.bookings.indices.contains(index) else { return noSuchRow(index) }
      bookings.selection.select(index, count: bookings.bookings.count)
      return []
    case .calendar:
      guard index < calendar.entries.count else { return noSuchRow(index) }
      CalendarUpdate.select(&self, index)
      return []
    case .help: return []
    }
  }

  private mutating func noSuchRow(_ index: Int) -> [Effect] {
    notify(.noSuchRow, String(index + 1), mood: .warning)
    return []
  }

  /// A line for a prompt: the text and Enter; for a yes or no the letter.
  private mutating func answerPlainly(_ text: String) -> [Effect] {
    switch prompt {
    case .confirm: return PromptUpdate.press(&self, text == "y" ? .character("y") : KeyStroke(.escape))
    case .help, .code, .voucher, nil:
      prompt = nil
      return text.isEmpty ? [] : plainLine(text)
    case .tripForm(let form): return TripFormUpdate.answer(&self, form, text)
    case .proposal(let proposal): return ProposalUpdate.answer(&self, proposal, text)
    case .comparison:
      if ["left", "right"].contains(text.lowercased()), case .comparison(let compare) = prompt {
        return CompareUpdate.press(&self, compare, KeyStroke(text.lowercased() == "left" ? .left : .right))
      }
      prompt = nil
      return text.isEmpty ? [] : plainLine(text)
    case .palette(let palette) where palette.pick != nil: return pickPlainly(palette, text)
    case .palette(let palette):
      if let number = Int(text), palette.places.indices.contains(number - 1) {
        prompt = nil
        return ExploreUpdate.open(&self, palette.places[number - 1].header.id)
      }
      if let number = Int(text), palette.beyond.rows.indices.contains(number - 1 - palette.places.count) {
        prompt = nil
        return BeyondUpdate.open(&self, palette.beyond.rows[number - 1 - palette.places.count])
      }
      prompt = nil
      return text.isEmpty ? [] : plainLine(text)
    case .line(var line):
      if text.lowercased() == "esc" {
        prompt = nil
        return []
      }
      line.field = TextField(text.isEmpty ? line.field.text : text, limit: line.field.limit)
      prompt = .line(line)
      return PromptUpdate.press(&self, KeyStroke(.enter))
    }
  }

  /// A number takes a row, a text is looked for, and nothing leaves it.
  private mutating func pickPlainly(_ palette: PalettePrompt, _ text: String) -> [Effect] {
    let rows = PromptRows.palette(palette, self)
    if let number = Int(text), rows.indices.contains(number - 1), let pick = palette.pick {
      prompt = nil
      return pick.effects(rows[number - 1], &self)
    }
    guard !text.isEmpty, text.lowercased() != "esc" else {
      prompt = nil
      return []
    }
    var asked = palette
    asked.field = TextField("", limit: 80)
    prompt = .palette(asked)
    return PromptUpdate.paste(&self, text)
  }

  /// A line for the form: the text of the field and on to the next; an empty line keeps what stands there.
  private mutating func fillPlainly(_ text: String) -> [Effect] {
    if text.lowercased() == "esc" { return BookingsUpdate.perform(&self, .back) }
    if text.lowercased() == "ctrl-s" { return BookingsUpdate.perform(&self, .save) }
    if text.lowercased() == "up" { return BookingsUpdate.perform(&self, .previousField) }
    if !text.isEmpty, var form = bookings.form, form.current != nil {
      form.field = TextField(text, limit: 500)
      form.store()
      bookings.form = form
    }
    return BookingsUpdate.perform(&self, .nextField)
  }
}
