import Canvas

/// The lines that are laid over the map. They differ by pattern, and where a dot is a whole cell by sign, as well as by colour.
extension LineStroke {
  /// The line of a day of the trip, counted from 0: four looks in turn.
  static func trip(day: Int, tier: GlyphTier) -> LineStroke {
    let turn = ((day % 4) + 4) % 4
    let signs: [Character] = ["*", "%", "&", "$"]
    let dashes: [(Int, Int)] = [(3, 2), (1, 2), (6, 2), (2, 3)]
    var stroke = over(200, role(day: day), signs[turn])
    switch tier {
    case .braille, .quadrant: (stroke.on, stroke.off) = dashes[turn]
    case .halfBlock: (stroke.on, stroke.off) = [(2, 1), (1, 1), (4, 1), (1, 2)][turn]
    case .shade, .ascii: (stroke.on, stroke.off) = (1, 1)
    }
    return stroke
  }

  /// The colour of a day of the trip.
  static func role(day: Int) -> Role {
    let roles: [Role] = [.accent, .warn, .ok, .stay]
    return roles[((day % 4) + 4) % 4]
  }

  /// Between the waypoints of a touring route.
  static func route(tier: GlyphTier) -> LineStroke {
    var stroke = over(195, .accent, "*")
    switch tier {
    case .braille, .quadrant: (stroke.on, stroke.off) = (5, 3)
    case .halfBlock: (stroke.on, stroke.off) = (3, 1)
    case .shade, .ascii: (stroke.on, stroke.off) = (1, 1)
    }
    return stroke
  }

  static func ring(tier: GlyphTier) -> LineStroke {
    var stroke = over(5, .muted, ",")
    switch tier {
    case .braille, .quadrant: (stroke.on, stroke.off) = (1, 3)
    case .halfBlock: (stroke.on, stroke.off) = (1, 3)
    case .shade, .ascii: (stroke.on, stroke.off) = (1, 1)
    }
    return stroke
  }

  /// The stretch that is measured: without gaps.
  static func ruler(tier: GlyphTier) -> LineStroke { over(210, .title, "#") }

  private static func over(_ layer: UInt8, _ role: Role, _ sign: Character) -> LineStroke {
    var stroke = LineStroke(.runway, tier: .ascii)
    stroke.layer = layer
    stroke.role = role
    stroke.sign = .fixed(sign)
    (stroke.on, stroke.off) = (1, 0)
    return stroke
  }
}
