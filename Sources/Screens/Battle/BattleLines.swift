import Canvas
import Cartography
import CivilTime
import Gazetteer
import TextShaping

/// The lines of the panel beside the map.
struct BattleLines {
  private let model: Model
  private let day: BattleDay
  private let width: Int
  private let text: BattleText

  init(_ model: Model, _ day: BattleDay, width: Int) {
    self.model = model
    self.day = day
    self.width = width
    text = BattleText(model.language)
  }

  var items: [BattleItem] { BattleItem.all(day) }

  /// Date, day of the 56, phase, airfield, moon, who holds how many, and whether it plays.
  var head: [StyledLine] {
    var lines = StyledLine.wrapped(Figures(model.language).date(day.date), width, Style(.title))
    lines += StyledLine.wrapped(text.place(of: day), width, Style(.accent))
    if let airfield = text.airfield(day) { lines += StyledLine.wrapped(airfield, width) }
    if let moon = text.moon(day) { lines += StyledLine.wrapped(moon, width, .muted) }
    lines += holders
    if let beyond { lines += StyledLine.wrapped(beyond, width, .muted) }
    lines.append(state)
    if let note = text.note(day) { lines += StyledLine.wrapped(note, width, .muted) }
    if let post = model.battle.post.flatMap({ id in day.posts.first { $0.strongpoint.id == id } }) {
      lines += StyledLine.wrapped(text.standing(post), width, Style(.title))
      lines += StyledLine.wrapped(text.certainty(post.state.certainty, post.state.recall), width, .muted)
    }
    let rule = String(repeating: Glyphs(model.settings.tier).horizontal, count: width)
    return lines + [StyledLine(rule, .muted)]
  }

  /// `■ 38 French  ◆ 4 Viet Minh`, as many on a line as fit.
  private var holders: [StyledLine] {
    var lines: [StyledLine] = []
    var pieces: [StyledLine.Piece] = []
    var used = 0
    for holder in Holder.allCases where day.count(holder) > 0 {
      let sign = String(BattleSign.glyph(holder, rough: false, tier: model.settings.tier))
      let rest = " \(day.count(holder)) \(text.holder(holder))  "
      let columns = Width.columns(sign + rest)
      if used > 0, used + columns > width + 2 {
        lines.append(StyledLine(pieces: pieces))
        (pieces, used) = ([], 0)
      }
      pieces.append(.init(text: sign, style: Style(BattleSign.role(holder), .bold)))
      pieces.append(.init(text: rest, style: .text))
      used += columns
    }
    return pieces.isEmpty ? lines : lines + [StyledLine(pieces: pieces)]
  }

  /// Centres of resistance that the picture does not reach.
  private var beyond: String? {
    let size = BattleView.layout(model.size).picture.size
    let window = MapWindow(viewport: BattleView.viewport(model), size: size, tier: model.settings.tier)
    let names = day.posts.filter { post in
      guard post.strongpoint.kind == .centreOfResistance, let at = post.strongpoint.position else { return false }
      return window.cell(of: at.coordinate) == nil
    }.map { post in
      "\(BattleSign.glyph(post.holder, rough: true, tier: model.settings.tier)) \(text.name(post.strongpoint))"
    }
    return names.isEmpty ? nil : model.say(.battleBeyond, names.joined(separator: ", "))
  }

  private var state: StyledLine {
    let seconds = text.seconds(BattlePlayer.paces[model.battle.pace])
    if model.isToldByLine { return .blank }
    if !model.settings.motion { return StyledLine(model.say(.battleStill), .muted) }
    return model.battle.isPlaying
      ? StyledLine(model.say(.battlePlaying, seconds), Style(.ok))
      : StyledLine(model.say(.battlePaused), .muted)
  }

  /// The table of figures, on the days that it speaks of.
  var totals: [[StyledLine]] { text.totals(day).map { [.blank] + StyledLine.wrapped($0, width) } }

  func lines(_ item: BattleItem, selected: Bool) -> [StyledLine] {
    let glyphs = Glyphs(model.settings.tier)
    let sign: StyledLine.Piece
    switch item {
    case .event: sign = .init(text: String(selected ? glyphs.pointer : glyphs.bullet) + " ", style: Style(.accent))
    case .change(let change):
      let glyph = BattleSign.glyph(change.holder, rough: false, tier: model.settings.tier)
      sign = .init(
        text: String(selected ? glyphs.pointer : glyph) + " ", style: Style(BattleSign.role(change.holder), .bold))
    }
    let style = selected ? Style(.title) : isOld(item) ? .muted : .text
    let title = Fitting.wrap(text.title(item, on: day, of: model.battle.chronicle), to: max(8, width - 2))
    var lines = title.enumerated().map { index, line in
      StyledLine(pieces: [
        index == 0 ? sign : .init(text: "  ", style: .text), .init(text: line, style: style),
      ])
    }
    guard selected else { return lines }
    for line in text.body(item) { lines += StyledLine.wrapped(line, width, indent: 2) }
    return lines + StyledLine.wrapped(text.certainty(item), width, .muted, indent: 2)
  }

  private func isOld(_ item: BattleItem) -> Bool {
    if case .event(let event) = item { event.date != day.date } else { false }
  }
}
