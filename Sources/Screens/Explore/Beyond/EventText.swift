import Canvas
import CivilTime
import Gazetteer
import TextShaping

/// An event of the battle as lines of text: when, what, what each side says of the figures, and on what it rests.
enum EventText {
  /// `7/5/1954`, short enough for a row.
  static func day(_ event: BattleEvent) -> String { "\(event.date.day)/\(event.date.month)/\(event.date.year)" }

  static func lines(_ event: BattleEvent, _ model: Model, width: Int) -> [StyledLine] {
    let language = model.language
    var lines = StyledLine.wrapped(event.title.text(language), width, Style(.title))
    lines += StyledLine.wrapped(when(event, model), width, Style(.accent))
    lines.append(.blank)
    lines += StyledLine.wrapped(event.text.text(language), width)
    if !event.figures.isEmpty { lines.append(.blank) }
    for figure in event.figures {
      lines += StyledLine.labelled(model.say(side(figure.side)), figure.text.text(language), width, language)
    }
    let places = event.places.compactMap { model.known[$0]?.header }
    if !places.isEmpty { lines += [.blank, StyledLine(model.say(.itsPlaces), Style(.accent))] }
    let bullet = String(Glyphs(model.settings.tier).bullet)
    for header in places {
      let name = Fitting.truncate(
        header.names.name(language), to: max(4, width - 2), ellipsis: Glyphs(model.settings.tier).ellipsis)
      lines.append(
        StyledLine(
          pieces: [.init(text: bullet + " ", style: .muted), .init(text: name, style: Style(.text, .underline))],
          link: header.id))
    }
    lines += [.blank, StyledLine(model.say(.sources), Style(.accent))]
    lines += StyledLine.wrapped(model.say(GazetteerWords.confidence(event.certainty)), width)
    // A no-break blank: an address is one long word, and its sign would stand alone before it.
    for source in event.sources { lines += StyledLine.wrapped("\(bullet)\u{A0}\(source)", width, .muted) }
    return lines
  }

  private static func when(_ event: BattleEvent, _ model: Model) -> String {
    let figures = Figures(model.language)
    var text = figures.date(event.date)
    if let time = event.time { text += " \(time)" }
    if let until = event.until { text += " \(Glyphs(model.settings.tier).dash) \(figures.date(until))" }
    return event.about ? model.say(.eventAbout, text) : text
  }

  static func side(_ side: BattleSide) -> Word {
    switch side {
    case .vietnamese: .sideVietnamese
    case .french: .sideFrench
    case .western: .sideWestern
    case .other: .sideOther
    }
  }
}
