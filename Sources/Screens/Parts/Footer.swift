import Canvas
import TextShaping

/// The keys of what has the focus. `?` stays to the last column that is left.
enum Footer {
  private struct Item {
    let action: Action
    let range: Range<Int>
    let key: String
    let label: String
    let disabled: Bool
  }

  static func draw(_ model: Model, on surface: inout Surface) {
    let row = Frame.footer(model.size).row
    for item in items(model) {
      let next = surface.put(item.key, at: Point(column: item.range.lowerBound, row: row), Style(.key))
      surface.put(" " + item.label, at: Point(column: next, row: row), Style(item.disabled ? .muted : .bar))
    }
  }

  static func action(at point: Point, _ model: Model) -> Action? {
    guard point.row == Frame.footer(model.size).row else { return nil }
    return items(model).first { $0.range.contains(point.column) }?.action
  }

  private static func items(_ model: Model) -> [Item] {
    let shown = model.bindings.filter { $0.footer != nil && $0.disabled == nil }
      .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
    guard let help = shown.first(where: { $0.action == .help }) else { return place(shown, 1, model) }
    // Help comes last and its room is kept first.
    let others = shown.filter { $0.action != .help }
    let width = Width.columns(help.keyName + " " + model.say(help.label))
    let room = model.size.columns - width - 3
    var items: [Item] = []
    for item in place(others, 1, model) where item.range.upperBound <= room { items.append(item) }
    let column = (items.last?.range.upperBound ?? 0) + (items.isEmpty ? 1 : 2)
    return items + place([help], column, model)
  }

  private static func place(_ bindings: [Binding], _ start: Int, _ model: Model) -> [Item] {
    var column = start
    return bindings.map { binding in
      let label = model.say(binding.label)
      let width = Width.columns(binding.keyName) + 1 + Width.columns(label)
      defer { column += width + 2 }
      return Item(
        action: binding.action, range: column..<(column + width), key: binding.keyName, label: label,
        disabled: binding.disabled != nil)
    }
  }
}
