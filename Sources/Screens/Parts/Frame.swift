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
    case .help: .tabHelp
    }
  }

  /// Columns of each tab's label in the bar.
  static func tabs(_ model: Model) -> [(tab: Tab, range: Range<Int>, text: String)] {
    // A narrow screen has no room for the name of the program.
    var column = model.size.columns >= 76 ? 10 : 1
    return Tab.allCases.map { tab in
      let text = " \(tab.rawValue + 1) \(model.say(title(tab))) "
      let range = column..<(column + Width.columns(text))
      column = range.upperBound
      return (tab, range, text)
    }
  }

  static func tab(at point: Point, _ model: Model) -> Tab? {
    point.row == 0 ? tabs(model).first { $0.range.contains(point.column) }?.tab : nil
  }

  static func draw(_ model: Model, on surface: inout Surface) {
    if model.size.columns >= 76 { surface.put(" Hoa Ban", at: Point(column: 0, row: 0), Style(.title)) }
    for (tab, range, text) in tabs(model) {
      let active = tab == model.tab
      surface.put(text, at: Point(column: range.lowerBound, row: 0), Style(active ? .barActive : .bar))
    }
    let right = " " + model.language.rawValue.uppercased() + " "
    let edge = model.size.columns - Width.columns(right)
    if let last = tabs(model).last, last.range.upperBound < edge {
      surface.put(right, at: Point(column: edge, row: 0), Style(.muted))
    }
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
    let crumbs = breadcrumb(model).joined(separator: " \(model.settings.tier == .ascii ? ">" : "›") ")
    let text = Fitting.truncate(" " + crumbs, to: rect.columns - 1, ellipsis: glyphs.ellipsis)
    surface.put(text, at: Point(column: 0, row: rect.row), Style(.muted))
  }

  /// Where the person is, from the tab inwards.
  private static func breadcrumb(_ model: Model) -> [String] {
    let own: [String] =
      switch model.tab {
      case .explore: ExploreView.breadcrumb(model)
      case .map: MapView.breadcrumb(model)
      case .trip: TripView.breadcrumb(model)
      case .bookings: BookingsView.breadcrumb(model)
      case .help: []
      }
    return [model.say(title(model.tab))] + own
  }
}
