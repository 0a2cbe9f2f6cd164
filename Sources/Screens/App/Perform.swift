import Canvas
import Gazetteer

extension Model {
  /// Does an action: those of everywhere here, the others in the tab that has the focus.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return policy.mayLeave ? keepingDraft() + [.quit] : []
    case .suspend: return policy.mayLeave ? [.suspend] : []
    case .redraw: return [.redraw]
    case .help:
      prompt = .help(HelpPrompt())
      return []
    case .palette:
      prompt = .palette(PalettePrompt())
      return []
    case .tabExplore: return switchTo(.explore)
    case .tabMap: return switchTo(.map)
    case .tabTrip: return switchTo(.trip)
    case .tabBookings: return switchTo(.bookings)
    case .tabCalendar: return switchTo(.calendar)
    case .tabHelp: return switchTo(.help)
    case .battle: return BattleUpdate.open(&self)
    case .language: return changeLanguage()
    case .theme: return changeTheme()
    case .glyphs: return changeTier()
    case .mouse:
      settings.mouse.toggle()
      notify(settings.mouse ? .mouseOn : .mouseOff)
      return [.captureMouse(settings.mouse), .saveSetting(.mouse, settings.mouse ? "on" : "off")]
    default: return performInTab(action)
    }
  }

  private mutating func performInTab(_ action: Action) -> [Effect] {
    switch tab {
    case .explore: ExploreUpdate.perform(&self, action)
    case .map where showsPanorama: PanoramaUpdate.perform(&self, action)
    case .map where showsBattle: BattleUpdate.perform(&self, action)
    case .map: MapUpdate.perform(&self, action)
    case .trip: TripUpdate.perform(&self, action)
    case .bookings: BookingsUpdate.perform(&self, action)
    case .calendar: CalendarUpdate.perform(&self, action)
    case .help: HelpUpdate.perform(&self, action)
    }
  }

  mutating func switchTo(_ tab: Tab) -> [Effect] {
    // The key of the map leads from the days of the battle or a panorama to the map under them.
    if self.tab == .map, tab == .map { (battle.isOpen, panorama.isOpen) = (false, false) }
    self.tab = tab
    switch tab {
    case .map: return MapUpdate.enter(&self)
    case .trip: return TripUpdate.enter(&self)
    case .calendar: return CalendarUpdate.enter(&self)
    case .help: return HelpUpdate.enter(&self)
    default: return []
    }
  }

  private mutating func changeLanguage() -> [Effect] {
    let spoken = Settings.spoken
    let index = spoken.firstIndex(of: settings.language) ?? 0
    settings.language = spoken[(index + 1) % spoken.count]
    notify(.languageChanged)
    sayWhatCannotBeWritten()
    return [.saveSetting(.language, settings.language.rawValue)] + ExploreUpdate.refresh(&self)
  }

  /// Why another language is shown than the one that was chosen.
  private mutating func sayWhatCannotBeWritten() {
    if language != settings.language { notify(.noJapaneseInASCII, mood: .warning) }
  }

  private mutating func changeTheme() -> [Effect] {
    let all = Theme.allCases
    settings.theme = all[((all.firstIndex(of: settings.theme) ?? 0) + 1) % all.count]
    notify(.themeChanged, settings.theme.rawValue)
    return [.theme(settings.theme), .saveSetting(.theme, settings.theme.rawValue)]
  }

  private mutating func changeTier() -> [Effect] {
    let all = GlyphTier.allCases
    let before = language
    settings.tier = all[((all.firstIndex(of: settings.tier) ?? 0) + 1) % all.count]
    notify(.glyphsChanged, settings.tier.rawValue)
    sayWhatCannotBeWritten()
    return [.saveSetting(.tier, settings.tier.rawValue)] + (language == before ? [] : ExploreUpdate.refresh(&self))
  }
}
