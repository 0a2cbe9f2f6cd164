import Canvas

/// The keys of a prompt: each says what it does in this one.
enum PromptBindings {
  static func all(_ prompt: Prompt) -> [Binding] {
    switch prompt {
    case .help: [enter(.labelRun)] + rows + [escape(.labelClose)]
    case .palette(let palette): [enter(palette.pick == nil ? .labelOpen : .labelChoose)] + rows + [escape(.labelClose)]
    case .line: [enter(.labelSave), escape(.labelCancel)]
    case .tripForm:
      [
        enter(.labelSave), Binding(.down, [KeyStroke(.down)], .labelNextField, .labelNextField, footer: 2),
        escape(.labelCancel),
      ]
    case .comparison: [escape(.labelClose)]
    // Enter is never yes.
    case .confirm: [Binding(.open, [.character("y")], .labelYes, .labelYes, footer: 1), escape(.labelNo)]
    case .code, .voucher: [escape(.labelClose)]
    case .proposal(let proposal): self.proposal(proposal.stage)
    }
  }

  private static func proposal(_ stage: ProposalPrompt.Stage) -> [Binding] {
    switch stage {
    case .choosing: [enter(.labelPlan)] + rows + [escape(.labelCancel)]
    case .planning: [escape(.labelCancel)]
    case .refused: [escape(.labelClose)]
    case .deciding: [enter(.labelChoose)] + rows + [escape(.labelCancel)]
    }
  }

  private static func enter(_ label: Word) -> Binding { Binding(.open, [KeyStroke(.enter)], label, label, footer: 1) }

  private static let rows = [
    Binding(.down, [KeyStroke(.down)], .labelDown, .saysDown, footer: 2),
    Binding(.up, [KeyStroke(.up)], .labelUp, .saysUp),
  ]

  private static func escape(_ label: Word) -> Binding {
    Binding(.back, [KeyStroke(.escape)], label, label, footer: 3)
  }
}
