public import CivilTime
public import Gazetteer

extension BattleText {
  /// A day as lines that are not wrapped: its date and standing, everything that is told of it, and who holds what.
  /// What belongs to the line above is set in by three blanks.
  ///
  /// - Parameters:
  ///   - numbered: With the numbers by which plain mode chooses.
  ///   - sources: With what each statement rests on.
  public func page(
    _ day: BattleDay, of chronicle: BattleChronicle, numbered: Bool, sources: Bool
  ) -> [String] {
    var lines = [date(day.date), place(of: day)]
    lines += [airfield(day), moon(day), note(day)].compactMap { $0 }
    let items = BattleItem.all(day)
    if items.isEmpty { lines.append(say(.battleQuiet)) }
    for (index, item) in items.enumerated() {
      lines.append((numbered ? "\(index + 1). " : "- ") + title(item, on: day, of: chronicle))
      lines += (body(item) + [certainty(item)]).map { "   " + $0 }
      if sources { lines.append("   \(say(.sources))\(Words.colon(language))\(item.sources.joined(separator: "; "))") }
    }
    lines += totals(day).map { "- " + $0 }
    return lines + Holder.allCases.compactMap { posts(of: $0, on: day) }.map { "-- " + $0 }
  }

  /// A day of a place in one line: its date, its number, and what is told of the place.
  public func row(_ date: CivilDate, about place: EntryID, of chronicle: BattleChronicle) -> String {
    let day = chronicle.day(date)
    let items = BattleItem.all(day).filter { $0.isAbout(place, in: chronicle) && $0.begins(on: date) }
    return row(day, items, of: chronicle)
  }

  /// The same of everything that begins on a day.
  public func row(_ date: CivilDate, of chronicle: BattleChronicle) -> String {
    let day = chronicle.day(date)
    return row(day, BattleItem.all(day).filter { $0.begins(on: date) }, of: chronicle)
  }

  private func row(_ day: BattleDay, _ items: [BattleItem], of chronicle: BattleChronicle) -> String {
    // Events tell more than the changes that they brought: those stand in only where no event does.
    let events = items.filter { if case .event = $0 { true } else { false } }
    let titles = (events.isEmpty ? items : events).map { title($0, on: day, of: chronicle) }
    let number = day.number.map { " (\($0)/56)" } ?? ""
    return "\(day.date)\(number)  \(titles.joined(separator: "; "))"
  }
}

extension BattleItem {
  public var sources: [String] {
    switch self {
    case .event(let event): event.sources
    case .change(let change): change.sources
    }
  }

  func begins(on day: CivilDate) -> Bool {
    switch self {
    case .event(let event): event.date == day
    case .change(let change): change.date == day
    }
  }
}
