public import CivilTime
public import Gazetteer

/// What the days of the battle say, for the screen, for plain mode and for `hoaban battle`.
public struct BattleText {
  let language: Language
  private let figures: Figures

  public init(_ language: Language) {
    self.language = language
    figures = Figures(language)
  }

  func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  /// `Day 1 of 56. Phase 1: the northern shield`, or the phase alone.
  public func place(of day: BattleDay) -> String {
    let phase = say(Self.phase(day.phase))
    return day.number.map { say(.battleDay, String($0), phase) } ?? phase
  }

  public func date(_ date: CivilDate) -> String { figures.date(date) }

  public func airfield(_ day: BattleDay) -> String? {
    switch day.airfield {
    case .mending: say(.airfieldMending)
    case .open: say(.airfieldOpen)
    case .closed: say(.airfieldClosed)
    case nil: nil
    }
  }

  public func moon(_ day: BattleDay) -> String? {
    guard let lunar = day.lunar, let age = day.moonAge else { return nil }
    return say(.battleMoon, String(age), CalendarFigures(language).lunar(lunar, lunar))
  }

  public func holder(_ holder: Holder) -> String { say(BattleWords.holder(holder)) }

  func seconds(_ milliseconds: Int) -> String {
    let mark = language == .vi || language == .fr ? "," : "."
    return milliseconds % 1_000 == 0
      ? "\(milliseconds / 1_000)" : "\(milliseconds / 1_000)\(mark)\(milliseconds % 1_000 / 100)"
  }

  /// Short dates in a row, for the status line.
  func days(_ days: [CivilDate]) -> String {
    let shown = days.prefix(6).map { "\($0.day)/\($0.month)" }.joined(separator: language == .ja ? "、" : ", ")
    return days.count > 6 ? shown + " (\(days.count))" : shown
  }

  private static func phase(_ phase: BattlePhase) -> Word {
    switch phase {
    case .preparation: .phasePreparation
    case .north: .phaseNorth
    case .trenches: .phaseTrenches
    case .hills: .phaseHills
    case .end: .phaseEnd
    case .aftermath: .phaseAftermath
    }
  }
}

// MARK: Strongpoints

extension BattleText {
  /// `A1`, `206`, `H2`, or the name where there is no number; on the airfield whether it is open. Guns and dressing
  /// stations have long names and none on the map.
  func label(_ strongpoint: Strongpoint, on day: BattleDay) -> String {
    if strongpoint.kind == .airfield, strongpoint.complex != "Isabelle", let airfield = airfield(day) {
      return airfield
    }
    if !strongpoint.number.isEmpty { return strongpoint.number }
    if [.artillery, .medical].contains(strongpoint.kind) { return "" }
    return strongpoint.otherNames.first(where: Self.isShort) ?? own(strongpoint)
  }

  /// `A1 (Éliane 2)`.
  public func name(_ strongpoint: Strongpoint) -> String {
    let name = own(strongpoint)
    return strongpoint.number.isEmpty || name.contains(strongpoint.number)
      ? name : "\(strongpoint.number) (\(name))"
  }

  /// `A1 (Éliane 2): contested since 1 Apr 1954 08:00`.
  func standing(_ post: BattlePost) -> String {
    let since = figures.date(post.state.date) + (post.state.time.map { " \($0)" } ?? "")
    return "\(name(post.strongpoint))\(Words.colon(language))\(holder(post.holder)), \(say(.battleSince, since))"
  }

  /// `French (38): A1 (Éliane 2), …`; nil where it has none.
  public func posts(of holder: Holder, on day: BattleDay) -> String? {
    let posts = day.posts(of: holder)
    guard !posts.isEmpty else { return nil }
    let names = posts.map { name($0.strongpoint) }.joined(separator: language == .ja ? "、" : ", ")
    return "\(self.holder(holder)) (\(posts.count))\(Words.colon(language))\(names)"
  }

  /// The name in the language, else in French as the garrison gave it, else any.
  private func own(_ strongpoint: Strongpoint) -> String {
    strongpoint.names[language] ?? strongpoint.names[.fr] ?? strongpoint.names.text(language)
  }

  /// `H2`, `AM1`: letters and a digit.
  private static func isShort(_ name: String) -> Bool {
    name.count <= 3 && name.allSatisfy(\.isASCII) && name.last?.isNumber == true
  }
}

// MARK: What happens

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
