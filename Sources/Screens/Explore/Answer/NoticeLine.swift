import Canvas
import Gazetteer
import TextShaping

/// The row under the search field: how the query was read. The row is always there, and empty while there is nothing
/// to say, so that the list below never jumps while one types.
///
/// What can be acted on stands first, since the end of the row is cut: chips, another spelling, then what was put right.
struct NoticeLine {
  enum Act: Hashable {
    case drop(Intent.Aspect)
    case takeSpelling
  }

  struct Part {
    let text: String
    let style: Style
    let act: Act?
  }

  let parts: [Part]

  init(_ model: Model) {
    let answer = model.explore.answer
    let cross = Glyphs(model.settings.tier).cross
    var parts = answer.understood.intents.map {
      Part(text: "[\(Chips.title($0, model)) \(cross)]", style: Style(.accent), act: .drop($0.aspect))
    }
    if let spelling = answer.didYouMean {
      parts.append(
        Part(text: model.say(.didYouMean, spelling, "Ctrl-T"), style: Style(.key), act: .takeSpelling))
    } else if let respelt = Self.respelt(model) {
      parts.append(Part(text: respelt, style: .muted, act: nil))
    }
    self.parts = parts
  }

  var isEmpty: Bool { parts.isEmpty }
  var text: String { parts.map(\.text).joined(separator: " ") }

  /// What a click on a column of the row does.
  func act(at column: Int, in rect: Rect) -> Act? {
    var edge = rect.column + 1
    for part in parts {
      let end = edge + Width.columns(part.text)
      if column >= edge, column < min(end, rect.maxColumn) { return part.act }
      edge = end + 1
    }
    return nil
  }

  func draw(on surface: inout Surface, in rect: Rect, tier: GlyphTier) {
    var edge = rect.column + 1
    for part in parts where edge < rect.maxColumn - 1 {
      let cut = Fitting.truncate(part.text, to: rect.maxColumn - 1 - edge, ellipsis: Glyphs(tier).ellipsis)
      edge = surface.put(cut, at: Point(column: edge, row: rect.row), part.style, clip: rect) + 1
    }
  }

  /// `Looking for đồi a1 (Telex)`; nil where nothing was put right that a person would wonder about.
  private static func respelt(_ model: Model) -> String? {
    let understood = model.explore.answer.understood
    let told = understood.respellings.filter { $0.reason != .variant }
    guard !told.isEmpty else { return nil }
    var reasons: [String] = []
    for word in told.map({ model.say(reason($0.reason)) }) where !reasons.contains(word) { reasons.append(word) }
    return model.say(.lookingFor, understood.text, reasons.joined(separator: "; "))
  }

  private static func reason(_ reason: Respelling.Reason) -> Word {
    switch reason {
    case .telex: .reasonTelex
    case .vni: .reasonVNI
    case .slip: .reasonSlip
    case .spacing: .reasonSpacing
    case .variant: .reasonVariant
    }
  }
}
