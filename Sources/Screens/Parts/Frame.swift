import Canvas
import Gazetteer
import TextShaping

/// The frame around every tab: tabs above, status and footer below.
enum Frame {
  /// The least that the guide can be used in.
  static let minimum = Size(columns: 60, rows: 20)

  /// The rows between the tab bar and the status line.
  static func body(_ size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 3))
  }

  static func status(_ size: Size) -> Rect {
    Rect(column: 0, row: max(0, size.rows - 2), columns: size.columns, rows: 1)
  }

  static func footer(_ size: Size) -> Rect {
    Rect(column: 0, row: max(0, size.rows - 1), columns: size.columns, rows: 1)
  }

  static func title(_ tab: Tab) -> Word {
    switch tab {
    case .explore: .tabExplore
    case .map: .tabMap
    case .trip: .tabTrip
    case .bookings: .tabBookings
    case .calendar: .tabCalendar
    case .help: .tabHelp
    }
  }

  static func tab(at point: Point, _ model: Model) -> Tab? {
    point.row == 0 ? TabBar(model).tabs.first { $0.range.contains(point.column) }?.tab : nil
  }

  static func draw(_ model: Model, on surface: inout Surface) {
    TabBar(model).draw(on: &surface)
    drawStatus(model, on: &surface)
    Footer.draw(model, on: &surface)
  }

  private static func drawStatus(_ model: Model, on surface: inout Surface) {
    let rect = status(model.size)
    let glyphs = Glyphs(model.settings.tier)
    if let toast = model.toast {
      let role: Role = toast.mood == .done ? .ok : toast.mood == .warning ? .warn : .danger
      let sign = toast.mood == .done ? " " : " ! "
      let text = Fitting.truncate(sign + toast.text, to: rect.columns - 1, ellipsis: glyphs.ellipsis)
      surface.put(text, at: Point(column: 0, row: rect.row), Style(role))
      return
    }
    let crumbs = breadcrumb(model).joined(separator: " \(glyphs.inward) ")
    let text = Fitting.truncate(" " + crumbs, to: rect.columns - 1, ellipsis: glyphs.ellipsis)
    surface.put(text, at: Point(column: 0, row: rect.row), Style(.muted))
  }

  /// Where the person is, from the tab inwards.
  private static func breadcrumb(_ model: Model) -> [String] {
    let own: [String] =
      switch model.tab {
      case .explore: ExploreView.breadcrumb(model)
      case .map where model.showsPanorama: PanoramaView.breadcrumb(model)
      case .map where model.showsBattle: BattleView.breadcrumb(model)
      case .map: MapView.breadcrumb(model)
      case .trip: TripView.breadcrumb(model)
      case .bookings: BookingsView.breadcrumb(model)
      case .calendar: CalendarView.breadcrumb(model)
      case .help: []
      }
    return [model.say(title(model.tab))] + own
  }
}
