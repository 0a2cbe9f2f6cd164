import Booking
import Canvas
import Gazetteer
import TextShaping

enum BookingsView {
  static func breadcrumb(_ model: Model) -> [String] {
    if let form = model.bookings.form { return [model.say(.newRequest), providerName(form.draft.provider, model)] }
    return model.bookings.selected.map { [$0.request.claim.rawValue] } ?? []
  }

  static func providerName(_ id: EntryID, _ model: Model) -> String {
    model.known[id]?.header.names.name(model.language) ?? id.rawValue
  }

  /// Rows of the list; what is selected is spelt out below it.
  static func listRows(_ model: Model) -> Int { max(3, Frame.body(model.size).rows / 3) }

  static func draw(_ model: Model, on surface: inout Surface, in body: Rect) {
    if let form = model.bookings.form { return BookingFormView.draw(form, model, on: &surface, in: body) }
    let rect = drawNotices(model, on: &surface, in: body.inset(columns: 1))
    guard !model.bookings.bookings.isEmpty else { return drawEmpty(model, on: &surface, in: rect) }
    let news = CourierText.line(model)
    surface.put(
      Fitting.truncate(news.text, to: rect.columns, ellipsis: Glyphs(model.settings.tier).ellipsis),
      at: Point(column: rect.column, row: rect.row), Style(news.role), clip: rect)
    let (list, rest) = rect.splitTop(1).rest.splitTop(listRows(model))
    drawList(model, on: &surface, in: list)
    for column in rest.column..<rest.maxColumn {
      surface.put(
        String(Glyphs(model.settings.tier).horizontal), at: Point(column: column, row: rest.row), .muted, clip: rest)
    }
    guard let booking = model.bookings.selected else { return }
    let below = rest.splitTop(1).rest
    for (row, line) in RequestText(booking, model).lines(width: below.columns).prefix(below.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: below.column, row: below.row + row), clip: below)
    }
  }

  /// What became of a damaged file, until somebody has taken it away, and what cannot be read. Returns what is left of
  /// the place.
  private static func drawNotices(_ model: Model, on surface: inout Surface, in rect: Rect) -> Rect {
    let words = RequestWords(model.language, by: .keys)
    let notices = [model.bookings.recovery.map(words.recovered), words.unreadable(model.bookings.unreadable)]
    let lines = notices.compactMap { $0 }.flatMap { Fitting.wrap($0, to: rect.columns) }
    let (rest, notice) = rect.splitBottom(lines.count)
    for (row, line) in lines.enumerated() {
      surface.put(line, at: Point(column: notice.column, row: notice.row + row), Style(.warn), clip: notice)
    }
    return rest
  }

  private static func drawEmpty(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let word: Word = model.bookings.kept == nil ? .emptyBookings : .emptyBookingsDraft
    for (row, line) in Fitting.wrap(model.say(word), to: rect.columns).enumerated() {
      surface.put(line, at: Point(column: rect.column, row: rect.row + 1 + row), .muted, clip: rect)
    }
    if model.prompt == nil { surface.cursor = Point(column: rect.column, row: rect.row + 1) }
  }

  private static func drawList(_ model: Model, on surface: inout Surface, in rect: Rect) {
    let bookings = model.bookings.bookings
    let top = model.bookings.selection.firstVisible(count: bookings.count, rows: rect.rows)
    for row in 0..<min(rect.rows, bookings.count - top) {
      let booking = bookings[top + row]
      let selected = top + row == model.bookings.selection.index
      let area = Rect(column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
      if selected { surface.fill(area, " ", Style(.selection)) }
      let style = Style(selected ? .selection : .text)
      let pointer = selected ? String(Glyphs(model.settings.tier).pointer) : " "
      let state = model.say(RequestWords.state(booking))
      let from = Voucher(booking, model.bookings.standings[booking.id] ?? Standing()).terms.from
      let edge = area.maxColumn - Width.columns(state) - 1
      let text =
        "\(pointer) \(booking.request.claim.rawValue)  \(Figures(model.language).date(from))  "
        + providerName(booking.request.provider, model)
      let cut = Fitting.truncate(text, to: edge - area.column - 1, ellipsis: Glyphs(model.settings.tier).ellipsis)
      surface.put(cut, at: Point(column: area.column, row: area.row), style, clip: area)
      surface.put(
        state, at: Point(column: edge, row: area.row), Style(selected ? .selection : RequestWords.role(booking)),
        clip: area)
      if selected, model.prompt == nil { surface.cursor = Point(column: area.column, row: area.row) }
    }
    Scrollbar.draw(count: bookings.count, top: top, in: rect, tier: model.settings.tier, on: &surface)
  }
}
