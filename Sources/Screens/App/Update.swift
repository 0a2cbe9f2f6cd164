import Canvas
import CivilTime
import Gazetteer

extension Model {
  /// What the guide asks for when it starts.
  public mutating func start() -> [Effect] {
    [.loadTraveller, .loadBookings] + ExploreUpdate.refresh(&self)
  }

  /// The one way in which the guide changes.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    // What could not be kept comes back as it was typed, but not in the middle of something else.
    if prompt == nil { prompt = sent.takeReturned() }
    if case .clock = message { return effects }
    MapUpdate.settle(&self)
    return effects + ReliefUpdate.demand(&self) + RequestUpdate.watch(&self)
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .input(let event): return receive(event)
    case .clock(let now):
      let before = self.now
      self.now = now
      if before.date != now.date { CalendarUpdate.remake(&self) }
      // What is open may have changed with the minute.
      let changed = before != now && Chips.isOpenAsked(self) ? ExploreUpdate.refresh(&self) : []
      return changed + (tab == .bookings && bookings.form == nil ? [.refreshBookings] : [])
    case .searched(let ticket, let result): return ExploreUpdate.searched(&self, ticket, result)
    case .searchReferenceLoaded(let result): return BeyondUpdate.loaded(&self, result)
    case .opened(let id, let result): return ExploreUpdate.opened(&self, id, result)
    case .mapLoaded(let result): return MapUpdate.loaded(&self, result)
    case .reliefSampled(let ticket, let result): return ReliefUpdate.sampled(&self, ticket, result)
    case .panoramaSurveyed(let ticket, let result): return PanoramaUpdate.surveyed(&self, ticket, result)
    case .networkLoaded(let result): return TripUpdate.networkLoaded(&self, result)
    case .placesLoaded(let result): return TravellerUpdate.placesLoaded(&self, result)
    case .travellerLoaded(let result): return TravellerUpdate.loaded(&self, result)
    case .tripSaved(let act, let result):
      let effects = TripUpdate.saved(&self, result)
      settle(act, result)
      return effects
    case .tripDeleted(let id, let result): return TripUpdate.deleted(&self, id, result)
    case .favouriteSaved(let id, let on, let result): return TravellerUpdate.favouriteSaved(&self, id, on, result)
    case .bookingsLoaded(let result): return BookingsUpdate.loaded(&self, result)
    case .providerChecked(let id, let result): return BookingsUpdate.checked(&self, id, result)
    case .booked(let result): return BookingsUpdate.booked(&self, result)
    case .decided(let decision, let result): return RequestUpdate.decided(&self, decision, result)
    case .discarded(let result): return RequestUpdate.discarded(&self, result)
    case .calendarKept(let result): return RequestUpdate.calendarKept(&self, result)
    case .carried(let news): return RequestUpdate.carried(&self, news)
    case .voucherOpened(let id, let result): return VoucherUpdate.opened(&self, id, result)
    case .paletteSearched(let ticket, let result): return PromptUpdate.searched(&self, ticket, result)
    case .honestyLoaded(let result): return HelpUpdate.loaded(&self, result)
    case .festivalsLoaded(let result): return CalendarUpdate.loaded(&self, result)
    case .battleLoaded(let result): return BattleUpdate.loaded(&self, result)
    case .alarm(let ticket): return BattlePlayer.alarmed(&self, ticket) + RequestUpdate.alarmed(&self, ticket)
    case .planning(let ticket, let percent): return ProposalUpdate.progressed(&self, ticket, percent)
    case .planned(let ticket, let result): return ProposalUpdate.planned(&self, ticket, result)
    case .reported(let act, let result):
      switch result {
      case .success(let path): notify(.reported, path)
      case .failure(let failure): report(failure)
      }
      settle(act, result)
      return []
    case .failed(let failure):
      report(failure)
      return []
    }
  }

  private mutating func receive(_ event: InputEvent) -> [Effect] {
    if case .mouse = event, prompt == nil, tab == .trip {} else { trips.anchor = nil }
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .hangUp: return keepingDraft() + [.quit]
    case .key(let stroke):
      toast = nil
      TripUpdate.settleChange(&self)
      return welcomed() + press(stroke)
    case .paste(let text):
      toast = nil
      return welcomed() + paste(text)
    case .mouse(let mouse): return welcomed() + point(mouse)
    }
  }

  /// What stands in an open form goes to disk before the guide ends.
  func keepingDraft() -> [Effect] { bookings.form.map { [.keepDraft($0.draft)] } ?? [] }

  /// Puts the first-run card away for good.
  private mutating func welcomed() -> [Effect] {
    guard explore.welcome else { return [] }
    explore.welcome = false
    return [.saveSetting(.welcomed, "yes")]
  }

  private mutating func press(_ stroke: KeyStroke) -> [Effect] {
    // Keys that work even while a line is typed.
    if stroke == .control("l") { return [.redraw] }
    if stroke == .control("z") { return policy.mayLeave ? [.suspend] : [] }
    if prompt != nil { return PromptUpdate.press(&self, stroke) }
    if let effects = typed(stroke) { return effects }
    guard let binding = binding(for: stroke) else { return [] }
    return perform(binding)
  }

  /// Does what a binding says, or says why not.
  mutating func perform(_ binding: Binding) -> [Effect] {
    if let why = binding.disabled {
      notify(why, mood: .warning)
      return []
    }
    return perform(binding.action)
  }

  /// A key for the field that has the focus, if one has.
  private mutating func typed(_ stroke: KeyStroke) -> [Effect]? {
    switch tab {
    case .explore where explore.focus == .search: ExploreUpdate.type(&self, stroke)
    case .bookings where bookings.form != nil: BookingsUpdate.type(&self, stroke)
    default: nil
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if prompt != nil { return PromptUpdate.paste(&self, text) }
    switch tab {
    case .bookings where bookings.form != nil: return BookingsUpdate.paste(&self, text)
    case .explore:
      explore.focus = .search
      return ExploreUpdate.paste(&self, text)
    default: return []
    }
  }

  private mutating func point(_ mouse: MouseEvent) -> [Effect] {
    guard prompt == nil else { return PromptUpdate.point(&self, mouse) }
    if mouse.kind == .press || mouse.kind == .doubleClick {
      toast = nil
      TripUpdate.settleChange(&self)
      if let tab = Frame.tab(at: mouse.at, self) { return switchTo(tab) }
      if let action = Footer.action(at: mouse.at, self) { return perform(action) }
    }
    switch tab {
    case .explore: return ExploreUpdate.point(&self, mouse)
    case .map where showsPanorama: return PanoramaUpdate.point(&self, mouse)
    case .map where showsBattle: return BattleUpdate.point(&self, mouse)
    case .map: return MapUpdate.point(&self, mouse)
    case .trip: return TripUpdate.point(&self, mouse)
    case .bookings: return BookingsUpdate.point(&self, mouse)
    case .calendar: return CalendarUpdate.point(&self, mouse)
    case .help: return HelpUpdate.point(&self, mouse)
    }
  }
}
