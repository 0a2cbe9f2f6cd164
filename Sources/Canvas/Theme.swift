/// A theme: each role's look. `inherit` keeps the terminal's own ink and ground wherever it can.
public enum Theme: String, CaseIterable, Sendable {
  case dark, light, contrast, inherit

  public func look(_ role: Role) -> Look {
    let emphasis = Self.emphasis(role)
    switch self {
    case .dark: return Look(ink: dark(role), ground: darkGround(role), emphasis: emphasis)
    case .light: return Look(ink: light(role), ground: lightGround(role), emphasis: emphasis)
    case .contrast: return Look(ink: contrast(role), ground: contrastGround(role), emphasis: emphasis)
    case .inherit: return Look(ink: nil, ground: nil, emphasis: emphasis)
    }
  }

  /// The weight of each role, the same in all themes; alone it must tell the roles apart well enough to work.
  public static func emphasis(_ role: Role) -> Emphasis {
    switch role {
    case .title, .key, .accent, .warn, .battle: .bold
    case .danger: [.bold, .underline]
    case .selection, .codeLight: .reverse
    case .selectionInactive, .match, .field: .underline
    case .bar: []
    case .barActive: [.bold, .reverse]
    default: []
    }
  }

  private func dark(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(0xD8DEE0, 7)
    case .muted: Ink(0x9AA5A8, 7)
    case .title, .codeDark: Ink(0xFFFFFF, 15)
    case .codeLight: Ink(0x000000, 0)
    case .accent, .key, .barActive: Ink(0xF2A7C3, 13)
    case .selection: Ink(0xFFFFFF, 15)
    case .selectionInactive: Ink(0xD8DEE0, 7)
    case .field: Ink(0xFFFFFF, 15)
    case .ok: Ink(0x8FD694, 10)
    case .warn: Ink(0xF0C674, 11)
    case .danger: Ink(0xFF8A80, 9)
    case .match: Ink(0xF0C674, 11)
    case .bar: Ink(0xB8C2C4, 7)
    case .water: Ink(0x6CB6FF, 12)
    case .road: Ink(0xD9B382, 3)
    case .modelledRoad: Ink(0xBC9C78, 3)
    case .border: Ink(0xC792EA, 5)
    case .runway: Ink(0xC0C8CA, 7)
    case .battle: Ink(0xFF8A80, 9)
    case .heritage: Ink(0xF0C674, 11)
    case .nature: Ink(0x8FD694, 10)
    case .culture: Ink(0xF2A7C3, 13)
    case .stay: Ink(0x80DEEA, 14)
    case .food: Ink(0xFFB86C, 3)
    case .service, .travel: Ink(0xB8C2C4, 7)
    }
  }

  private func darkGround(_ role: Role) -> Ink? {
    switch role {
    case .selection: Ink(0x5A3A52, 5)
    case .selectionInactive: Ink(0x2E3A3E, 0)
    case .codeLight: Ink(0xFFFFFF, 15)
    case .codeDark: Ink(0x000000, 0)
    case .barActive: nil
    default: nil
    }
  }

  private func light(_ role: Role) -> Ink {
    switch role {
    case .text, .field: Ink(0x1B2326, 0)
    case .title, .codeLight: Ink(0x000000, 0)
    case .codeDark: Ink(0xFFFFFF, 15)
    case .muted, .bar, .service, .travel, .runway: Ink(0x4C585C, 8)
    case .accent, .key, .barActive, .culture: Ink(0x8E1B57, 5)
    case .selection: Ink(0xFFFFFF, 15)
    case .selectionInactive: Ink(0x1B2326, 0)
    case .ok, .nature: Ink(0x1B5E20, 2)
    case .warn, .match, .heritage, .food, .road: Ink(0x7A4A00, 3)
    case .modelledRoad: Ink(0x8A6A40, 3)
    case .danger, .battle: Ink(0xA31515, 1)
    case .water: Ink(0x0B4F9E, 4)
    case .border: Ink(0x6A1B9A, 5)
    case .stay: Ink(0x00606B, 6)
    }
  }

  private func lightGround(_ role: Role) -> Ink? {
    switch role {
    case .selection: Ink(0x8E1B57, 5)
    case .selectionInactive: Ink(0xDDE3E5, 7)
    case .codeLight: Ink(0xFFFFFF, 15)
    case .codeDark: Ink(0x000000, 0)
    default: nil
    }
  }

  private func contrast(_ role: Role) -> Ink {
    switch role {
    case .selection, .codeLight: Ink(0x000000, 0)
    case .accent, .key, .match, .warn, .barActive, .heritage: Ink(0xFFFF00, 11)
    case .ok, .nature: Ink(0x7CFF7C, 10)
    case .danger, .battle: Ink(0xFFB0B0, 9)
    case .water, .stay: Ink(0x9CDCFF, 14)
    default: Ink(0xFFFFFF, 15)
    }
  }

  private func contrastGround(_ role: Role) -> Ink? {
    switch role {
    case .selection: Ink(0xFFFF00, 11)
    case .selectionInactive: Ink(0x303030, 8)
    case .codeLight: Ink(0xFFFFFF, 15)
    default: Ink(0x000000, 0)
    }
  }
}
