public import Canvas
import TextShaping

extension Model {
  /// The screen, whole, as values. The same model gives the same surface.
  public func view() -> Surface {
    var surface = Surface(size: size)
    guard size.columns >= Frame.minimum.columns, size.rows >= Frame.minimum.rows else {
      drawTooSmall(on: &surface)
      return settings.tier == .ascii ? surface.transliterated() : surface
    }
    Frame.draw(self, on: &surface)
    let body = Frame.body(size)
    switch tab {
    case .explore: ExploreView.draw(self, on: &surface, in: body)
    case .map where showsPanorama: PanoramaView.draw(self, on: &surface, in: body)
    case .map where showsBattle: BattleView.draw(self, on: &surface, in: body)
    case .map: MapView.draw(self, on: &surface, in: body)
    case .trip: TripView.draw(self, on: &surface, in: body)
    case .bookings: BookingsView.draw(self, on: &surface, in: body)
    case .calendar: CalendarView.draw(self, on: &surface, in: body)
    case .help: HelpView.draw(self, on: &surface, in: body)
    }
    if let prompt { PromptView.draw(prompt, self, on: &surface) }
    return settings.tier == .ascii ? surface.transliterated() : surface
  }

  private func drawTooSmall(on surface: inout Surface) {
    let wanted = "\(Frame.minimum.columns)x\(Frame.minimum.rows)"
    let text = say(.tooSmall, wanted, "\(size.columns)x\(size.rows)")
    for (row, line) in Fitting.wrap(text, to: max(1, size.columns)).enumerated() {
      surface.put(line, at: Point(column: 0, row: row), Style(.warn))
    }
    surface.cursor = Point(column: 0, row: 0)
  }
}
