import Canvas
import Cartography
import CivilTime
import Gazetteer

enum BattleUpdate {
  /// Opens the screen on the day where it was left.
  static func open(_ model: inout Model) -> [Effect] {
    if !model.showsBattle { model.battle.cameFrom = model.tab }
    model.tab = .map
    (model.battle.isOpen, model.battle.wasOpened) = (true, true)
    model.panorama.isOpen = false
    var effects = load(&model)
    if model.map.data == nil, !model.map.loading {
      model.map.loading = true
      effects.append(.loadMap)
    }
    return effects
  }

  /// The effect that reads the chronicle, once.
  static func load(_ model: inout Model) -> [Effect] {
    guard model.battle.chronicle == nil, !model.battle.loading else { return [] }
    model.battle.loading = true
    return [.loadBattle]
  }

  static func loaded(_ model: inout Model, _ result: Result<BattleChronicle, Failure>) -> [Effect] {
    model.battle.loading = false
    let wanted = model.battle.wanted
    model.battle.wanted = nil
    switch result {
    case .failure(let failure):
      model.report(failure)
      return []
    case .success(let chronicle):
      model.battle.chronicle = chronicle
      return wanted.map { showDays(&model, of: $0) } ?? []
    }
  }

  /// Goes to the first day that names a place.
  static func showDays(_ model: inout Model, of header: EntryHeader) -> [Effect] {
    guard let chronicle = model.battle.chronicle else {
      model.battle.wanted = header
      return load(&model)
    }
    let days = chronicle.days(of: header.id)
    guard let first = days.first else {
      model.notify(.battleNoDays, header.names.name(model.language), mood: .warning)
      return []
    }
    let effects = open(&model)
    model.battle.go(to: first)
    let items = BattleItem.all(chronicle.day(first))
    model.battle.item = items.firstIndex { $0.isAbout(header.id, in: chronicle) } ?? 0
    model.notify(.battleItsDays, header.names.name(model.language), BattleText(model.language).days(days))
    return effects
  }

  static func perform(_ model: inout Model, _ action: Action) -> [Effect] {
    switch action {
    case .play: return model.battle.isPlaying ? BattlePlayer.pause(&model) : BattlePlayer.play(&model)
    case .faster: return BattlePlayer.change(&model, by: +1)
    case .slower: return BattlePlayer.change(&model, by: -1)
    case .motion: return motion(&model)
    case .nextPlace: item(&model, +1)
    case .previousPlace: item(&model, -1)
    case .up: model.battle.scroll = max(0, model.battle.scroll - 1)
    case .down: scroll(&model, by: 1)
    case .pageUp: model.battle.scroll = max(0, model.battle.scroll - 8)
    case .pageDown: scroll(&model, by: 8)
    case .wholeValley: model.battle.isWide.toggle()
    case .open: return model.battlePlace.map { ExploreUpdate.open(&model, $0) } ?? []
    case .toDate:
      model.prompt = .line(LinePrompt(purpose: .battleDay, field: TextField(limit: 40)))
      return BattlePlayer.pause(&model)
    case .back:
      model.battle.isOpen = false
      model.tab = model.battle.cameFrom
      return BattlePlayer.pause(&model) + (model.tab == .map ? MapUpdate.enter(&model) : [])
    default: return step(&model, action)
    }
    return []
  }

  /// Another day, chosen by hand: what plays stops there.
  private static func step(_ model: inout Model, _ action: Action) -> [Effect] {
    guard let chronicle = model.battle.chronicle else { return [] }
    let day = model.battle.day
    let target: CivilDate?
    switch action {
    case .nextDay: target = day.adding(days: 1)
    case .previousDay: target = day.adding(days: -1)
    case .nextEvent: target = chronicle.eventfulDay(after: day)
    case .previousEvent: target = chronicle.eventfulDay(before: day)
    case .first: target = BattleChronicle.firstDay
    case .last: target = day < BattleDay.last ? BattleDay.last : BattleChronicle.lastDay
    default: return []
    }
    if BattleChronicle.held(target ?? day) == day { model.notify(.battleNoFurther, mood: .warning) }
    return go(&model, to: target ?? day)
  }

  static func go(_ model: inout Model, to date: CivilDate) -> [Effect] {
    let effects = BattlePlayer.pause(&model)
    model.battle.go(to: date)
    return effects
  }

  /// Stops everything that moves by itself, or allows it again; remembered.
  private static func motion(_ model: inout Model) -> [Effect] {
    model.settings.motion.toggle()
    model.notify(model.settings.motion ? .motionOn : .motionOff)
    return BattlePlayer.pause(&model) + [.saveSetting(.motion, model.settings.motion ? "on" : "off")]
  }

  private static func item(_ model: inout Model, _ step: Int) {
    let count = model.battle.today.map { BattleItem.all($0).count } ?? 0
    guard count > 0 else { return }
    model.battle.item = model.battle.post == nil ? (model.battle.item + step + count) % count : model.battle.item
    (model.battle.post, model.battle.scroll) = (nil, 0)
  }

  private static func scroll(_ model: inout Model, by lines: Int) {
    guard let panel = BattlePanel(model) else { return }
    model.battle.scroll = min(model.battle.scroll + lines, panel.furthest)
  }

  static func point(_ model: inout Model, _ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return perform(&model, .up)
    case .wheelDown: return perform(&model, .down)
    case .drag, .release: return []
    case .press, .doubleClick:
      guard let today = model.battle.today else { return [] }
      if let panel = BattlePanel(model), let item = panel.item(at: mouse.at) {
        (model.battle.item, model.battle.post, model.battle.scroll) = (item, nil, 0)
        return []
      }
      var scratch = Surface(size: model.size)
      let frame = BattleView.drawMap(model, today, on: &scratch)
      let hit = frame.entries(at: mouse.at).first ?? MapNavigation.nearest(to: mouse.at, in: frame)
      guard let hit, frame.picture.contains(mouse.at) else { return [] }
      let post = StrongpointID(rawValue: hit.rawValue)
      if post == model.battle.post { return model.battlePlace.map { ExploreUpdate.open(&model, $0) } ?? [] }
      (model.battle.post, model.battle.scroll) = (post, 0)
      return []
    }
  }
}
