import Gazetteer

/// Where an invented place lies, in hundred-thousandths of a degree: whole numbers round alike on every machine.
struct Pin {
  let latitude: Int
  let longitude: Int

  /// What a place's number says of its position.
  enum Kind { case own, host, none }

  /// One in 25 lies in the place before it, one in 25 has no position.
  static func kind(_ number: Int) -> Kind {
    switch number % 25 {
    case 12: .none
    case 24: .host
    default: .own
    }
  }

  /// Half of the places lie anywhere in the province, the others around some towns: real ones crowd too.
  ///
  /// Each gets a remainder of its own modulo a grid, so that no two pins are the same.
  init(_ number: Int, of world: SyntheticGazetteer) {
    var random = SplitMix64(seed: world.seed, stream: UInt64(number) << 8 | 1)
    let box = Self.box
    var latitude = random.number(box.south...box.north)
    var longitude = random.number(box.west...box.east)
    if random.chance(50) {
      var town = SplitMix64(seed: world.seed, stream: UInt64(random.below(24)) << 8 | 2)
      let spread = 6_000
      // The sum of three throws heaps up in the middle.
      latitude = town.number(box.south + 3 * spread...box.north - 3 * spread)
      longitude = town.number(box.west + 3 * spread...box.east - 3 * spread)
      for _ in 0..<3 {
        latitude += random.number(-spread...spread)
        longitude += random.number(-spread...spread)
      }
    }
    self.latitude = Self.snap(latitude, to: number % world.grid, world.grid, box.north)
    self.longitude = Self.snap(longitude, to: number / world.grid % world.grid, world.grid, box.east)
  }

  /// The nearest below `value`'s own step that leaves `remainder`.
  private static func snap(_ value: Int, to remainder: Int, _ grid: Int, _ limit: Int) -> Int {
    let snapped = value / grid * grid + remainder
    return snapped > limit ? snapped - grid : snapped
  }

  /// Some kilometres inside of what the checks allow.
  private static let box = (south: 2_088_000, west: 10_208_000, north: 2_262_000, east: 10_367_000)

  /// `21.38288`
  static func degrees(_ value: Int) -> String { "\(value / 100_000).\(Digits.padded(value % 100_000, 5))" }

  /// Whether the pin is written to a thousandth of a degree only, and so claims little.
  var isRound: Bool { latitude % 100 == 0 && longitude % 100 == 0 }

  /// Metres by road, as an invented surveyor would print them: along the two axes, never below the straight line.
  func roadMetres(to other: Pin) -> Int {
    let north = abs(latitude - other.latitude) * 111 / 100
    let east = abs(longitude - other.longitude) * 104 / 100
    return max(100, (north + east) / 100 * 100)
  }
}
