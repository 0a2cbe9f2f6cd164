import Booking
import Canvas
import Gazetteer
import QRCode
import TextShaping

/// How a voucher lies on the screen: a title above, the keys below, between them the text and beside it the code. Where
/// there is no room for both, the code has a page of its own, and where even that is too small the text says so.
struct VoucherLayout {
  let lines: [StyledLine]
  /// Where the text stands.
  let text: Rect
  let keys: [String]
  let letters: QRCode.Letters
  /// The code to be drawn now, and its corner.
  let code: (code: QRCode, at: Point)?
  /// Whether the code has its own page.
  let isCodeApart: Bool

  /// Columns that the text needs beside a code.
  private static let leastText = 36
  /// How many of the codes say enough to stand beside the text, where everything else is to be read.
  private static let telling = 2

  init(_ prompt: VoucherPrompt, _ model: Model) {
    let size = model.size
    let letters: QRCode.Letters = model.settings.tier.hasHalfBlocks ? .halfBlocks : .ascii
    keys = Fitting.wrap(model.say(.voucherKeys), to: size.columns)
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 1 - keys.count))
    let fitting = prompt.codes.enumerated().filter { _, code in
      code.extent(letters).lines <= body.rows && code.extent(letters).columns <= body.columns
    }
    let beside = fitting.first { index, code in
      index < Self.telling && code.extent(letters).columns + 2 + Self.leastText <= body.columns
    }?.element
    let apart = beside == nil ? fitting.first?.element : nil
    isCodeApart = apart != nil
    self.letters = letters
    if let beside {
      let columns = beside.extent(letters).columns
      text = Rect(column: 1, row: body.row, columns: body.columns - columns - 2, rows: body.rows)
      code = (beside, Point(column: body.columns - columns, row: body.row))
    } else {
      text = body.inset(columns: 1)
      let shown = prompt.showsCode ? apart : nil
      code = shown.map { ($0, Point(column: (body.columns - $0.extent(letters).columns) / 2, row: body.row)) }
    }
    let words = VoucherText(
      voucher: prompt.voucher, provider: prompt.provider, language: model.language,
      dash: Glyphs(model.settings.tier).dash, means: .keys)
    var lines = words.lines(width: text.columns - 1)
    if fitting.isEmpty, let smallest = prompt.codes.last {
      let extent = smallest.extent(letters)
      let wanted = "\(extent.columns)x\(extent.lines + 1 + keys.count)"
      lines += StyledLine.wrapped(
        model.say(.voucherTooSmall, wanted, "\(size.columns)x\(size.rows)"), text.columns - 1, Style(.warn))
    }
    self.lines = lines
  }
}

enum VoucherView {
  static func draw(_ prompt: VoucherPrompt, _ model: Model, on surface: inout Surface) {
    let screen = Rect(column: 0, row: 0, columns: model.size.columns, rows: model.size.rows)
    surface.fill(screen, " ", .text)
    let layout = VoucherLayout(prompt, model)
    let title = model.say(.voucherTitle, prompt.voucher.booking.request.claim.rawValue)
    surface.put(
      Fitting.truncate(" " + title, to: screen.columns, ellipsis: Glyphs(model.settings.tier).ellipsis),
      at: Point(column: 0, row: 0), Style(.title), clip: screen)
    surface.cursor = Point(column: 0, row: 0)
    if layout.code == nil || !layout.isCodeApart { drawText(prompt, layout, model, on: &surface) }
    if let (code, corner) = layout.code {
      CodeView.draw(code, layout.letters, at: corner, isInverted: prompt.isInverted, on: &surface)
    }
    for (row, line) in layout.keys.enumerated() {
      surface.put(
        line, at: Point(column: 0, row: screen.maxRow - layout.keys.count + row), Style(.key), clip: screen)
    }
  }

  private static func drawText(
    _ prompt: VoucherPrompt, _ layout: VoucherLayout, _ model: Model, on surface: inout Surface
  ) {
    let area = layout.text
    let top = max(0, min(prompt.top, layout.lines.count - area.rows))
    for (row, line) in layout.lines.dropFirst(top).prefix(area.rows).enumerated() {
      line.draw(on: &surface, at: Point(column: area.column, row: area.row + row), clip: area)
    }
    Scrollbar.draw(count: layout.lines.count, top: top, in: area, tier: model.settings.tier, on: &surface)
  }

  /// Line by line, and what the code would say.
  static func plain(_ prompt: VoucherPrompt, _ model: Model) -> [String] {
    prompt.voucher.page(prompt.provider, model.language, width: 76) + [""]
      + (prompt.voucher.codes.first ?? "").split(separator: "\n").map(String.init)
  }
}
