import CivilTime
public import Gazetteer

/// What happened on a day, what each side says of it, and how sure that is.
extension BattleText {
  /// A row of the day: an event by its title, a change by its hour, post and holder.
  public func title(_ item: BattleItem, on day: BattleDay, of chronicle: BattleChronicle?) -> String {
    switch item {
    case .event(let event):
      var title = event.title.text(language)
      if event.date != day.date { return "\(title) (\(say(.battleSince, figures.date(event.date))))" }
      if let time = event.time { title = "\(time) \(title)" }
      if let until = event.until { title += " (\(say(.battleUntil, figures.date(until))))" }
      return event.about ? say(.eventAbout, title) : title
    case .change(let change):
      let name = chronicle?.strongpoint(change.strongpoint).map(name) ?? change.strongpoint.rawValue
      let time = change.time.map { "\($0) " } ?? ""
      return "\(time)\(name)\(Words.colon(language))\(holder(change.holder))"
    }
  }

  /// The text, and what each side says of the figures.
  public func body(_ item: BattleItem) -> [String] {
    switch item {
    case .event(let event):
      [event.text.text(language)]
        + event.figures.map { say(EventText.side($0.side)) + Words.colon(language) + $0.text.text(language) }
    case .change(let change): [change.event.text(language)]
    }
  }

  /// The table of figures on the days that it speaks of: a line for each topic, with what each side says.
  public func totals(_ day: BattleDay) -> [String] {
    day.figures.compactMap { rows in
      guard let label = rows.first?.label.text(language) else { return nil }
      let sides = rows.map { row in
        let recalled =
          row.recall == .none ? "" : language == .ja ? "（\(say(.battleRecalled))）" : " (\(say(.battleRecalled)))"
        return "\(say(EventText.side(row.side)))\(Words.colon(language))\(row.value.text(language))\(recalled)"
      }
      return "\(label)\(language == .ja ? "。" : ". ")\(sides.joined(separator: language == .ja ? "／" : "; "))"
    }
  }

  public func certainty(_ item: BattleItem) -> String {
    switch item {
    case .event(let event): certainty(event.certainty, event.recall)
    case .change(let change): certainty(change.certainty, change.recall)
    }
  }

  /// `medium confidence, in part from books that were not read again`.
  func certainty(_ confidence: Confidence, _ recall: Recall) -> String {
    let sure = say(GazetteerWords.confidence(confidence))
    let comma = language == .ja ? "、" : ", "
    return switch recall {
    case .none: sure
    case .part: sure + comma + say(.battleRecalledPart)
    case .whole: sure + comma + say(.battleRecalled)
    }
  }

  /// Says that texts are English where the language has none of its own.
  public func note(_ day: BattleDay) -> String? {
    let texts = day.events.map(\.text) + day.changes.map(\.event)
    return texts.contains { $0[language] == nil } ? say(.battleInEnglish) : nil
  }
}
