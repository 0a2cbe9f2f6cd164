public import Canvas
import Cartography
public import CivilTime
public import Gazetteer
import Geography
import TextShaping

/// An entry as lines of text: what it is, how sure each fact is, and where it leads.
public struct DetailText {
  let language: Language
  let tier: GlyphTier
  let now: CivilDateTime
  let favourite: Bool
  let width: Int

  /// - Parameter width: Columns of a line.
  public init(language: Language, tier: GlyphTier, now: CivilDateTime, favourite: Bool, width: Int) {
    self.language = language
    self.tier = tier
    self.now = now
    self.favourite = favourite
    self.width = width
  }

  private var figures: Figures { Figures(language) }
  private func say(_ word: Word, _ arguments: String...) -> String { Words.text(word, language, arguments) }

  public func lines(_ dossier: Dossier) -> [StyledLine] {
    let entry = dossier.entry
    var lines = head(entry)
    lines.append(.blank)
    lines += StyledLine.wrapped(entry.summary.text(language), width)
    lines.append(.blank)
    // First what decides whether one goes there, then what one reads.
    let facts = FactLines(language: language, tier: tier, now: now, width: width)
    lines += facts.visit(entry)
    lines += position(entry)
    lines += communes(entry)
    lines += nameTraps(dossier.communes)
    if let story = Optional(entry.story.text(language)), !story.isEmpty {
      lines.append(.blank)
      lines += StyledLine.wrapped(story, width)
    }
    if let fact = entry.fact(.in1954) { lines += [.blank] + labelled(fact) }
    lines.append(.blank)
    lines += facts.others(entry)
    lines += facts.products(entry)
    lines += links(dossier)
    lines += provenance(entry)
    return lines
  }

  private func head(_ entry: Entry) -> [StyledLine] {
    let header = entry.header
    let star = favourite ? String(Glyphs(tier).star) + " " : ""
    var lines = StyledLine.wrapped(star + header.names.name(language), width, Style(.title))
    let kind = header.kind.names.text(language)
    let group = say(GazetteerWords.group(header.kind.group))
    let role = MarkerSign.role(header.kind.group)
    lines += StyledLine.wrapped("\(kind) (\(group))", width, Style(role))
    for (other, name) in header.names.inOrder where name != header.names.name(language) {
      lines += StyledLine.labelled(other.rawValue, name, width, language)
    }
    if !entry.otherNames.isEmpty {
      lines += StyledLine.labelled(say(.alsoCalled), entry.otherNames.joined(separator: "; "), width, language)
    }
    return lines
  }

  private func position(_ entry: Entry) -> [StyledLine] {
    guard let position = entry.header.position else {
      return StyledLine.wrapped(say(.positionUnknown), width, Style(.warn))
    }
    let accuracy = figures.distance(Double(position.accuracyMetres))
    let words = position.isGoodForWalking ? say(.positionGood, accuracy) : say(.positionWithin, accuracy)
    return StyledLine.labelled(
      say(.position),
      say(.positionWords, figures.coordinate(position.coordinate), words, say(GazetteerWords.basis(position.basis))),
      width, language, style: position.isGoodForWalking ? .text : Style(.warn))
  }

  private func communes(_ entry: Entry) -> [StyledLine] {
    var lines: [StyledLine] = []
    if let now = entry.commune.now { lines += StyledLine.labelled(say(.communeNow), now, width, language) }
    if let before = entry.commune.before { lines += StyledLine.labelled(say(.communeBefore), before, width, language) }
    return lines
  }

  private func nameTraps(_ communes: [Commune]) -> [StyledLine] {
    communes.filter { !$0.nameTrap.isEmpty }.flatMap { commune in
      StyledLine.labelled(
        "\(say(.nameTrap)) (\(commune.name))", commune.nameTrap.text(language), width, language, style: Style(.warn))
    }
  }

  private func labelled(_ fact: Fact) -> [StyledLine] {
    StyledLine.labelled(say(GazetteerWords.fact(fact.key)), fact.words(language), width, language)
  }

  private func links(_ dossier: Dossier) -> [StyledLine] {
    var lines: [StyledLine] = []
    let bullet = String(Glyphs(tier).bullet)
    if !dossier.places.isEmpty {
      let title: Word = dossier.entry.header.section == .route ? .waypoints : .itsPlaces
      lines += [.blank, StyledLine(say(title), Style(.accent))]
      for (index, header) in dossier.places.enumerated() {
        let sign = dossier.entry.header.section == .route ? "\(index + 1)." : bullet
        lines.append(link(header, sign: sign, tail: ""))
      }
    }
    if !dossier.nearby.isEmpty {
      lines += [.blank, StyledLine(say(.nearby), Style(.accent))]
      for near in dossier.nearby {
        let wind = figures.wind(Compass(bearing: near.bearing))
        lines.append(link(near.header, sign: bullet, tail: "  \(figures.distance(near.metres)) \(wind)"))
      }
    }
    return lines
  }

  private func link(_ header: EntryHeader, sign: String, tail: String) -> StyledLine {
    let room = width - Width.columns(sign) - 1 - Width.columns(tail)
    let name = Fitting.truncate(header.names.name(language), to: max(4, room), ellipsis: Glyphs(tier).ellipsis)
    return StyledLine(
      pieces: [
        .init(text: sign + " ", style: .muted), .init(text: name, style: Style(.text, .underline)),
        .init(text: tail, style: .muted),
      ], link: header.id)
  }

  private func provenance(_ entry: Entry) -> [StyledLine] {
    let confidence = say(GazetteerWords.confidence(entry.provenance.confidence))
    var lines = [StyledLine.blank, StyledLine(say(.sources), Style(.accent))]
    lines += StyledLine.wrapped(say(.sourcesSeen, confidence, entry.provenance.seen.description), width)
    for source in entry.provenance.sources {
      // A no-break blank: an address is one long word, and its sign would stand alone before it.
      lines += StyledLine.wrapped("\(Glyphs(tier).bullet)\u{A0}\(source)", width, .muted)
    }
    return lines
  }
}
