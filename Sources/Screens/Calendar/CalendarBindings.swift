import Canvas

enum CalendarBindings {
  static func all(_ model: Model) -> [Binding] {
    let selected = model.calendar.selected
    let none: Word? = selected == nil ? .whyNothingSelected : nil
    return CommonBindings.movement + [
      Binding(
        .open, [KeyStroke(.enter)], .labelOpen, .saysOpenFestival, footer: 10,
        disabled: none ?? (selected?.festival == nil ? .whyNoRecord : nil)),
      Binding(
        .copy, [.character("y")], .labelCopyCommand, .saysCopyCommand, footer: 20,
        disabled: none ?? (selected?.command == nil ? .whyNoExport : nil)),
      CommonBindings.back,
    ]
  }
}
