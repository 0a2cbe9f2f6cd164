public import CivilTime
public import Gazetteer

/// The battle of 1954 day by day: over the Map tab while it is open.
public struct BattleModel: Sendable {
  /// Asked for when the screen is opened for the first time.
  public var chronicle: BattleChronicle? {
    didSet {
      today = chronicle?.day(day)
      end = chronicle?.day(BattleDay.last)
    }
  }
  var loading = false
  public var isOpen = false
  var wasOpened = false
  /// Where Esc leads back to.
  var cameFrom = Tab.map
  /// The place whose days are wanted as soon as the chronicle is there.
  var wanted: EntryHeader?

  public var day = BattleDay.first {
    didSet { if day != oldValue { today = chronicle?.day(day) } }
  }
  /// What is known of that day, and of the last of the 56: worked out when the day or the chronicle changes, and not for
  /// every frame.
  private(set) var today: BattleDay?
  private(set) var end: BattleDay?
  /// The row of the day that is spelt out; see `BattleItem`.
  public var item = 0
  /// A strongpoint that was clicked on; another day or another item puts it away.
  public var post: StrongpointID?
  /// Lines of the panel that were scrolled away beyond what the selected item needs.
  var scroll = 0
  /// The whole valley, as far as Hồng Cúm, instead of the central camp.
  public var isWide = false

  public var isPlaying = false
  /// An index of `BattlePlayer.paces`.
  public var pace = 1
  /// The part of the day that is over; see `BattlePlayer`.
  var beat = 0
  /// The alarm that is waited for; another one is of an earlier play.
  var alarm: Ticket?

  public init() {}

  mutating func go(to date: CivilDate) {
    day = BattleChronicle.held(date)
    (item, scroll, beat, post) = (0, 0, 0, nil)
  }
}

/// Something of a day that can be selected: first what begins, then who came to hold what, then what goes on.
public enum BattleItem: Hashable, Sendable {
  case event(BattleEvent)
  case change(HolderChange)

  public static func all(_ day: BattleDay) -> [BattleItem] {
    day.events.filter { $0.date == day.date }.map(BattleItem.event) + day.changes.map(BattleItem.change)
      + day.events.filter { $0.date != day.date }.map(BattleItem.event)
  }

  /// Whether it names a place of today, or a strongpoint that stood there.
  public func isAbout(_ place: EntryID, in chronicle: BattleChronicle) -> Bool {
    if case .event(let event) = self, event.places.contains(place) { return true }
    return strongpoints.contains { chronicle.strongpoint($0)?.place == place }
  }

  var strongpoints: [StrongpointID] {
    switch self {
    case .event(let event): event.strongpoints
    case .change(let change): [change.strongpoint]
    }
  }
}

extension Model {
  /// Whether the days of the battle have the screen.
  public var showsBattle: Bool { tab == .map && battle.isOpen }

  /// Whether the guide is told line by line: nothing moves by itself then.
  var isToldByLine: Bool { settings.letters == .all }

  /// The item of the day that is spelt out.
  var battleItem: BattleItem? {
    guard let today = battle.today else { return nil }
    let items = BattleItem.all(today)
    return items.indices.contains(battle.item) ? items[battle.item] : nil
  }

  /// The strongpoint that the map points at: the one that was clicked on, or the first of the item that has a place.
  var battlePost: Strongpoint? {
    guard let chronicle = battle.chronicle else { return nil }
    if let post = battle.post { return chronicle.strongpoint(post) }
    let named = battleItem?.strongpoints.compactMap(chronicle.strongpoint) ?? []
    return named.first { $0.position != nil }
  }

  /// The record that Enter opens: of what was clicked on, of the item, or of a strongpoint that the item names.
  var battlePlace: EntryID? {
    if battle.post != nil { return battlePost?.place }
    if case .event(let event) = battleItem, let place = event.places.first { return place }
    let named = battleItem?.strongpoints.compactMap { battle.chronicle?.strongpoint($0)?.place }
    return named?.first
  }
}
