import Canvas
import CivilTime
import Gazetteer
import OpeningHours

/// The facts of an entry, each with its date and, where it is not the record's own, its source and confidence.
struct FactLines {
  let language: Language
  let tier: GlyphTier
  let now: CivilDateTime
  let width: Int

  private var figures: Figures { Figures(language) }
  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  /// What decides whether one goes there now: hours and ticket of a place.
  func visit(_ entry: Entry) -> [StyledLine] {
    entry.header.section == .place ? hours(entry) + ticket(entry) : []
  }

  /// All the other facts.
  func others(_ entry: Entry) -> [StyledLine] {
    var lines: [StyledLine] = []
    for fact in entry.facts where ![.hours, .ticket, .in1954, .dateRule].contains(fact.key) {
      lines += StyledLine.labelled(
        say(GazetteerWords.fact(fact.key)), words(fact) + caveat(fact, entry.provenance), width, language)
    }
    return lines
  }

  /// The phrase of the moment, the week under it, and the value for those who read it.
  private func hours(_ entry: Entry) -> [StyledLine] {
    guard let fact = entry.fact(.hours), let value = fact.value else {
      return StyledLine.labelled(say(.factHours), say(.hoursUnknown), width, language, style: Style(.warn))
    }
    let calendar = OpeningCalendar.of(entry.header, language)
    let hours = try? OpeningHours(value)
    let phrase = OpenPhrase(hours, at: now, calendar)
    var lines = StyledLine.labelled(
      say(.factHours), phrase.text(language) + caveat(fact, entry.provenance), width, language,
      style: phrase.needsCare ? Style(.warn) : .text)
    guard phrase.state != .always else { return lines }
    if let hours {
      lines += OpeningWeek(hours, of: now.date, calendar).lines(today: now.date, language, tier, width: width)
    }
    return lines + StyledLine.wrapped("opening_hours=" + value, width, .muted, indent: 2)
  }

  private func ticket(_ entry: Entry) -> [StyledLine] {
    guard let fact = entry.fact(.ticket), let amount = fact.value.flatMap(Int.init) else {
      return StyledLine.labelled(say(.factTicket), say(.ticketUnknown), width, language, style: .muted)
    }
    let price = amount == 0 ? say(.ticketFree) : figures.dong(amount)
    return StyledLine.labelled(say(.factTicket), price + caveat(fact, entry.provenance), width, language)
  }

  private func words(_ fact: Fact) -> String {
    let number = fact.value.flatMap(Int.init)
    switch fact.key {
    case .visitMinutes: return number.map { say(.aboutDuration, figures.duration($0)) } ?? fact.words(language)
    case .durationMinutes: return number.map(figures.duration) ?? fact.words(language)
    case .elevation: return number.map { "\(figures.integer($0)) m" } ?? fact.words(language)
    case .distanceKm: return "\(fact.words(language)) km"
    case .price where fact.text.isEmpty: return number.map(figures.dong) ?? fact.words(language)
    default: return fact.words(language)
    }
  }

  /// What can be asked for, each with its price where somebody published one.
  func products(_ entry: Entry) -> [StyledLine] {
    guard !entry.products.isEmpty else { return [] }
    let rows = entry.products.flatMap { product -> [StyledLine] in
      var price = say(.priceOnRequest)
      if let amount = product.price {
        let year = product.provenance.date.map(figures.when) ?? product.provenance.seen.description
        price = say(.priceOfYear, figures.dong(amount), year)
      }
      let text = "\(Glyphs(tier).bullet) \(product.text.text(language))\(Words.colon(language))\(price)"
      let unsure = product.provenance.confidence < entry.provenance.confidence
      let caveat = unsure ? " (\(say(GazetteerWords.confidence(product.provenance.confidence))))" : ""
      return StyledLine.wrapped(text + caveat, width)
    }
    return [.blank, StyledLine(say(.productsTitle), Style(.accent))] + rows
  }

  /// What one should know before trusting the fact.
  private func caveat(_ fact: Fact, _ whole: Provenance) -> String {
    if fact.key == .hours, fact.provenance.confidence == .low {
      let sources = fact.provenance.sources.joined(separator: "; ")
      let date = fact.provenance.date.map(figures.when)
      return " (\(date.map { say(.hoursFrom, sources, $0) } ?? say(.hoursFromUndated, sources)))"
    }
    var notes: [String] = []
    if let date = fact.provenance.date { notes.append(say(.asOf, figures.when(date))) }
    if fact.provenance.sources != whole.sources {
      notes.append(say(.accordingTo, fact.provenance.sources.joined(separator: "; ")))
    }
    if fact.provenance.confidence < whole.confidence {
      notes.append(say(GazetteerWords.confidence(fact.provenance.confidence)))
    }
    return notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
  }
}
